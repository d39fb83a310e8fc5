#ifndef CHARNESS_H
#define CHARNESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

/// Starting programs for the end-to-end tests: what Swift may not do between fork and exec.

typedef struct {
  /// An absolute path.
  const char *path;
  /// Ends with NULL; the first is the name the program is called by.
  char *const *arguments;
  /// Ends with NULL.
  char *const *environment;
  const char *directory;
} HarnessCommand;

/// A program with a pipe at each of its three descriptors, in a session without a terminal.
typedef struct {
  pid_t program;
  /// The test's ends; they do not block.
  int input, output, error;
} HarnessPipes;

/// A program in the foreground of a terminal of its own, started by a minimal shell: without one
/// the program would lead the session, and nothing could stop it with Ctrl-Z.
typedef struct {
  pid_t shell;
  pid_t program;
  /// The side that a terminal emulator holds; does not block.
  int screen;
  /// The side that programs hold; does not block.
  int terminal;
  /// Gives one HarnessReport for each change of the program's state.
  int reports;
  /// Takes one HarnessOrder after each report of a stop. The shell ends when this is closed.
  int orders;
  /// How the terminal was set before the program could change it.
  struct termios original;
} HarnessTerminal;

typedef enum {
  HarnessOrderForeground = 'f',
  HarnessOrderBackground = 'b',
} HarnessOrder;

typedef enum { HarnessExited, HarnessSignalled, HarnessStopped } HarnessChange;

typedef struct {
  HarnessChange change;
  /// The exit status, or the number of the signal.
  int32_t value;
  /// Of the program and the children it waited for; 0 in a report of a stop.
  int64_t processor_microseconds;
  int64_t largest_memory_bytes;
} HarnessReport;

/// Both return 0 or an errno, also when it was the exec that failed.
int harness_start_with_pipes(const HarnessCommand *command, HarnessPipes *started);
int harness_start_in_terminal(
  const HarnessCommand *command, uint16_t rows, uint16_t columns, HarnessTerminal *started);

/// Waits for a program with pipes. False if it still runs.
bool harness_reap(pid_t program, HarnessReport *report);

/// Sets the size, of which the kernel tells the programs in the foreground. Returns 0 or an errno.
int harness_resize(int screen, uint16_t rows, uint16_t columns);

#endif
