/* A stand-in for macOS's own header, so that the launcher can be tried on Linux: it asks Linux the same question. */
#include <limits.h>
#include <stdint.h>
#include <unistd.h>

static int _NSGetExecutablePath(char *path, uint32_t *size) {
  ssize_t length = readlink("/proc/self/exe", path, *size - 1);
  if (length < 0) return -1;
  path[length] = '\0';
  return 0;
}
