#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <signal.h>

#include "CTerminal.h"

/// The signals that the queue reports: all six but those that were ignored at the start.
void cterminal_watched_signals(sigset_t *set);

/// Zero-terminated numbers of the six signals.
extern const int cterminal_signals[];

#endif
