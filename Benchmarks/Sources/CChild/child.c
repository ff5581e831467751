#include "CChild.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int child_run(char *const *arguments, const char *log, struct child_usage *usage) {
  posix_spawn_file_actions_t actions;
  int code = posix_spawn_file_actions_init(&actions);
  if (code) return code;
  code = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  if (!code) code = posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0644);
  if (!code) code = posix_spawn_file_actions_adddup2(&actions, 1, 2);
  pid_t child = 0;
  double start = now();
  if (!code) code = posix_spawnp(&child, arguments[0], &actions, 0, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (code) return code;
  int status = 0;
  struct rusage counted;
  while (wait4(child, &status, 0, &counted) < 0) {
    if (errno != EINTR) return errno;
  }
  usage->seconds = now() - start;
  usage->processor = seconds(counted.ru_utime) + seconds(counted.ru_stime);
#ifdef __APPLE__
  usage->peak_bytes = counted.ru_maxrss;
#else
  usage->peak_bytes = (long long)counted.ru_maxrss * 1024;
#endif
  usage->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return 0;
}
