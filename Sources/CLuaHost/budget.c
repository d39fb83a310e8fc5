// How a plugin that never returns is stopped.
//
// A count hook in every coroutine would do, but it makes the interpreter leave its fast path at
// each instruction (measured: 1.3 to 2.2 times the run time). So no hook is set until one is
// needed: a timer on the thread's processor time ticks while Lua works, and only when a run has
// used up its ticks does the signal handler install the hook, which then stops the run. The timer
// counts processor time, so it never fires while the program sleeps, and it never needs arming or
// disarming around a run: starting a run costs two stores.
//
// lua_sethook may be called from a signal handler, as lua.c itself does.

#define _GNU_SOURCE
#include "budget.h"

#include <pthread.h>
#include <time.h>

enum { tick_milliseconds = 5 };

/// Set at each run, so it must not cost a call: the program and all its parts are loaded at once.
static _Thread_local LuaHost *volatile running __attribute__((tls_model("initial-exec")));

int luahost_stop(lua_State *L) {
  if (luahost_can_suspend(L)) return lua_yield(L, 0);
  return luaL_error(L, "the time budget is spent");
}

/// The hook that is set once the budget is spent.
static void stop(lua_State *L, lua_Debug *record) {
  (void)record;
  if (!luahost_of(L)->expired) {
    // Left over from a run that ended before the hook fired.
    lua_sethook(L, NULL, 0, 0);
  } else {
    luahost_note_stop(L);
    if (!luahost_can_suspend(L)) luahost_set_unhooked(L);
    luahost_stop(L);
  }
}

#if defined(__linux__)

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

static void tick(int signal) {
  (void)signal;
  LuaHost *host = running;
  if (host == NULL) return;
  host->ticks += 1;
  if ((unsigned)host->ticks * tick_milliseconds < host->allowance) return;
  host->expired = 1;
  // Again at every tick: the coroutine that was current may have ended in between.
  lua_sethook(host->current, stop, LUA_MASKCOUNT, 1);
}

static pthread_key_t timer_key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static _Thread_local bool has_timer __attribute__((tls_model("initial-exec")));

static void delete_timer(void *timer) { timer_delete((timer_t)timer); }

static void install(void) {
  struct sigaction action = {.sa_handler = tick, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGVTALRM, &action, NULL);
  pthread_key_create(&timer_key, delete_timer);
}

static void start_timer(void) {
  pthread_once(&once, install);
  // Threads of Dispatch, and so of Swift's tasks, start with all signals blocked.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGVTALRM);
  pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGVTALRM};
  event.sigev_notify_thread_id = (pid_t)syscall(SYS_gettid);
  timer_t timer;
  if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer) != 0) return;
  const struct timespec period = {.tv_nsec = tick_milliseconds * 1000000L};
  const struct itimerspec setting = {.it_interval = period, .it_value = period};
  timer_settime(timer, 0, &setting, NULL);
  pthread_setspecific(timer_key, (void *)timer);
  has_timer = true;
}

static void watch(LuaHost *host, lua_State *thread) {
  (void)host, (void)thread;
  if (!has_timer) start_timer();
}

#else

// Elsewhere there is no timer for one thread, and the count hook has to do.

static uint64_t now_nanoseconds(void) { return clock_gettime_nsec_np(CLOCK_THREAD_CPUTIME_ID); }

void luahost_read_clock(LuaHost *host) {
  if (!host->expired) host->expired = now_nanoseconds() > host->deadline;
}

static void count(lua_State *L, lua_Debug *record) {
  LuaHost *host = luahost_of(L);
  luahost_read_clock(host);
  if (host->expired) stop(L, record);
}

static void watch(LuaHost *host, lua_State *thread) {
  host->deadline = now_nanoseconds() + host->allowance * UINT64_C(1000000);
  lua_sethook(thread, count, LUA_MASKCOUNT, 1000);  // new coroutines inherit it
}

#endif

LuaHost *luahost_budget_begin(LuaHost *host, lua_State *thread, unsigned milliseconds) {
  LuaHost *previous = running;
  running = NULL;  // no tick may count between the stores below
  host->expired = 0;
  host->ticks = 0;
  host->allowance = milliseconds;
  host->current = thread;
  watch(host, thread);
  running = host;
  return previous;
}

void luahost_budget_end(LuaHost *previous) { running = previous; }
