"""The benchmarks that scripts/bench runs.

Each compares Respite with something else in the same run on the same machine, one after the other
in turns, so that only the ratio counts. To add one: a function that yields figures, and @bench.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import time

import peers
from recording import record, shows_something

BENCHES = {}


class LeftOut(Exception):
    """Why something cannot be measured here."""


@dataclasses.dataclass
class Figure:
    name: str
    unit: str
    ours: float
    other: float
    # The largest ratio of ours to the other that is good enough; None where it is only told.
    limit: float | None
    # What was measured, as one would type it.
    command: list

    @property
    def ratio(self):
        return self.ours / self.other if self.other else float("inf")

    @property
    def is_over(self):
        return self.limit is not None and self.ratio > self.limit


class Bench:
    """What a benchmark is given: the program, a place to work in, and how long it may take."""

    def __init__(self, folder, quick, home="home"):
        self.folder = folder
        self.quick = quick
        self.respite = str(folder / "installed" / "bin" / "respite")
        self.home = folder / home
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        self.environment = {
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
        }

    @property
    def runs(self):
        return 5 if self.quick else 31

    @property
    def seconds(self):
        return 10 if self.quick else 60

    def session(self, command, seconds, **more):
        return record(
            command, seconds, environment=self.environment, folder=self.home, **more
        )

    def first_frame(self, command):
        """Milliseconds from the start to the first bytes that show something."""
        recording = self.session(command, 10, until=shows_something)
        everything = b""
        for at, data in recording.chunks:
            everything += data
            if shows_something(everything):
                return at * 1000
        raise LeftOut(f"{command[0]} showed nothing (status {recording.status})")

    def run(self, command):
        """Milliseconds to the end, and what was written to standard output."""
        begin = time.perf_counter()
        done = subprocess.run(
            command,
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        taken = (time.perf_counter() - begin) * 1000
        if done.returncode != 0:
            reason = done.stderr.decode(errors="replace").strip().splitlines()[:1]
            raise LeftOut(f"{shlex.join(command)}: status {done.returncode} {reason}")
        return taken, done.stdout

    def in_turns(self, *measures):
        """The median of each measure, taken alternately so that the machine is the same for all."""
        for measure in measures:
            measure()  # The first finds nothing in the caches.
        rounds = [[measure() for measure in measures] for _ in range(self.runs)]
        return [statistics.median(column) for column in zip(*rounds)]

    def lua_flags(self):
        """What a C compiler needs to know of Lua, after the source."""
        flags = [tool("pkg-config"), "--cflags", "--libs", "lua5.4"]
        return subprocess.run(flags, capture_output=True, text=True).stdout.split()

    def compile(self, command, source, name, after=()):
        """The path of a small program, compiled from its source."""
        if not shutil.which(command[0]):
            raise LeftOut(f"there is no {command[0]}")
        built = self.folder / "built"
        built.mkdir(exist_ok=True)
        path = built / name
        path.write_text(source)
        program = path.with_suffix("")
        done = subprocess.run(
            [*command, str(path), "-o", str(program), *after], capture_output=True, text=True
        )
        if done.returncode != 0:
            raise LeftOut(f"{command[0]}: {done.stderr.strip()}")
        return str(program)


def bench(about):
    """Registers a function under its name."""

    def register(function):
        BENCHES[function.__name__] = (about, function)
        return function

    return register


def tool(name):
    if not shutil.which(name):
        raise LeftOut(f"there is no {name}")
    return name


# -- The benchmarks


@bench("from the start to the first painted frame, beside other breathing programs")
def start(b):
    ours = [b.respite, "run", "calm-444"]
    for peer in peers.installed(b.folder, LeftOut):
        if isinstance(peer, str):
            yield peer
            continue
        measured = b.in_turns(
            lambda: b.first_frame(ours), lambda: b.first_frame(peer.session)
        )
        yield Figure(f"start / {peer.name}", "ms", *measured, limit=0.2, command=ours)


@bench("the same, beside the least that a Swift program with Lua could take")
def floor(b):
    ours = [b.respite, "run", "calm-444"]
    lua = [tool("lua5.4"), "-e", ""]
    static = ["-static-stdlib"] if sys.platform == "linux" else []
    empty = [b.compile(["swiftc", "-O", *static], "", "empty.swift")]
    frame, bare_lua, bare_swift = b.in_turns(
        lambda: b.first_frame(ours), lambda: b.run(lua)[0], lambda: b.run(empty)[0]
    )
    yield Figure("start / lua + swift", "ms", frame, bare_lua + bare_swift, 3, ours)


@bench("what a session of a minute costs, beside other breathing programs")
def session(b):
    command = [b.respite, "run", "calm-444"]
    ours = b.session(command, b.seconds)
    if ours.seconds < b.seconds:
        raise LeftOut(f"{shlex.join(command)} ended after {ours.seconds:.1f} s")
    for peer in peers.installed(b.folder, LeftOut):
        if isinstance(peer, str):
            yield peer
            continue
        if peer.typed is None:
            yield f"{peer.name}: asks too much before it begins"
            continue
        other = b.session(peer.session, b.seconds, typed=peer.typed)
        for name, unit, limit, value in [
            ("bytes", "KB", 0.5, lambda r: len(r.bytes) / 1000),
            ("processor", "ms", 0.5, lambda r: r.processor_seconds * 1000),
            ("memory", "MB", 1, lambda r: r.largest_memory / 1e6),
        ]:
            # The others draw so much less, or so little, that a limit would say nothing.
            limit = limit if peer.name == "breathe-cli" else None
            figure = f"{b.seconds} s, {name} / {peer.name}"
            yield Figure(figure, unit, value(ours), value(other), limit, command)


CLOCK = """
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
/* Wakes at absolute moments a second apart and prints how late it was, in ms. */
int main(int count, char **arguments) {
  struct timespec due, now;
  clock_gettime(CLOCK_MONOTONIC, &due);
  for (int left = count > 1 ? atoi(arguments[1]) : 0; left > 0; left--) {
    due.tv_sec++;
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, NULL);
    clock_gettime(CLOCK_MONOTONIC, &now);
    printf("%f\\n", (now.tv_sec - due.tv_sec) * 1e3 + (now.tv_nsec - due.tv_nsec) / 1e6);
  }
}
"""


@bench("how late cues are, beside a C program that sleeps until absolute moments")
def lateness(b):
    if sys.platform != "linux":
        raise LeftOut("this system has no clock_nanosleep")
    clock = [b.compile(["cc", "-O2"], CLOCK, "clock.c"), str(b.seconds)]
    # A breath of two seconds, the shortest that there is, for a cue each second.
    ours = [b.respite, "breathe", "1-1", "--minutes", str(b.seconds / 60), "--json"]
    # At the same time, so that both meet the same neighbours.
    other = subprocess.Popen(clock, stdout=subprocess.PIPE, text=True)
    mine = subprocess.Popen(
        ours,
        cwd=b.home,
        env=b.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    allowed = other.communicate()[0].split()
    late = []
    for line in mine.communicate()[0].splitlines():
        try:
            value = json.loads(line).get("late_ms")
        except (ValueError, AttributeError):
            continue
        if value is not None:
            late.append(value)
    if not late:
        raise LeftOut(f"{shlex.join(ours)} reported no late_ms")
    c = [float(text) for text in allowed]
    part = max(1, len(late) // 4)
    for name, mine, other, limit in [
        ("median / C", statistics.median(late), statistics.median(c), 1.5),
        ("99th percentile / 1 ms", sorted(late)[int(len(late) * 0.99) - 1], 1, 1),
        # A clock that drifts loses milliseconds each second, so that the end is later.
        (
            "end - beginning / 1 ms",
            max(0, statistics.median(late[-part:]) - statistics.median(late[:part])),
            1,
            1,
        ),
    ]:
        yield Figure(f"lateness, {name}", "ms", mine, other, limit=limit, command=ours)


MILLION = """local respite = require "respite"

