#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"

// One process has one terminal, and a handler can reach only what is static.
static struct {
  int input;
  int output;
  struct termios mode;
  uint8_t restore[256];
  size_t count;
} taken;

// Set last when the terminal is taken and claimed first when it is given back, so that a crash in
// the middle of either writes the bytes once or not at all.
static atomic_bool is_taken;

// Faults, and what ends a program that has not asked for it: Ctrl-\ and three rare ones.
static const int fatal[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP, SIGFPE,
                            SIGABRT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM};
enum { FATAL_COUNT = sizeof fatal / sizeof *fatal };
static struct sigaction previous[FATAL_COUNT];

bool cterminal_size(int fd, int *columns, int *rows) {
  struct winsize size;
  int result;
  do result = ioctl(fd, TIOCGWINSZ, &size);
  while (result < 0 && errno == EINTR);
  if (result < 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

static int set_mode(int fd, const struct termios *mode) {
  int result;
  // Not TCSADRAIN: it could wait for ever for a terminal that does not read.
  do result = tcsetattr(fd, TCSANOW, mode);
  while (result < 0 && errno == EINTR);
  return result;
}

void cterminal_restore(void) {
  if (!atomic_exchange(&is_taken, false)) return;
  int error = errno;
  // A terminal may stop a background process that writes to it or sets its mode.
  sigset_t only, before;
  sigemptyset(&only);
  sigaddset(&only, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &only, &before);
  for (size_t done = 0; taken.output >= 0 && done < taken.count;) {
    ssize_t count = write(taken.output, taken.restore + done, taken.count - done);
    if (count > 0) done += (size_t)count;
    if (count == 0 || (count < 0 && errno != EINTR)) break;
  }
  // In the background, the mode is the shell's own and not ours to change. A terminal that is not
  // the controlling one has no foreground and gives -1.
  pid_t group = taken.input >= 0 ? tcgetpgrp(taken.input) : -1;
  if (taken.input >= 0 && (group < 0 || group == getpgrp())) set_mode(taken.input, &taken.mode);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
}

static void crashed(int signal) {
  cterminal_restore();
  for (int index = 0; index < FATAL_COUNT; index++) {
    if (fatal[index] == signal) sigaction(signal, &previous[index], NULL);
  }
  // Delivered when this handler returns. A handler that was there before us (a backtracer) gets
  // its turn; otherwise the default action ends the process.
  raise(signal);
}

static void prepare_once(void) {
  // A stack overflow leaves no stack to run a handler on.
  static uint8_t stack[32768];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
  }
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < FATAL_COUNT; index++) {
    sigaction(fatal[index], &action, &previous[index]);
    // A shell without job control has the programs behind it ignore Ctrl-\.
    if (previous[index].sa_handler == SIG_IGN) sigaction(fatal[index], &previous[index], NULL);
  }
  atexit(cterminal_restore);
}

int cterminal_take(int input, int output, const uint8_t *restore, size_t count) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  if (count > sizeof taken.restore) {
    errno = EINVAL;
    return -1;
  }
  cterminal_restore();
  struct termios mode = {0};
  if (input >= 0) {
    int result;
    do result = tcgetattr(input, &mode);
    while (result < 0 && errno == EINTR);
    if (result < 0) return -1;
  }
  taken.input = input;
  taken.output = output;
  taken.mode = mode;
  taken.count = count;
  if (count > 0) memcpy(taken.restore, restore, count);
  pthread_once(&once, prepare_once);
  atomic_store(&is_taken, true);
  if (input < 0) return 0;
  mode.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  mode.c_lflag |= ISIG;
  mode.c_iflag &= ~(tcflag_t)IXON;
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  if (set_mode(input, &mode) == 0) return 0;
  int error = errno;
  // Nothing was changed, so there is nothing to give back.
  atomic_store(&is_taken, false);
  errno = error;
  return -1;
}
