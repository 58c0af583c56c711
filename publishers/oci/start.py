"""The first process of the image: starts the command with $NAME from the environment, hands signals on, reaps."""
import os
import signal
import sys

words = [os.path.expandvars(word) for word in sys.argv[1:]]
children = []


def hand_on(number, _frame):
    for child in children:
        os.kill(child, number)


for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"):
    signal.signal(getattr(signal, name), hand_on)
try:
    children.append(os.posix_spawnp(words[0], words, os.environ))
except (FileNotFoundError, PermissionError) as error:
    sys.exit(f"{words[0]} cannot be started: {error.strerror}")
while True:
    ended, status = os.wait()
    if ended == children[0]:
        code = os.waitstatus_to_exitcode(status)
        sys.exit(code if code >= 0 else 128 - code)
