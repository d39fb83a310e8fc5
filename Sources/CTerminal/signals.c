#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

extern char **environ;

const int cterminal_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH, 0};

void cterminal_watched_signals(sigset_t *set) {
  sigemptyset(set);
  for (const int *number = cterminal_signals; *number != 0; number++) {
    struct sigaction action;
    // Whoever started us with a signal ignored (nohup, a background job of a script) meant it.
    if (sigaction(*number, NULL, &action) == 0 && action.sa_handler != SIG_IGN) {
      sigaddset(set, *number);
    }
  }
}

static void set_default(int signal) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

void cterminal_stop(void) {
  sigset_t only, before;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  raise(SIGTSTP);
  // Blocked until here, the signal is delivered inside this call, by its default action.
  pthread_sigmask(SIG_UNBLOCK, &only, &before);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

_Noreturn void cterminal_die(int signal) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  set_default(signal);
  raise(signal);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  // Not reached, unless the signal's default action is not to end the process.
  _exit(128 + signal);
}

void cterminal_ignore_broken_pipe(void) {
  struct sigaction action = {.sa_handler = SIG_IGN};
  sigemptyset(&action.sa_mask);
  sigaction(SIGPIPE, &action, NULL);
}

int cterminal_reset_signals(posix_spawnattr_t *attributes) {
  sigset_t mask, defaults;
  pthread_sigmask(SIG_BLOCK, NULL, &mask);
  for (const int *number = cterminal_signals; *number != 0; number++) sigdelset(&mask, *number);
  // Handlers are gone after exec anyway; what is ignored stays ignored.
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  short flags;
  int error = posix_spawnattr_getflags(attributes, &flags);
  if (error == 0) error = posix_spawnattr_setsigmask(attributes, &mask);
  if (error == 0) error = posix_spawnattr_setsigdefault(attributes, &defaults);
  flags |= POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
  return error != 0 ? error : posix_spawnattr_setflags(attributes, flags);
}

char **cterminal_environment(void) { return environ; }
