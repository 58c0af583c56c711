"""Reads a JSON list of texts, writes for each 'valid' or what the tools of SPDX have against it as a document of SPDX 2.3."""
import json
import sys

from spdx_tools.spdx.parser.jsonlikedict.json_like_dict_parser import JsonLikeDictParser
from spdx_tools.spdx.parser.error import SPDXParsingError
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document


def judge(text):
    try:
        document = JsonLikeDictParser().parse(json.loads(text))
    except SPDXParsingError as error:
        return "; ".join(error.get_messages())
    found = validate_full_spdx_document(document, "SPDX-2.3")
    return "; ".join(message.validation_message for message in found) or "valid"


json.dump([judge(text) for text in json.load(sys.stdin)], sys.stdout)
