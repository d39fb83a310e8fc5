#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <spawn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What Swift cannot import of timers, signals and terminals: variadic calls, macros, handlers
// that must be async-signal-safe. Every function retries by itself when a signal interrupts it
// (EINTR); none of them allocates except `cterminal_events_open`.

// MARK: Clocks

/// Nanoseconds of the monotonic clock, which stands still while the machine is suspended.
uint64_t cterminal_monotonic(void);

/// Nanoseconds of the clock that also counts suspended time, from another epoch.
uint64_t cterminal_boottime(void);

// MARK: Events

/// One timer, one set of signals and at most one descriptor to read, waited for together.
typedef struct CTerminalEvents CTerminalEvents;

/// Everything that was ready when a wait ended. All fields clear: nothing yet, wait again.
typedef struct {
  bool deadline;
  bool input;
  /// The wall clock was set, or the machine has slept.
  bool clock;
  /// The number of one signal, or 0. Others stay queued.
  int signal;
} CTerminalWake;

/// Blocks SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH (except those that this process
/// was started to ignore, as under nohup) and opens the queue that reports them instead. To be
/// called before any thread starts; one at a time in a process. `input` is a descriptor, or -1.
/// NULL with errno set when the system has no descriptors left.
CTerminalEvents *cterminal_events_open(int input);

/// Unblocks the signals and frees the queue.
void cterminal_events_close(CTerminalEvents *events);

/// Stops watching the input, which has ended. A closed input is always "ready".
void cterminal_events_forget_input(CTerminalEvents *events);

/// Watches the wall clock from now on: a jump of it ends a wait. Gives false where the system does
/// not tell of that.
bool cterminal_events_watch_clock(CTerminalEvents *events);

/// Sleeps until something is ready or the monotonic clock reads `deadline` nanoseconds (0: no
/// deadline). Gives 0, or -1 with errno. A deadline that has passed is reported at once.
int cterminal_events_wait(CTerminalEvents *events, uint64_t deadline, CTerminalWake *wake);

// MARK: Signals

/// Stops this process as Ctrl-Z would without any handler. Returns when it is continued, or at
/// once when nobody could continue it (an orphaned process group).
void cterminal_stop(void);

/// Ends this process by `signal` with its default action, so that the parent sees the cause.
_Noreturn void cterminal_die(int signal);

/// Makes a write to a closed pipe an error (EPIPE) and not the end of the process.
void cterminal_ignore_broken_pipe(void);

/// Makes a child that is spawned with these attributes start without what this library did to the
/// signals: blocked ones unblocked, the ignored one at its default. Gives 0 or an error number.
int cterminal_reset_signals(posix_spawnattr_t *attributes);

// MARK: Terminal

/// Columns and rows of the terminal behind `fd`. False when it is no terminal or says zero.
bool cterminal_size(int fd, int *columns, int *rows);

/// Takes the terminal: no line editing and no echo on `input`, keys one by one; Ctrl-C and Ctrl-Z
/// stay signals; Ctrl-S does not freeze the output. From here until `cterminal_restore`, a crash
/// or `exit` writes the `restore` bytes to `output` and gives `input` its old mode back.
/// `input` or `output` may be -1: that half is left alone. `restore` is copied; at most 256 bytes.
/// Gives 0, or -1 with errno.
int cterminal_take(int input, int output, const uint8_t *restore, size_t count);

/// Gives the terminal back as it was before `cterminal_take`. Does nothing the second time.
/// Async-signal-safe.
void cterminal_restore(void);

// MARK: Work that nothing can stop

/// To be called now and then, from a signal handler, while something works that should have ended:
/// SIGTERM and SIGHUP end the process although nobody reads the queue, a second SIGINT ends it with
/// 130; the terminal is given back first. Async-signal-safe.
void cterminal_late(void);

/// Something works for so long that nobody waits for it any more: gives the terminal back and starts
/// the program again without it, or ends the process with 65 and a line that names it.
/// Async-signal-safe.
/// @param files The paths of its files, each with a line feed after it; NULL: not known.
_Noreturn void cterminal_unstoppable(const char *files);

/// From now on it starts the program again.
/// @param arguments As the program was started with; not copied.
/// @param record Where the versions of files that could not be stopped are noted; NULL: nowhere.
/// @param left_out Files that the program was started again without so far, each with a line feed
/// after it. With the next one they are handed on in the variable CTERMINAL_LEFT_OUT.
/// Gives 0, or -1 where there is no room for that.
int cterminal_start_again_if_unstoppable(
  char **arguments, const char *record, const char *left_out);
/// From now on it ends the process, as at the start.
void cterminal_end_if_unstoppable(void);

#define CTERMINAL_LEFT_OUT "RESPITE_LEFT_OUT"

// MARK: Process

/// The environment as `NAME=value` strings, ended by NULL.
char **cterminal_environment(void);

#endif
