// What becomes of work that nothing can stop. All of this runs in a signal handler, in the middle of
// whatever it interrupts, so it calls only what is async-signal-safe, and allocates nothing.

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

enum {
  /// As sysexits.h has them: EX_DATAERR.
  BAD_DATA = 65,
  INTERRUPTED = 130,
};

/// How the program is started again; no arguments: it ends instead.
static struct {
  char **arguments, **environment;
  /// The file that remembers what could not be stopped, and the folder that it is in; empty: nowhere.
  char record[PATH_MAX], folder[PATH_MAX];
  char left_out[16384];
} again;

// MARK: - Asked for meanwhile

static volatile sig_atomic_t interrupts, is_interrupt_owed;

void cterminal_count_interrupt(void) { interrupts += 1; }

void cterminal_forget_interrupts(void) { interrupts = is_interrupt_owed = 0; }

bool cterminal_take_owed_interrupt(void) {
  if (!is_interrupt_owed) return false;
  is_interrupt_owed = 0;
  return true;
}

void cterminal_late(void) {
  // What is watched is blocked, and waits to be read by the loop, which has no turn now.
  sigset_t pending;
  if (sigpending(&pending) != 0) return;
  static const int ends[] = {SIGTERM, SIGHUP};
  for (size_t index = 0; index < sizeof ends / sizeof *ends; index++) {
    if (!sigismember(&pending, ends[index])) continue;
    cterminal_restore();
    cterminal_die(ends[index]);
  }
  if (!sigismember(&pending, SIGINT)) return;
  if (interrupts > 0) {
    cterminal_restore();
    _exit(INTERRUPTED);
  }
  // The first is kept for the loop, and a second can be told from it from now on.
  if (!cterminal_discard_interrupt()) return;
  interrupts += 1;
  is_interrupt_owed = 1;
}

// MARK: - Not to be stopped

static void say(int descriptor, const char *text, size_t length) {
  for (size_t done = 0; done < length;) {
    const ssize_t count = write(descriptor, text + done, length - done);
    if (count > 0) done += (size_t)count;
    if (count == 0 || (count < 0 && errno != EINTR)) return;
  }
}

/// Appends a number and a space to a line, which has room for it.
static size_t add_number(char *line, size_t length, uint64_t number) {
  char digits[20];
  size_t count = 0;
  do digits[count++] = (char)('0' + number % 10);
  while ((number /= 10) > 0);
  while (count > 0) line[length++] = digits[--count];
  line[length++] = ' ';
  return length;
}

/// Notes which version of each file could not be stopped: a line each, that which was asked for first.
static void remember(const char *files) {
  if (again.record[0] == 0) return;
  mkdir(again.folder, 0700);
  const int record = open(again.record, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (record < 0) return;
  char mark = '=';
  for (const char *path = files, *end; (end = strchr(path, '\n')) != NULL; path = end + 1) {
    char name[PATH_MAX], line[PATH_MAX + 128];
    struct stat status;
    const size_t size = (size_t)(end - path);
    if (size >= sizeof name) continue;
    memcpy(name, path, size);
    name[size] = 0;
    if (stat(name, &status) != 0) continue;
#if defined(__APPLE__)
    const struct timespec time = status.st_ctimespec;
#else
    const struct timespec time = status.st_ctim;
#endif
    size_t length = 0;
    line[length++] = mark;
    line[length++] = ' ';
    length = add_number(line, length, (uint64_t)status.st_dev);
    length = add_number(line, length, (uint64_t)status.st_ino);
    length = add_number(line, length, (uint64_t)status.st_size);
    length = add_number(line, length, (uint64_t)time.tv_sec);
    length = add_number(line, length, (uint64_t)time.tv_nsec);
    memcpy(line + length, path, size + 1);
    say(record, line, length + size + 1);
    mark = '+';
  }
  close(record);
}

/// Starts the program again, which is told the file. Comes back where it cannot.
static void start_again(const char *file, size_t size) {
#if defined(__linux__)
  const size_t length = strlen(again.left_out);
  if (length + size + 2 > sizeof again.left_out) return;
  memcpy(again.left_out + length, file, size);
  again.left_out[length + size] = '\n';
  again.left_out[length + size + 1] = 0;
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, SIGVTALRM);
  for (const int *number = cterminal_signals; *number != 0; number++) sigaddset(&ours, *number);
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
  execve("/proc/self/exe", again.arguments, again.environment);
#else
  (void)file, (void)size;
#endif
}

void cterminal_unstoppable(const char *files) {
  cterminal_restore();
  const char *end = files == NULL ? NULL : strchr(files, '\n');
  const size_t size = end == NULL ? 0 : (size_t)(end - files);
  if (size > 0 && again.arguments != NULL) {
    remember(files);
    start_again(files, size);
  }
  static const char before[] = "respite: ", none[] = "a routine";
  static const char after[] =
    " could not be stopped, so the program ends here. Something in it has no end: mend the file, or "
    "take it away\n";
  say(STDERR_FILENO, before, sizeof before - 1);
  if (size > 0)
    say(STDERR_FILENO, files, size);
  else
    say(STDERR_FILENO, none, sizeof none - 1);
  say(STDERR_FILENO, after, sizeof after - 1);
  _exit(BAD_DATA);
}

void cterminal_end_if_unstoppable(void) { again.arguments = NULL; }

int cterminal_start_again_if_unstoppable(
  char **arguments, const char *record, const char *left_out)
{
  static const char name[] = CTERMINAL_LEFT_OUT "=";
  char **const own = cterminal_environment();
  cterminal_end_if_unstoppable();
  if (strlen(left_out) + sizeof name > sizeof again.left_out) return -1;
  if (again.environment == NULL) {
    size_t count = 0;
    while (own[count] != NULL) count++;
    again.environment = calloc(count + 2, sizeof *own);
    if (again.environment == NULL) return -1;
    size_t kept = 0;
    again.environment[kept++] = again.left_out;
    for (size_t index = 0; index < count; index++) {
      if (strncmp(own[index], name, sizeof name - 1) != 0) again.environment[kept++] = own[index];
    }
  }
  strcpy(again.left_out, name);
  strcat(again.left_out, left_out);
  again.record[0] = 0;
  const char *slash = record == NULL ? NULL : strrchr(record, '/');
  if (slash != NULL && strlen(record) < sizeof again.record) {
    strcpy(again.record, record);
    memcpy(again.folder, record, (size_t)(slash - record));
    again.folder[slash - record] = 0;
    // What cannot be made is not there to be written into.
    char *above = strrchr(again.folder, '/');
    if (above != NULL && above != again.folder) {
      *above = 0;
      mkdir(again.folder, 0700);
      *above = '/';
    }
  }
  again.arguments = arguments;
  return 0;
}
