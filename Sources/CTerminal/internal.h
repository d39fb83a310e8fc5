#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <signal.h>

#include "CTerminal.h"

/// The signals that the queue reports: all six but those that were ignored at the start.
void cterminal_watched_signals(sigset_t *set);

/// Zero-terminated numbers of the six signals.
extern const int cterminal_signals[];

// MARK: Ctrl-C while a script works (unstoppable.c)

/// The loop was told of a Ctrl-C.
void cterminal_count_interrupt(void);
void cterminal_forget_interrupts(void);
/// Whether one was taken that the loop has not been told of; it is told now.
bool cterminal_take_owed_interrupt(void);
/// Takes a SIGINT that waits for the loop (events-…). Async-signal-safe.
bool cterminal_discard_interrupt(void);

#endif
