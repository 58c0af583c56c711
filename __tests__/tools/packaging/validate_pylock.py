"""Whether texts are valid pylock.toml files, by packaging itself: a JSON list in, a JSON list of verdicts out."""

import json
import sys
import tomllib

from packaging.pylock import Pylock


def verdict(text):
    try:
        Pylock.from_dict(tomllib.loads(text))
    except Exception as error:  # whatever it is, it is the verdict
        return f"{type(error).__name__}: {error}"
    return "valid"


json.dump([verdict(text) for text in json.load(sys.stdin)], sys.stdout)
