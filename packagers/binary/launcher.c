/* One file with a whole client inside: unpacks it into a new folder that only this user may enter, starts it there, passes signals on, and
 * removes the folder when it has ended. With UNPACK_TO in the environment it unpacks into that folder, which must be new, and ends.
 * PAYLOAD is a tar as this suite writes them (POSIX.1-1988, with pax headers for long names). */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define UNPACK_TO "CLIENT_UNPACK_TO"

extern const char payload_start[], payload_end[];
__asm__(".section .rodata.payload,\"a\"\n.balign 512\n.global payload_start\npayload_start:\n.incbin \"" PAYLOAD "\"\n"
        ".global payload_end\npayload_end:\n.byte 0\n.previous\n");

struct header {
  char name[100], mode[8], uid[8], gid[8], size[12], time[12], sum[8], type, link[100], magic[8], user[32], group[32], major[8], minor[8], prefix[155];
};

static int fail(const char *what) {
  fprintf(stderr, ENTRY ": cannot start: %s: %s\n", what, strerror(errno));
  return -1;
}

static int make_parents(char *path) {
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    if (mkdir(path, 0755) && errno != EEXIST) return fail(path);
    *slash = '/';
  }
  return 0;
}

static int write_file(const char *path, const char *data, size_t size, mode_t mode) {
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (file < 0) return fail(path);
  while (size > 0) {
    ssize_t written = write(file, data, size);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return fail(path);
    data += written;
    size -= (size_t)written;
  }
  return close(file) ? fail(path) : 0;
}

/* Records are "LENGTH KEY=VALUE\n". */
static void read_extended(const char *data, size_t size, char *path, char *link) {
  for (const char *end = data + size; data < end;) {
    char *key;
    size_t length = strtoul(data, &key, 10);
    if (length == 0) return;
    const char *value = (const char *)memchr(key, '=', length) + 1;
    char *to = !strncmp(key, " path=", 6) ? path : !strncmp(key, " linkpath=", 10) ? link : NULL;
    if (to) snprintf(to, PATH_MAX, "%.*s", (int)(data + length - 1 - value), value);
    data += length;
  }
}

static int unpack_one(const struct header *header, const char *data, size_t size, char *path, char *link) {
  if (!*path) snprintf(path, PATH_MAX, "%.155s%s%.100s", header->prefix, *header->prefix ? "/" : "", header->name);
  if (!*link) snprintf(link, PATH_MAX, "%.100s", header->link);
  if (make_parents(path)) return -1;
  if (header->type == '2') return symlink(link, path) ? fail(path) : 0;
  if (header->type == '5') return mkdir(path, 0755) && errno != EEXIST ? fail(path) : 0;
  return write_file(path, data, size, strtoul(header->mode, NULL, 8) & 0100 ? 0755 : 0644);
}

/* Into the working folder. */
static int unpack(void) {
  char path[PATH_MAX] = "", link[PATH_MAX] = "";
  for (const char *at = payload_start; at + 512 <= payload_end && *at;) {
    const struct header *header = (const struct header *)at;
    size_t size = strtoul(header->size, NULL, 8);
    at += 512;
    if (header->type == 'x') read_extended(at, size, path, link);
    else if (unpack_one(header, at, size, path, link)) return -1;
    else *path = *link = '\0';
    at += (size + 511) / 512 * 512;
  }
  return 0;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *where) {
  (void)status, (void)kind, (void)where;
  return remove(path);
}

static int remove_all(const char *folder) { return nftw(folder, remove_one, 32, FTW_DEPTH | FTW_PHYS); }

static volatile pid_t child;
static void pass_on(int number) { kill(child, number); }

/* A terminal tells the child of its keys itself; what is sent to this process alone is passed on. */
static void handle(sigset_t *passed) {
  const int numbers[] = {SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};
  sigemptyset(passed);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    sigaddset(passed, numbers[i]);
    sigaction(numbers[i], &(struct sigaction){.sa_handler = pass_on, .sa_flags = SA_RESTART}, NULL);
  }
}

static int start(const char *program, char **argv) {
  sigset_t passed, before;
  struct sigaction interrupt, quit;
  handle(&passed);
  sigaction(SIGINT, &(struct sigaction){.sa_handler = SIG_IGN}, &interrupt);
  sigaction(SIGQUIT, &(struct sigaction){.sa_handler = SIG_IGN}, &quit);
  sigprocmask(SIG_BLOCK, &passed, &before);
  child = fork();
  if (child < 0) return fail("fork");
  if (child == 0) {
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    sigprocmask(SIG_SETMASK, &before, NULL);
    execv(program, argv);
    fail(program);
    if (errno == EACCES) fputs("Programs may not be started from there: set TMPDIR to a folder from which they may\n", stderr);
    _exit(126);
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return fail("wait");
  return status;
}

static int unpack_to(const char *folder) {
  if (mkdir(folder, 0755) || chdir(folder)) return fail(folder);
  return unpack();
}

int main(int argc, char **argv) {
  (void)argc;
  const char *wanted = getenv(UNPACK_TO), *temporary = getenv("TMPDIR");
  if (wanted) return unpack_to(wanted) ? 1 : 0;
  char folder[PATH_MAX], program[PATH_MAX + 256];
  snprintf(folder, sizeof folder, "%s/" ENTRY "-XXXXXX", temporary && *temporary == '/' ? temporary : "/tmp");
  int back = open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (!mkdtemp(folder)) return fail(folder), 127;
  int status = -1;
  if (!chdir(folder) && !unpack() && !(back < 0 ? chdir("/") : fchdir(back))) {
    snprintf(program, sizeof program, "%s/" LAUNCHER, folder);
    status = start(program, argv);
  }
  if (remove_all(folder)) fprintf(stderr, ENTRY ": cannot remove %s: %s\n", folder, strerror(errno));
  if (status == -1) return 127;
  if (WIFSIGNALED(status)) {
    signal(WTERMSIG(status), SIG_DFL);
    kill(getpid(), WTERMSIG(status));
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
