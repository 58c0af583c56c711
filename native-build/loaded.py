"""Runs programs of Python that it has loaded already: what their start costs is spent while a compiler is at work.

Arguments: the programs, scripts of the environment that this runs in.
Standard input: a line for each run, of JSON: the program and its arguments.
Standard output: {"code", "stdout", "stderr"} for each, and an empty line.
Each runs in a process of its own, so that it finds nothing that another one has left.
"""

import atexit
import gc
import json
import os
import runpy
import sys
import tempfile

# As of a script that stands there.
sys.path[0] = os.path.dirname(sys.argv[1])
for program in sys.argv[1:]:
    # Under another name than __main__ it does nothing else.
    runpy.run_path(program, run_name="loaded")
# A child that looks for garbage among what is loaded gets a copy of it, page by page.
gc.freeze()

for line in sys.stdin:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            for descriptor, file in enumerate([open(os.devnull), out, err]):
                os.dup2(file.fileno(), descriptor)
            sys.argv = json.loads(line)
            try:
                runpy.run_path(sys.argv[0], run_name="__main__")
            except SystemExit as ended:
                if ended.code:
                    raise
            # What it wants done at its end is done, but nothing is taken down: multiprocessing ends what it forks like this too.
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        said = []
        for file in (out, err):
            file.seek(0)
            said.append(file.read().decode("utf-8", "replace"))
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)
    print(json.dumps({"code": code, "stdout": said[0], "stderr": said[1]}), end="\n\n", flush=True)
