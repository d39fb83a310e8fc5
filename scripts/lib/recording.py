"""Runs a program in a pseudo-terminal and keeps what it wrote, with the times."""

import dataclasses
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time


@dataclasses.dataclass
class Recording:
    # (seconds since the start, bytes), one for each read.
    chunks: list
    seconds: float
    # The status as a shell gives it: above 128 for a signal.
    status: int
    processor_seconds: float
    largest_memory: int

    @property
    def bytes(self):
        return b"".join(data for _, data in self.chunks)


# Control sequences, control strings, other escapes: everything that shows nothing by itself.
_INVISIBLE = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]"
    rb"|\x1b[\]PX^_].*?(?:\x1b\\|\x07)"
    rb"|\x1b[ -/]*[0-Z\\-~]"
    rb"|\x1b.?$|\x1b\[[0-?]*[ -/]*$"
    rb"|[\x00-\x20\x7f]",
    re.DOTALL,
)


def shows_something(data):
    """Whether a terminal that was given these bytes would no longer be empty."""
    return _INVISIBLE.sub(b"", data) != b""


def record(
    command,
    seconds,
    rows=24,
    columns=80,
    environment=None,
    folder=None,
    typed="",
    until=None,
):
    """Runs a command for at most so many seconds, then ends it with SIGTERM.

    `typed` waits in the terminal for the program to read it. `until` is given all bytes so far after each read; the run ends once it returns true.
    """
    environment = dict(os.environ if environment is None else environment)
    environment.setdefault("TERM", "xterm-256color")
    begin = time.monotonic()
    process, screen = pty.fork()
    if process == 0:
        try:
            _set_size(0, rows, columns)
            if folder:
                os.chdir(folder)
            os.execvpe(command[0], command, environment)
        finally:
            os._exit(127)

    if typed:
        os.write(screen, typed.encode())
    chunks = []
    everything = b""
    told_to_end = False
    largest_memory = None
    deadline = begin + seconds
    while True:
        now = time.monotonic()
        if now >= deadline:
            largest_memory = _largest_memory(process) or largest_memory
            os.kill(process, signal.SIGKILL if told_to_end else signal.SIGTERM)
            told_to_end = True
            deadline = now + 2
        ready, _, _ = select.select([screen], [], [], max(0, min(1, deadline - now)))
        if not ready:
            continue
        try:
            data = os.read(screen, 65536)
        except OSError:  # How Linux says that no program has the terminal any more.
            data = b""
        if not data:
            break
        if not told_to_end:
            chunks.append((time.monotonic() - begin, data))
            if until:
                everything += data
                if until(everything):
                    deadline = 0
    _, status, usage = os.wait4(process, 0)
    os.close(screen)
    code = os.waitstatus_to_exitcode(status)
    return Recording(
        chunks=chunks,
        seconds=time.monotonic() - begin,
        status=code if code >= 0 else 128 - code,
        processor_seconds=usage.ru_utime + usage.ru_stime,
        largest_memory=largest_memory
        or usage.ru_maxrss * (1 if os.uname().sysname == "Darwin" else 1024),
    )


def _largest_memory(process):
    """The peak of a running program, in bytes; None where the system does not tell.

    On Linux wait4 gives at least what this Python had when it forked, however small the program.
    """
    try:
        with open(f"/proc/{process}/status") as status:
            peak = re.search(r"VmHWM:\s+(\d+) kB", status.read())
    except OSError:
        return None
    return int(peak[1]) * 1024 if peak else None


def _set_size(descriptor, rows, columns):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
