"""Uploads distributions by twine, once each: what to do about an answer is decided by who started this.

Argument: a JSON file {"repository": name or null, "url": address or null, "parallel": int, "timeout": seconds,
"files": [{"id", "path", "sha256", "attestations": [paths]}]}. Credentials come as twine's own: environment, configuration file, keyring,
or, where there are none and the machine can prove who it is, by Trusted Publishing.
Standard output: one JSON object a file, as it is done: {"id", "status", "retry_after", "body"} or {"id", "error", "sent", "untrusted"}.
"""

import concurrent.futures
import contextlib
import json
import os
import sys

import requests.adapters
from twine import auth, exceptions, package, settings


class Deadline(requests.adapters.HTTPAdapter):
    """twine waits for ever."""

    def __init__(self, seconds):
        super().__init__(pool_maxsize=32)
        self.seconds = seconds

    def init_poolmanager(self, *places, **options):
        # In the pieces of 16 KB that urllib3 sends by itself, uploads side by side mostly wait for one another's turn.
        super().init_poolmanager(*places, blocksize=262_144, **options)

    def send(self, request, **options):
        options["timeout"] = (min(30, self.seconds), self.seconds)
        return super().send(request, **options)


def login(work):
    found = settings.Settings(
        repository_name=work["repository"] or os.environ.get("TWINE_REPOSITORY", "pypi"),
        repository_url=work["url"] or os.environ.get("TWINE_REPOSITORY_URL"),
        username=os.environ.get("TWINE_USERNAME") or None,
        password=os.environ.get("TWINE_PASSWORD") or None,
        cacert=os.environ.get("TWINE_CERT"),
        non_interactive=True,
        disable_progress_bar=True,
    )
    try:
        found.password
    except exceptions.NonInteractive:
        # twine tries this for two well-known indexes; others speak the protocol too.
        if not os.environ.get("ACTIONS_ID_TOKEN_REQUEST_URL"):
            raise
        found.auth.input.username = auth.TOKEN_USERNAME
        found.auth.input.password = found.auth.make_trusted_publishing_token()
    return found


def untrusted(error):
    return "CERTIFICATE_VERIFY_FAILED" in str(error)


def upload(found, work, each):
    try:
        distribution = package.PackageFile.from_filename(each["path"], None)
        if distribution.sha2_digest != each["sha256"]:
            return {"error": f"the file has sha256 {distribution.sha2_digest} now", "sent": False}
        if each.get("attestations"):
            distribution.add_attestations(each["attestations"])
        repository = found.create_repository()
        for scheme in ("http://", "https://"):
            repository.session.mount(scheme, Deadline(work["timeout"]))
        response = repository.upload(distribution, max_redirects=1)
        return {"status": response.status_code, "retry_after": response.headers.get("Retry-After"), "body": f"{response.reason}\n{response.text}"[:2000]}
    except (requests.RequestException, OSError) as error:
        return {"error": f"{type(error).__name__}: {error}", "sent": True, "untrusted": untrusted(error)}
    except exceptions.TwineException as error:
        return {"error": str(error), "sent": False}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)
    answers = sys.stdout
    # twine speaks to standard output.
    with contextlib.redirect_stdout(sys.stderr):
        try:
            found = login(work)
        except (exceptions.TwineException, requests.RequestException, OSError, KeyError) as error:
            passing = isinstance(error, requests.RequestException) and not untrusted(error)
            print(json.dumps({"login": str(error) or type(error).__name__, "passing": passing}), file=answers)
            return
        with concurrent.futures.ThreadPoolExecutor(work["parallel"]) as pool:
            waiting = {pool.submit(upload, found, work, each): each["id"] for each in work["files"]}
            for done in concurrent.futures.as_completed(waiting):
                print(json.dumps({"id": waiting[done], **done.result()}), file=answers, flush=True)


main()
