#if defined(__APPLE__)

#include <errno.h>
#include <stdlib.h>
#include <sys/event.h>
#include <unistd.h>

#include "internal.h"

// Written from the manual pages and not yet run on a Mac.

struct CTerminalEvents {
  int queue;
  int input;
  sigset_t set;
};

static int add(int queue, uintptr_t ident, int16_t filter, uint16_t flags, uint32_t notes,
               int64_t data) {
  struct kevent change;
  EV_SET(&change, ident, filter, flags, notes, data, NULL);
  int result;
  do result = kevent(queue, &change, 1, NULL, 0, NULL);
  while (result < 0 && errno == EINTR);
  return result;
}

/// Nothing asks for it where there are no timers of a thread's processor time.
bool cterminal_discard_interrupt(void) { return false; }

CTerminalEvents *cterminal_events_open(int input) {
  CTerminalEvents *events = calloc(1, sizeof *events);
  if (events == NULL) return NULL;
  events->input = input;
  cterminal_watched_signals(&events->set);
  pthread_sigmask(SIG_BLOCK, &events->set, NULL);
  events->queue = kqueue();
  int failed = events->queue < 0;
  for (const int *number = cterminal_signals; !failed && *number != 0; number++) {
    if (!sigismember(&events->set, *number)) continue;
    failed = add(events->queue, (uintptr_t)*number, EVFILT_SIGNAL, EV_ADD, 0, 0) < 0;
  }
  if (!failed && input >= 0) {
    failed = add(events->queue, (uintptr_t)input, EVFILT_READ, EV_ADD, 0, 0) < 0;
  }
  if (failed) {
    int error = errno;
    cterminal_events_close(events);
    errno = error;
    return NULL;
  }
  return events;
}

void cterminal_events_close(CTerminalEvents *events) {
  if (events->queue >= 0) close(events->queue);
  pthread_sigmask(SIG_UNBLOCK, &events->set, NULL);
  free(events);
}

void cterminal_events_forget_input(CTerminalEvents *events) {
  if (events->input < 0) return;
  add(events->queue, (uintptr_t)events->input, EVFILT_READ, EV_DELETE, 0, 0);
  events->input = -1;
}

bool cterminal_events_watch_clock(CTerminalEvents *events) {
  (void)events;
  return false;
}

/// A queue reports a blocked signal but leaves it pending, where unblocking would deliver it again.
static void discard_pending(int signal) {
  sigset_t pending, only;
  sigpending(&pending);
  if (!sigismember(&pending, signal)) return;
  sigemptyset(&only);
  sigaddset(&only, signal);
  int taken;
  sigwait(&only, &taken);
}

int cterminal_events_wait(CTerminalEvents *events, uint64_t deadline, CTerminalWake *wake) {
  *wake = (CTerminalWake){0};
  if (deadline > 0) {
    // NOTE_ABSOLUTE would count wall-clock time, so the distance is taken anew for every wait;
    // NOTE_CRITICAL asks for no coalescing with other timers.
    uint64_t now = cterminal_monotonic();
    int64_t rest = deadline > now ? (int64_t)(deadline - now) : 0;
    uint32_t notes = NOTE_NSECONDS | NOTE_CRITICAL;
    if (add(events->queue, 1, EVFILT_TIMER, EV_ADD | EV_ONESHOT, notes, rest) < 0) return -1;
  } else if (add(events->queue, 1, EVFILT_TIMER, EV_DELETE, 0, 0) < 0 && errno != ENOENT) {
    return -1;
  }
  struct kevent ready;
  int count;
  do count = kevent(events->queue, NULL, 0, &ready, 1, NULL);
  while (count < 0 && errno == EINTR);
  if (count < 0) return -1;
  if (ready.filter == EVFILT_TIMER) wake->deadline = true;
  if (ready.filter == EVFILT_READ) wake->input = true;
  if (ready.filter == EVFILT_SIGNAL) {
    wake->signal = (int)ready.ident;
    discard_pending(wake->signal);
  }
  return 0;
}

#endif
