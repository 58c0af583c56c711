"""Says who this machine can prove to be to the index, and sends nothing: a token for uploads is not asked for, as that creates a project that is only planned.

Argument: a JSON file {"repository": name or null, "url": address or null}. Environment: twine's own, and what the runner gives to ask for an identity.
Standard output: one JSON object: {"claims": null} where other credentials come first, {"claims": {name: value}}, or {"error": text}.
The identity token stays in here.
"""

import base64
import contextlib
import json
import os
import sys
from urllib.parse import urlsplit

import id as identity
import requests
from twine import exceptions, settings, utils

NAMES = ("repository", "workflow_ref", "job_workflow_ref", "environment")


def configured(work):
    return settings.Settings(
        repository_name=work["repository"] or os.environ.get("TWINE_REPOSITORY", "pypi"),
        repository_url=work["url"] or os.environ.get("TWINE_REPOSITORY_URL"),
        non_interactive=True,
    )


def has_credentials(found):
    # Not found.password: for well-known indexes it asks for a token for uploads.
    return bool(found.client_cert or os.environ.get("TWINE_PASSWORD") or found.repository_config.get("password") or found.auth.get_password_from_keyring())


def claims(found):
    place = urlsplit(found.repository_config["repository"])
    answer = utils.make_requests_session().get(f"https://{place.netloc}/_/oidc/audience", timeout=30)
    answer.raise_for_status()
    token = identity.detect_credential(answer.json()["audience"])
    if token is None:
        raise exceptions.TrustedPublishingFailure("this is no machine whose identity can be asked for")
    body = token.split(".")[1]
    told = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return {name: told[name] for name in NAMES if isinstance(told.get(name), str)}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)
    answers = sys.stdout
    # twine speaks to standard output.
    with contextlib.redirect_stdout(sys.stderr):
        try:
            found = configured(work)
            told = {"claims": None if has_credentials(found) else claims(found)}
        except (exceptions.TwineException, identity.IdentityError, requests.RequestException, OSError, ValueError, KeyError, IndexError) as error:
            told = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(told), file=answers)


main()
