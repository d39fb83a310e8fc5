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

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

enum {
  tick_milliseconds = 5,
  /// Of the time of runs inside a run one part in so many counts for the outer one: a routine must
  /// not be stopped for one that it plays and that uses up its own budget, nor play such for ever.
  inner_share = 4,
  /// Of processor time, after which nobody waits for the end of a run whose budget is spent without
  /// a look at what the person asks for meanwhile, and after which nobody waits for it at all.
  late_milliseconds = 50,
  unstoppable_milliseconds = 2000,
};

/// Set at each run, so it must not cost a call: the program and all its parts are loaded at once.
static _Thread_local LuaHost *volatile running __attribute__((tls_model("initial-exec")));

int luahost_stop(lua_State *L) {
  if (luahost_can_suspend(L)) return lua_yield(L, 0);
  return luaL_error(L, "the time budget is spent");
}

/// The hook that is set once the budget is spent.
static void stop(lua_State *L, lua_Debug *record) {
  (void)record;
  if (!luahost_of(L)->budget.expired) {
    // Left over from a run that ended before the hook fired.
    lua_sethook(L, NULL, 0, 0);
  } else {
    LuaHostBudget *budget = &luahost_of(L)->budget;
    budget->stopped_at = (unsigned)budget->ticks;
    luahost_note_stop(L);
    if (!luahost_can_suspend(L)) luahost_set_unhooked(L);
    luahost_stop(L);
  }
}

/// Sets the hook, and again ever more seldom: lua_sethook looks at every call that is open, and
/// where hundreds of thousands are it takes longer than a tick. If each tick did that, nothing else
/// would ever run, and so no hook. A coroutine that has become the current one gets it at once.
static void stop_if_spent(LuaHost *host) {
  LuaHostBudget *budget = &host->budget;
  const unsigned ticks = (unsigned)(budget->ticks + budget->inner_ticks / inner_share);
  if (ticks * tick_milliseconds < budget->allowance) return;
  if (!budget->expired) budget->stopped_at = (unsigned)budget->ticks;
  budget->expired = 1;
  lua_State *const current = host->current;
  if (current == budget->hooked && ticks < budget->next_hook) return;
  budget->hooked = current;
  budget->next_hook = 2 * ticks - budget->allowance / tick_milliseconds + 1;
  lua_sethook(current, stop, LUA_MASKCOUNT, 1);
}

static LuaHostWatch end_watch;

void luahost_set_watch(LuaHostWatch watch) { end_watch = watch; }

// LUAHOST_WITHOUT_TIMER: as where there is no such timer, for a build that signals do not reach.
#if defined(__linux__) && !defined(LUAHOST_WITHOUT_TIMER)

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

/// Looks how long nothing has stopped a run whose budget is spent: what works inside of Lua itself,
/// such as a table that grows, or the compiler, lets no hook fire.
static void watch_end(LuaHost *host) {
  LuaHostBudget *budget = &host->budget;
  // What the host itself does is not the plugin's.
  if (host->calling > 0) budget->stopped_at = (unsigned)budget->ticks;
  const unsigned ticks = (unsigned)budget->ticks - budget->stopped_at;
  const int error = errno;
  if (ticks * tick_milliseconds >= late_milliseconds && end_watch.late != NULL) end_watch.late();
  if (ticks * tick_milliseconds >= unstoppable_milliseconds && end_watch.unstoppable != NULL) {
    end_watch.unstoppable(host->files);
  }
  errno = error;
}

static void tick(int signal) {
  (void)signal;
  LuaHost *host = running;
  if (host == NULL) return;
  host->budget.ticks += 1;
  stop_if_spent(host);
  if (host->budget.expired) watch_end(host);
}

static pthread_key_t timer_key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static _Thread_local enum { UNTRIED, TICKS, NONE } timer
  __attribute__((tls_model("initial-exec")));

static void delete_timer(void *id) { timer_delete((timer_t)id); }

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
  timer_t id;
  timer = NONE;
  if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &id) != 0) return;
  const struct timespec period = {.tv_nsec = tick_milliseconds * 1000000L};
  const struct itimerspec setting = {.it_interval = period, .it_value = period};
  timer_settime(id, 0, &setting, NULL);
  pthread_setspecific(timer_key, (void *)id);
  timer = TICKS;
}

/// Whether a timer ticks on this thread: it may not be had where the system is short of them.
static bool has_ticks(void) {
  if (timer == UNTRIED) start_timer();
  return timer == TICKS;
}

#else

static bool has_ticks(void) { return false; }

#endif

// Without a timer for one thread the count hook has to do.

static uint64_t now_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

void luahost_read_clock(LuaHost *host) {
  LuaHostBudget *budget = &host->budget;
  if (budget->deadline > 0 && now_nanoseconds() > budget->deadline) budget->expired = 1;
}

static void count(lua_State *L, lua_Debug *record) {
  LuaHost *host = luahost_of(L);
  luahost_read_clock(host);
  if (host->budget.expired) stop(L, record);
}

static void watch(LuaHost *host, lua_State *thread) {
  if (has_ticks()) return;
  host->budget.start = now_nanoseconds();
  host->budget.deadline = host->budget.start + host->budget.allowance * UINT64_C(1000000);
  lua_sethook(thread, count, LUA_MASKCOUNT, 1000);  // new coroutines inherit it
}

static uint64_t taken_nanoseconds(const LuaHostBudget *used) {
  if (used->deadline > 0) return now_nanoseconds() - used->start;
  return (uint64_t)(used->ticks + used->inner_ticks) * tick_milliseconds * 1000000;
}

/// Counts a run that has ended for the one around it.
static void charge(LuaHost *host, const LuaHostBudget *used) {
  if (host->budget.deadline > 0) {
    const uint64_t taken = taken_nanoseconds(used);
    host->budget.deadline += taken - taken / inner_share;
  } else {
    host->budget.inner_ticks += used->ticks + used->inner_ticks;
    stop_if_spent(host);
  }
}

/// No tick may count while a budget is exchanged for another.
static void suspend_ticks(void) {
  running = NULL;
  atomic_signal_fence(memory_order_seq_cst);
}

static void resume_ticks(LuaHost *host) {
  atomic_signal_fence(memory_order_seq_cst);
  running = host;
}

LuaHostOuterRun luahost_budget_begin(LuaHost *host, lua_State *thread, unsigned milliseconds) {
  LuaHostOuterRun outer = {.running = running};
  suspend_ticks();
  outer.budget = host->budget;
  outer.current = host->current;
  host->budget = (LuaHostBudget){.allowance = milliseconds};
  host->current = thread;
  host->stack_base =
    outer.running != NULL ? outer.running->stack_base : __builtin_frame_address(0);
  watch(host, thread);
  resume_ticks(host);
  return outer;
}

bool luahost_budget_end(LuaHost *host, const LuaHostOuterRun *outer) {
  suspend_ticks();
  const LuaHostBudget used = host->budget;
  host->budget = outer->budget;
  host->current = outer->current;
  if (outer->running != NULL) {
    charge(outer->running, &used);
  } else {
    host->processor_time += taken_nanoseconds(&used);
  }
  resume_ticks(outer->running);
  return used.expired;
}
