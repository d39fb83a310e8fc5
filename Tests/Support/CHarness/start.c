#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CHarness.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Tests run in parallel. One start at a time, so that no child inherits what another start has
/// opened and not yet marked as closing on exec: its reader would never see the end.
static pthread_mutex_t starting = PTHREAD_MUTEX_INITIALIZER;

static int close_on_exec(int descriptor) { return fcntl(descriptor, F_SETFD, FD_CLOEXEC); }

static int do_not_block(int descriptor) {
  return fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

static void close_all(int *descriptors, int count) {
  for (int i = 0; i < count; i++) {
    if (descriptors[i] >= 0) close(descriptors[i]);
  }
}

static int open_pipe(int ends[2]) {
  // A program may end without reading its input; that must not end the tests.
  signal(SIGPIPE, SIG_IGN);
  if (pipe(ends) != 0) return errno;
  close_on_exec(ends[0]);
  close_on_exec(ends[1]);
  return 0;
}

/// The test process may ignore or block signals; a program expects none of that.
static void reset_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

/// Moves the three descriptors to 0, 1 and 2, whatever numbers they have. Those are above 2: the
/// test process has its own at 0, 1 and 2.
static void use_descriptors(int input, int output, int error) {
  dup2(input, 0);
  dup2(output, 1);
  dup2(error, 2);
}

/// Becomes the program. Returns only on failure, which it writes to `failure`.
static void become(const HarnessCommand *command, int failure) {
  if (chdir(command->directory) == 0) {
    execve(command->path, command->arguments, command->environment);
  }
  int reason = errno;
  ssize_t ignored = write(failure, &reason, sizeof reason);
  (void)ignored;
  _exit(127);
}

/// The errno that `become` wrote; 0 once exec has closed the pipe.
static int read_failure(int failure) {
  int reason = 0;
  ssize_t count;
  do count = read(failure, &reason, sizeof reason);
  while (count < 0 && errno == EINTR);
  return count == sizeof reason ? reason : 0;
}

static HarnessReport report_of(int status, const struct rusage *usage) {
  HarnessReport report = {0};
  if (WIFSTOPPED(status)) {
    report.change = HarnessStopped;
    report.value = WSTOPSIG(status);
    return report;
  }
  report.change = WIFSIGNALED(status) ? HarnessSignalled : HarnessExited;
  report.value = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  report.processor_microseconds =
    (usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1000000LL
    + usage->ru_utime.tv_usec + usage->ru_stime.tv_usec;
#ifdef __APPLE__
  report.largest_memory_bytes = usage->ru_maxrss;
#else
  report.largest_memory_bytes = usage->ru_maxrss * 1024LL;
#endif
  return report;
}

// MARK: - With pipes

enum { InputRead, InputWrite, OutputRead, OutputWrite, ErrorRead, ErrorWrite, FailureRead,
       FailureWrite, PipeEnds };

static int start_with_pipes(const HarnessCommand *command, HarnessPipes *started, int *ends) {
  for (int i = 0; i < PipeEnds; i += 2) {
    int problem = open_pipe(ends + i);
    if (problem != 0) return problem;
  }
  pid_t program = fork();
  if (program < 0) return errno;
  if (program == 0) {
    setsid();
    reset_signals();
    use_descriptors(ends[InputRead], ends[OutputWrite], ends[ErrorWrite]);
    become(command, ends[FailureWrite]);
  }
  close(ends[FailureWrite]);
  ends[FailureWrite] = -1;
  int problem = read_failure(ends[FailureRead]);
  if (problem != 0) {
    waitpid(program, NULL, 0);
    return problem;
  }
  *started = (HarnessPipes){
    .program = program,
    .input = ends[InputWrite],
    .output = ends[OutputRead],
    .error = ends[ErrorRead],
  };
  ends[InputWrite] = ends[OutputRead] = ends[ErrorRead] = -1;
  do_not_block(started->input);
  do_not_block(started->output);
  do_not_block(started->error);
  return 0;
}

int harness_start_with_pipes(const HarnessCommand *command, HarnessPipes *started) {
  int ends[PipeEnds];
  for (int i = 0; i < PipeEnds; i++) ends[i] = -1;
  pthread_mutex_lock(&starting);
  int problem = start_with_pipes(command, started, ends);
  close_all(ends, PipeEnds);
  pthread_mutex_unlock(&starting);
  return problem;
}

bool harness_reap(pid_t program, HarnessReport *report) {
  int status;
  struct rusage usage;
  if (wait4(program, &status, WNOHANG, &usage) != program) return false;
  *report = report_of(status, &usage);
  return true;
}

// MARK: - In a terminal

enum { Screen, Terminal, ReportRead, ReportWrite, OrderRead, OrderWrite, StartRead, StartWrite,
       TerminalEnds };

typedef struct {
  pid_t program;
  int problem;
} Start;

/// The program's process group, in the shell.
static pid_t job;

/// The kernel tells only the shell that the terminal went away; telling its job is a shell's duty.
static void pass_on(int number) {
  kill(-job, number);
  kill(-job, SIGCONT);
}

/// Starts the program and then does what a shell does: notices that it stopped, takes the terminal
/// back, and continues it when told to. Runs after a fork in a process that had threads, so it calls
/// nothing but the kernel.
static void be_shell(const HarnessCommand *command, const int *ends) {
  int terminal = ends[Terminal];
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  reset_signals();
  close(ends[Screen]);
  close(ends[ReportRead]);
  close(ends[OrderWrite]);
  close(ends[StartRead]);

  Start start = {0};
  int failure[2] = {-1, -1};
  start.problem = open_pipe(failure);
  signal(SIGTTOU, SIG_IGN);
  start.program = start.problem == 0 ? fork() : -1;
  if (start.program == 0) {
    setpgid(0, 0);
    tcsetpgrp(terminal, getpid());
    signal(SIGTTOU, SIG_DFL);
    use_descriptors(terminal, terminal, terminal);
    become(command, failure[1]);
  }
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  signal(SIGTSTP, SIG_IGN);
  if (start.program > 0) {
    job = start.program;
    sigaction(SIGHUP, &(struct sigaction){.sa_handler = pass_on, .sa_flags = SA_RESTART}, NULL);
    close(failure[1]);
    start.problem = read_failure(failure[0]);
    close(failure[0]);
  } else if (start.problem == 0) {
    start.problem = errno;
  }
  ssize_t count = write(ends[StartWrite], &start, sizeof start);
  close(ends[StartWrite]);

  int status;
  struct rusage usage;
  while (start.problem == 0 && wait4(start.program, &status, WUNTRACED, &usage) > 0) {
    HarnessReport report = report_of(status, &usage);
    tcsetpgrp(terminal, getpid());
    count = write(ends[ReportWrite], &report, sizeof report);
    char order = 0;
    count = read(ends[OrderRead], &order, 1);
    if (count != 1 || report.change != HarnessStopped) break;
    if (order == HarnessOrderForeground) tcsetpgrp(terminal, start.program);
    kill(-start.program, SIGCONT);
  }
  _exit(0);
}

static int open_terminal(uint16_t rows, uint16_t columns, int *ends) {
  ends[Screen] = posix_openpt(O_RDWR | O_NOCTTY);
  if (ends[Screen] < 0) return errno;
  close_on_exec(ends[Screen]);
  const char *path = NULL;
  if (grantpt(ends[Screen]) != 0 || unlockpt(ends[Screen]) != 0
      || (path = ptsname(ends[Screen])) == NULL) {
    return errno;
  }
  ends[Terminal] = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ends[Terminal] < 0) return errno;
  return harness_resize(ends[Screen], rows, columns);
}

static int start_in_terminal(
  const HarnessCommand *command, uint16_t rows, uint16_t columns, HarnessTerminal *started,
  int *ends
) {
  int problem = open_terminal(rows, columns, ends);
  for (int i = ReportRead; i < TerminalEnds && problem == 0; i += 2) problem = open_pipe(ends + i);
  if (problem != 0) return problem;
  struct termios original;
  if (tcgetattr(ends[Terminal], &original) != 0) return errno;

  pid_t shell = fork();
  if (shell < 0) return errno;
  if (shell == 0) be_shell(command, ends);
  close(ends[StartWrite]);
  ends[StartWrite] = -1;

  Start start = {0};
  ssize_t count;
  do count = read(ends[StartRead], &start, sizeof start);
  while (count < 0 && errno == EINTR);
  if (count != sizeof start) start.problem = EPIPE;
  if (start.problem != 0) {
    waitpid(shell, NULL, 0);
    return start.problem;
  }
  // The test's own descriptor of the terminal: opened anew, so that not blocking is not something
  // it shares with the program.
  int terminal = open(ptsname(ends[Screen]), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  if (terminal < 0) {
    problem = errno;
    kill(shell, SIGKILL);
    waitpid(shell, NULL, 0);
    return problem;
  }
  *started = (HarnessTerminal){
    .shell = shell,
    .program = start.program,
    .screen = ends[Screen],
    .terminal = terminal,
    .reports = ends[ReportRead],
    .orders = ends[OrderWrite],
    .original = original,
  };
  ends[Screen] = ends[ReportRead] = ends[OrderWrite] = -1;
  do_not_block(started->screen);
  do_not_block(started->reports);
  return 0;
}

int harness_start_in_terminal(
  const HarnessCommand *command, uint16_t rows, uint16_t columns, HarnessTerminal *started
) {
  int ends[TerminalEnds];
  for (int i = 0; i < TerminalEnds; i++) ends[i] = -1;
  pthread_mutex_lock(&starting);
  int problem = start_in_terminal(command, rows, columns, started, ends);
  close_all(ends, TerminalEnds);
  pthread_mutex_unlock(&starting);
  return problem;
}

int harness_resize(int screen, uint16_t rows, uint16_t columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(screen, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}
