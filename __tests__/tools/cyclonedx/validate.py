"""Reads a JSON list of texts, writes for each 'valid' or what the schema of CycloneDX 1.6 has against it."""
import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

validator = JsonStrictValidator(SchemaVersion.V1_6)
found = [validator.validate_str(text) for text in json.load(sys.stdin)]
json.dump(["valid" if error is None else str(error) for error in found], sys.stdout)