return respite.routine {
  title = "A million cues",
  about = "For measuring.",
  run = function(r)
    for _ = 1, 500000 do r:inhale(4) r:exhale(6) end
  end,
}
"""

RESUME = """
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <time.h>
/* Resumes a coroutine that yields the same values a million times; prints nanoseconds for one. */
int main(void) {
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  lua_State *thread = lua_newthread(L);
  luaL_loadstring(thread,
    "local yield = coroutine.yield "
    "for _ = 1, 500000 do yield('inhale', 4) yield('exhale', 6) end");
  struct timespec begin, end;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  int results;
  long cues = 0;
  double seconds = 0;
  while (lua_resume(thread, NULL, 0, &results) == LUA_YIELD) {
    if (lua_tostring(thread, -2) != NULL) seconds += lua_tonumber(thread, -1);
    lua_pop(thread, results);
    cues++;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double taken = (end.tv_sec - begin.tv_sec) * 1e9 + (end.tv_nsec - begin.tv_nsec);
  printf("%ld %f\\n", cues, taken / cues);
}
"""


@bench("a cue of a million on the virtual clock, beside a bare loop of lua_resume")
def engine(b):
    bare = [b.compile(["cc", "-O2"], RESUME, "resume.c", after=b.lua_flags())]
    routine = b.folder / "million.lua"
    routine.write_text(MILLION)
    ours = [str(b.folder / "engine"), "cues", str(routine)]
    mine, other = b.in_turns(
        *(lambda c=command: float(b.run(c)[1].split()[1]) for command in (ours, bare))
    )
    yield Figure("a cue of a million / lua_resume", "ns", mine, other, 5, ours)


SESSIONS = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
INSERT INTO session SELECT i, 'calm-444', CASE i % 2 WHEN 0 THEN 'breathing' ELSE 'goodbye' END,
  'Calm, 4-4-4', 'command', NULL, NULL, NULL, NULL, strftime('%s', 'now') - i * 1000,
  date('now', -(i / 86) || ' days'), i % 1440, NULL, 'completed', 72000, 72000 FROM n;
INSERT INTO measure SELECT id, 0, 'knot', 8 FROM session;
"""
WEEK = """
SELECT date, kind, count(*), sum(played) FROM session
  WHERE date BETWEEN date('now', '-6 days') AND date('now') GROUP BY date, kind;
SELECT * FROM session WHERE date = date('now') ORDER BY started, id;
SELECT measure.* FROM session JOIN measure ON session = id
  WHERE date = date('now') ORDER BY session, position;
"""


@bench("today and this week out of a million sessions, beside the same in the sqlite3 shell")
def journal(b):
    shell = tool("sqlite3")
    b.environment["TZ"] = "UTC"
    # What makes the tables is the program itself.
    empty = b.home / "empty.jsonl"
    empty.write_text('{"respite":"journal","version":1}\n')
    b.run([b.respite, "journal", "import", str(empty)])
    path = str(b.home / ".local/share/respite/journal.sqlite")
    count = 100_000 if b.quick else 1_000_000
    b.run([shell, path, SESSIONS.format(count=count)])
    ours = [b.respite, "journal"]
    mine, other = b.in_turns(lambda: b.run(ours)[0], lambda: b.run([shell, path, WEEK])[0])
    yield Figure(f"journal of {count:,} / sqlite3", "ms", mine, other, 5, ours)
    new = Bench(b.folder, b.quick, home="new")
    ours = [b.respite, "run", "calm-444"]
    measured = b.in_turns(lambda: b.first_frame(ours), lambda: new.first_frame(ours))
    yield Figure(f"start, journal of {count:,} / none", "ms", *measured, 1.1, ours)
    shutil.rmtree(new.home)
    shutil.rmtree(b.home / ".local")


EXPAND = """
import sys, time
from datetime import datetime, timedelta
from dateutil import rrule, tz
zone = tz.gettz("America/New_York")
begin = time.perf_counter_ns()
all = []
for step in range(int(sys.argv[1])):
    minute = step * 29 % 1440
    first = datetime(2026, 1, 1, minute // 60, minute % 60, tzinfo=zone)
    all += [at.astimezone(tz.UTC) for at in rrule.rrule(rrule.DAILY, dtstart=first, count=365)]
all.sort()
print(len(all), time.perf_counter_ns() - begin)
"""


@bench("what a plan has next, and all of its year, beside dateutil.rrule")
def agenda(b):
    def engine(*arguments):
        return float(b.run([str(b.folder / "engine"), *arguments])[1].split()[1]) / 1000

    many, few = b.in_turns(lambda: engine("next", "10000"), lambda: engine("next", "10"))
    yield Figure("next, 10,000 steps / ten", "µs", many, few, 10, ["engine", "next", "10000"])
    python = peers.python_with(["python-dateutil"], b.folder, LeftOut)
    other = [python, "-c", EXPAND, "50"]
    measured = b.in_turns(
        lambda: engine("year", "50"), lambda: float(b.run(other)[1].split()[1]) / 1000
    )
    yield Figure("year of 50 steps / dateutil", "µs", *measured, 0.05, ["engine", "year", "50"])


PLUGIN = """local respite = require "respite"

return respite.breathing {
  title = "Breath %d",
  about = "One of a thousand.",
  pattern = "4-4-4-4",
  rounds = %d,
}
"""

LOADER = """
-- Loads every file that the first argument lists, with a module that only passes tables through.
package.path = arg[2] .. "/?.lua"
local titles = {}
for path in io.lines(arg[1]) do titles[#titles + 1] = dofile(path).title end
for _, title in ipairs(titles) do print(title) end
"""

STUB = "return setmetatable({}, { __index = function() return function(t) return t end end })"


@bench("listing a thousand plugins, beside bare Lua that loads the same files")
def plugins(b):
    count = 1000
    folder = b.home / ".local" / "share" / "respite" / "plugins"
    folder.mkdir(parents=True)
    bare = b.folder / "bare"
    bare.mkdir(exist_ok=True)
    try:
        files = [folder / f"breath-{number}.lua" for number in range(count)]
        for number, file in enumerate(files):
            file.write_text(PLUGIN % (number, number % 9 + 1))
        (bare / "files").write_text("".join(f"{file}\n" for file in files))
        (bare / "loader.lua").write_text(LOADER)
        (bare / "respite.lua").write_text(STUB)
        ours = [b.respite, "list"]
        other = [tool("lua5.4"), str(bare / "loader.lua"), str(bare / "files"), str(bare)]
        listed = sum(b"breath-" in line for line in b.run(ours)[1].splitlines())
        if listed != count:
            raise LeftOut(f"{shlex.join(ours)} showed {listed} of {count} plugins in {folder}")
        measured = b.in_turns(lambda: b.run(ours)[0], lambda: b.run(other)[0])
        yield Figure("list 1,000 plugins / lua", "ms", *measured, limit=5, command=ours)
    finally:
        shutil.rmtree(folder)


@bench("ordinary scripts in the sandbox, beside the same in stock Lua")
def sandbox(b):
    totals = [0, 0]
    for script in sorted((pathlib.Path(__file__).parent / "workload").glob("*.lua")):
        ours = [str(b.folder / "engine"), "run", str(script)]
        timed = "local t = os.clock() dofile(arg[1]) print(1, (os.clock() - t) * 1e9)"
        stock = [tool("lua5.4"), "-e", f"arg = {{ {json.dumps(str(script))} }} {timed}"]
        mine, other = b.in_turns(
            *(lambda c=command: float(b.run(c)[1].split()[1]) / 1e6 for command in (ours, stock))
        )
        totals = [totals[0] + mine, totals[1] + other]
        yield Figure(f"sandbox, {script.stem} / lua", "ms", mine, other, None, ours)
    yield Figure("sandbox, all of them / lua", "ms", *totals, 1.3, ours[:2])


LOAD = """
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <time.h>
/* Loads and runs a file again and again in one state; prints nanoseconds for one. */
int main(int count, char **arguments) {
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  luaL_dostring(L, "package.loaded.respite = "
    "setmetatable({}, { __index = function() return function(t) return t end end })");
  struct timespec begin, end;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (int left = 2000; left > 0; left--) {
    if (luaL_dofile(L, arguments[1])) return puts(lua_tostring(L, -1)), 1;
    lua_settop(L, 0);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("2000 %f\\n", ((end.tv_sec - begin.tv_sec) * 1e9 + (end.tv_nsec - begin.tv_nsec)) / 2000);
}
"""


@bench("loading a plugin, over what running its bare chunk takes")
def loading(b):
    bare = [b.compile(["cc", "-O2"], LOAD, "load.c", after=b.lua_flags())]
    plugin = b.folder / "bench.lua"
    plugin.write_text(PLUGIN % (1, 6))
    ours = [str(b.folder / "engine"), "load", str(plugin)]
    bare += [str(plugin)]
    mine, other = b.in_turns(
        *(lambda c=command: float(b.run(c)[1].split()[1]) / 1e3 for command in (ours, bare))
    )
    yield Figure("load, over the chunk / 100 µs", "µs", mine - other, 100, 1, ours)


@bench("a start with 10,000 files in the person's folder, beside one with ten")
def crowd(b):
    few = Bench(b.folder, b.quick, home="few")
    many = Bench(b.folder, b.quick, home="many")
    for other, count in ((few, 10), (many, 10_000)):
        folder = other.home / ".config" / "respite" / "plugins"
        folder.mkdir(parents=True)
        for number in range(count):
            (folder / f"breath-{number}.lua").write_text(PLUGIN % (number, number % 9 + 1))
    ours = [b.respite, "run", "calm-444"]
    # What a big folder holds is kept once it has not changed for two seconds, as yesterday's has not.
    time.sleep(3)
    many.first_frame(ours)
    measured = b.in_turns(lambda: many.first_frame(ours), lambda: few.first_frame(ours))
    yield Figure("start, 10,000 files / ten", "ms", *measured, 1.1, ours)
    shutil.rmtree(few.home)
    shutil.rmtree(many.home)


# -- Running them


def main():
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Measures Respite beside other programs and prints their ratios. "
        "Fails if one is over its limit.",
        epilog="\n".join(f"  {name:10} {about}" for name, (about, _) in BENCHES.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--folder", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--quick", action="store_true", help="few runs, and 10 s for a minute")
    parser.add_argument("--list", action="store_true", help="only the names")
    parser.add_argument("names", nargs="*", metavar="name", help="which to run; all if none")
    options = parser.parse_args()
    if options.list:
        print("\n".join(BENCHES))
        return
    for name in options.names:
        if name not in BENCHES:
            parser.error(f"there is no benchmark {name}; there are {', '.join(BENCHES)}")

    b = Bench(options.folder.resolve(), options.quick)
    print(f"{'':34}{'ours':>12}{'other':>12}{'ratio':>8}{'limit':>7}")
    over = 0
    for name in options.names or BENCHES:
        try:
            for figure in BENCHES[name][1](b):
                if isinstance(figure, str):
                    print(f"{name}: left out {figure}", flush=True)
                    continue
                print(row(figure), flush=True)
                over += figure.is_over
        except LeftOut as reason:
            print(f"{name}: left out: {reason}", flush=True)
    sys.exit(1 if over else 0)


def row(figure):
    def value(number):
        return f"{number:.3g} {figure.unit}" if number < 1000 else f"{number:.0f} {figure.unit}"

    command = shlex.join([pathlib.Path(figure.command[0]).name, *figure.command[1:]])
    limit = "" if figure.limit is None else f"{figure.limit:.2f}"
    verdict = "" if figure.limit is None else "over" if figure.is_over else "ok"
    return (
        f"{figure.name:34}{value(figure.ours):>12}{value(figure.other):>12}"
        f"{figure.ratio:8.2f}{limit:>7}  {verdict:5}{command}"
    )


if __name__ == "__main__":
    main()
