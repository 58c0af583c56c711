/* Runs the bundle's own interpreter, in this process, on the bundle's own code, wherever the bundle lies: no second process, and no
 * command line to quote again.
 * -I: no environment variables, no user site, no current folder on the path. -S: no site of the machine. -B: nothing is written beside. */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define WIDE(text) L##text
#define W(text) WIDE(text)
#define LONGEST 32768 /* characters, of any path (Microsoft, "Maximum Path Length Limitation") */

typedef int (*main_function)(int, wchar_t **);

static wchar_t home[LONGEST], library[LONGEST + 64], start[LONGEST + 64];

static int fail(const wchar_t *what) {
  static wchar_t text[LONGEST + 256];
  _snwprintf(text, LONGEST + 255, W(ENTRY) L": cannot start: %ls: error %lu", what, GetLastError());
#ifdef WINDOWED
  MessageBoxW(NULL, text, W(ENTRY), MB_ICONERROR);
#else
  fwprintf(stderr, L"%ls\n", text);
#endif
  return 127;
}

/* The interpreter's folder is searched for libraries, the current one is not. */
static main_function find_main(void) {
  SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  AddDllDirectory(home);
  HMODULE python = LoadLibraryExW(library, NULL, 0);
  return python ? (main_function)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

int main(void) {
  DWORD length = GetModuleFileNameW(NULL, home, LONGEST - 8);
  if (length == 0 || length >= LONGEST - 8) return fail(L"its own path");
  wcscpy(wcsrchr(home, L'\\'), L"\\python");
  _snwprintf(library, LONGEST + 63, L"%ls\\" W(LIBRARY), home);
  _snwprintf(start, LONGEST + 63, L"%ls\\start.py", home);

  int count;
  wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
  main_function run = find_main();
  if (!run) return fail(library);
  wchar_t **arguments = calloc((size_t)count + 3, sizeof *arguments);
  if (!words || !arguments) return fail(L"memory");
  arguments[0] = words[0];
  arguments[1] = L"-BIS";
  arguments[2] = start;
  for (int i = 1; i < count; i++) arguments[i + 2] = words[i];
  return run(count + 2, arguments);
}
