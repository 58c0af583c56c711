/* Starts the bundle's own interpreter on the bundle's own code, wherever the bundle was unpacked.
 * -I: no environment variables, no user site, no current folder on the path. -S: no site of the machine. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fail(const char *what) {
  fprintf(stderr, ENTRY ": cannot start: ");
  perror(what);
  return 127;
}

int main(int argc, char **argv) {
  char home[PATH_MAX], python[PATH_MAX + 64], start[PATH_MAX + 64];
  ssize_t length = readlink("/proc/self/exe", home, sizeof home - 1);
  if (length < 0) return fail("/proc/self/exe");
  home[length] = '\0';
  for (int level = 0; level < 2; level++) *strrchr(home, '/') = '\0';
  snprintf(python, sizeof python, "%s/python/bin/" PYTHON, home);
  snprintf(start, sizeof start, "%s/python/start.py", home);

  char **arguments = calloc((size_t)argc + 4, sizeof *arguments);
  if (!arguments) return fail("memory");
  arguments[0] = python;
  arguments[1] = "-IS";
  arguments[2] = start;
  for (int i = 1; i < argc; i++) arguments[i + 2] = argv[i];
  execv(python, arguments);
  return fail(python);
}
