"""Which requirements apply where, by packaging itself: JSON in (environments, cases of lines), JSON out (indexes per environment)."""

import json
import sys

from packaging.requirements import Requirement

ask = json.load(sys.stdin)
environments = [dict(environment, extra="") for environment in ask["environments"]]


def applying(lines):
    markers = [Requirement(line).marker for line in lines]
    return [
        [index for index, marker in enumerate(markers) if marker is None or marker.evaluate(environment)]
        for environment in environments
    ]


json.dump([applying(lines) for lines in ask["cases"]], sys.stdout)
