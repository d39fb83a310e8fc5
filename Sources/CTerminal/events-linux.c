#if defined(__linux__)

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "internal.h"

enum { TIMER, SIGNALS, INPUT, CLOCK, COUNT };

struct CTerminalEvents {
  struct pollfd fds[COUNT];
  sigset_t set;
};

/// The queue of signals of the one loop, for what a signal handler takes from it; -1: none.
static volatile sig_atomic_t queue = -1;

bool cterminal_discard_interrupt(void) {
  // Of those that wait the lowest number comes first, and only SIGHUP has a lower one.
  struct signalfd_siginfo info;
  return queue >= 0 && read(queue, &info, sizeof info) == sizeof info;
}

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
  events->fds[CLOCK].fd = -1;
  for (int index = 0; index < COUNT; index++) events->fds[index].events = POLLIN;
  if (events->fds[TIMER].fd < 0 || events->fds[SIGNALS].fd < 0) {
    int error = errno;
    cterminal_events_close(events);
    errno = error;
    return NULL;
  }
  cterminal_forget_interrupts();
  queue = events->fds[SIGNALS].fd;
  return events;
}

void cterminal_events_close(CTerminalEvents *events) {
  if (queue == events->fds[SIGNALS].fd) queue = -1;
  if (events->fds[TIMER].fd >= 0) close(events->fds[TIMER].fd);
  if (events->fds[SIGNALS].fd >= 0) close(events->fds[SIGNALS].fd);
  if (events->fds[CLOCK].fd >= 0) close(events->fds[CLOCK].fd);
  pthread_sigmask(SIG_UNBLOCK, &events->set, NULL);
  free(events);
}

void cterminal_events_forget_input(CTerminalEvents *events) { events->fds[INPUT].fd = -1; }

/// A timer that never comes. The kernel ends it when the wall clock jumps against the monotonic
/// one: when it is set, and when a machine wakes that was suspended.
static bool arm_clock(int timer) {
  struct itimerspec never = {.it_value = {.tv_sec = 0x1fffffffff}};
  int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
  // ECANCELED tells of a jump that nobody has read of; the timer is armed all the same.
  return timerfd_settime(timer, flags, &never, NULL) == 0 || errno == ECANCELED;
}

bool cterminal_events_watch_clock(CTerminalEvents *events) {
  if (events->fds[CLOCK].fd >= 0) return true;
  int timer = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (timer < 0) return false;
  if (!arm_clock(timer)) {
    close(timer);
    return false;
  }
  events->fds[CLOCK].fd = timer;
  return true;
}

int cterminal_events_wait(CTerminalEvents *events, uint64_t deadline, CTerminalWake *wake) {
  *wake = (CTerminalWake){0};
  if (cterminal_take_owed_interrupt()) {
    wake->signal = SIGINT;
    return 0;
  }
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
  if (events->fds[CLOCK].revents != 0) {
    uint64_t count;
    ssize_t size = read(events->fds[CLOCK].fd, &count, sizeof count);
    wake->clock = size < 0 && errno == ECANCELED;
    if (!arm_clock(events->fds[CLOCK].fd)) {
      close(events->fds[CLOCK].fd);
      events->fds[CLOCK].fd = -1;
    }
  }
  if (events->fds[SIGNALS].revents != 0) {
    struct signalfd_siginfo info;
    ssize_t count;
    do count = read(events->fds[SIGNALS].fd, &info, sizeof info);
    while (count < 0 && errno == EINTR);
    if (count == sizeof info) wake->signal = (int)info.ssi_signo;
    if (wake->signal == SIGINT) cterminal_count_interrupt();
  }
  return 0;
}

#endif
