#include <time.h>

#include "CTerminal.h"

static uint64_t nanoseconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

#if defined(__linux__)

uint64_t cterminal_monotonic(void) { return nanoseconds(CLOCK_MONOTONIC); }
uint64_t cterminal_boottime(void) { return nanoseconds(CLOCK_BOOTTIME); }

#else

// Apple's CLOCK_UPTIME_RAW is mach_absolute_time and CLOCK_MONOTONIC_RAW is mach_continuous_time,
// both in nanoseconds.
uint64_t cterminal_monotonic(void) { return nanoseconds(CLOCK_UPTIME_RAW); }
uint64_t cterminal_boottime(void) { return nanoseconds(CLOCK_MONOTONIC_RAW); }

#endif
