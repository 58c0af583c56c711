/* Runs the application's own interpreter, in this process, on its own code, wherever the application lies: macOS knows a program by the
 * application that its process was started from.
 * -I: no environment variables, no user site, no current folder on the path. -S: no site of the machine. -B: nothing is written beside:
 * another file would break the signature. */
#include <Python.h>
#include <dlfcn.h>
#include <mach-o/dyld.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const char *what) {
  fprintf(stderr, ENTRY ": cannot start: %s\n", what);
  return 127;
}

static void *library;

/* A status or nothing: what cannot be found is said once, by main. */
#define FUNCTION(result, name, ...) result (*name)(__VA_ARGS__) = (result (*)(__VA_ARGS__))dlsym(library, #name)

static int run(char *home, int count, char **words) {
  FUNCTION(void, PyConfig_InitPythonConfig, PyConfig *);
  FUNCTION(PyStatus, PyConfig_SetBytesArgv, PyConfig *, Py_ssize_t, char *const *);
  FUNCTION(PyStatus, PyConfig_SetBytesString, PyConfig *, wchar_t **, const char *);
  FUNCTION(PyStatus, Py_PreInitializeFromBytesArgs, const PyPreConfig *, Py_ssize_t, char **);
  FUNCTION(void, PyPreConfig_InitPythonConfig, PyPreConfig *);
  FUNCTION(PyStatus, Py_InitializeFromConfig, const PyConfig *);
  FUNCTION(int, PyStatus_Exception, PyStatus);
  FUNCTION(void, Py_ExitStatusException, PyStatus);
  FUNCTION(int, Py_RunMain, void);
  if (!PyConfig_InitPythonConfig || !PyConfig_SetBytesArgv || !PyConfig_SetBytesString || !Py_PreInitializeFromBytesArgs || !PyPreConfig_InitPythonConfig || !Py_InitializeFromConfig || !PyStatus_Exception || !Py_ExitStatusException || !Py_RunMain)
    return fail("its interpreter is another one");

  PyPreConfig before;
  PyPreConfig_InitPythonConfig(&before);
  PyStatus status = Py_PreInitializeFromBytesArgs(&before, count, words);
  if (PyStatus_Exception(status)) Py_ExitStatusException(status);
  PyConfig config;
  PyConfig_InitPythonConfig(&config);
  status = PyConfig_SetBytesString(&config, &config.home, home);
  if (!PyStatus_Exception(status)) status = PyConfig_SetBytesArgv(&config, count, words);
  if (!PyStatus_Exception(status)) status = Py_InitializeFromConfig(&config);
  if (PyStatus_Exception(status)) Py_ExitStatusException(status);
  return Py_RunMain();
}

int main(int argc, char **argv) {
  char said[PATH_MAX], home[PATH_MAX], path[PATH_MAX + 64], start[PATH_MAX + 64];
  uint32_t size = sizeof said;
  /* A command is a link to it. */
  if (_NSGetExecutablePath(said, &size) != 0 || !realpath(said, home)) return fail("its own path");
  char *program = strdup(home);
  for (int level = 0; level < 2; level++) *strrchr(home, '/') = '\0';
  strncat(home, "/Resources/python", sizeof home - strlen(home) - 1);
  snprintf(path, sizeof path, "%s/lib/" LIBRARY, home);
  snprintf(start, sizeof start, "%s/start.py", home);
  /* Modules look for the interpreter's functions in the whole process. */
  library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
  if (!library) return fail(dlerror());

  char **words = calloc((size_t)argc + 3, sizeof *words);
  if (!words || !program) return fail("memory");
  words[0] = program;
  words[1] = "-BIS";
  words[2] = start;
  for (int i = 1; i < argc; i++) words[i + 2] = argv[i];
  return run(home, argc + 2, words);
}
