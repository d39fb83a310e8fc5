#if defined(__linux__)

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "internal.h"

enum { TIMER, SIGNALS, INPUT, COUNT };

struct CTerminalEvents {
  struct pollfd fds[COUNT];
  sigset_t set;
};

CTerminalEvents *cterminal_events_open(int input) {
  CTerminalEvents *events = calloc(1, sizeof *events);
  if (events == NULL) return NULL;
  // The kernel may round a wake-up by 50 µs otherwise.
  prctl(PR_SET_TIMERSLACK, 1, 0, 0, 0);
  cterminal_watched_signals(&events->set);
  pthread_sigmask(SIG_BLOCK, &events->set, NULL);
  events->fds[TIMER].fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  events->fds[SIGNALS].fd = signalfd(-1, &events->set, SFD_CLOEXEC | SFD_NONBLOCK);
  events->fds[INPUT].fd = input;
  for (int index = 0; index < COUNT; index++) events->fds[index].events = POLLIN;
  if (events->fds[TIMER].fd < 0 || events->fds[SIGNALS].fd < 0) {
    int error = errno;
    cterminal_events_close(events);
    errno = error;
    return NULL;
  }
  return events;
}

void cterminal_events_close(CTerminalEvents *events) {
  if (events->fds[TIMER].fd >= 0) close(events->fds[TIMER].fd);
  if (events->fds[SIGNALS].fd >= 0) close(events->fds[SIGNALS].fd);
  pthread_sigmask(SIG_UNBLOCK, &events->set, NULL);
  free(events);
}

void cterminal_events_forget_input(CTerminalEvents *events) { events->fds[INPUT].fd = -1; }

int cterminal_events_wait(CTerminalEvents *events, uint64_t deadline, CTerminalWake *wake) {
  *wake = (CTerminalWake){0};
  // Setting a timer also forgets an expiration that nobody has read; all zeros disarm it.
  struct itimerspec timer = {
      .it_value = {.tv_sec = (time_t)(deadline / 1000000000u),
                   .tv_nsec = (long)(deadline % 1000000000u)}};
  if (timerfd_settime(events->fds[TIMER].fd, TFD_TIMER_ABSTIME, &timer, NULL) < 0) return -1;
  // poll is never restarted after a signal handler, whatever SA_RESTART says.
  while (poll(events->fds, COUNT, -1) < 0) {
    if (errno != EINTR) return -1;
  }
  wake->deadline = events->fds[TIMER].revents != 0;
  wake->input = events->fds[INPUT].revents != 0;
  if (events->fds[SIGNALS].revents != 0) {
    struct signalfd_siginfo info;
    ssize_t count;
    do count = read(events->fds[SIGNALS].fd, &info, sizeof info);
    while (count < 0 && errno == EINTR);
    if (count == sizeof info) wake->signal = (int)info.ssi_signo;
  }
  return 0;
}

#endif
