"""Whether texts are requirements, by packaging itself: a JSON list in, a JSON list of booleans out."""

import json
import sys

from packaging.requirements import InvalidRequirement, Requirement


def is_valid(text):
    try:
        Requirement(text)
    except InvalidRequirement:
        return False
    return True


json.dump([is_valid(text) for text in json.load(sys.stdin)], sys.stdout)
