"""Uploads distributions by twine, once each: what to do about an answer is decided by who started this.

Standard input: a line for what is sent together, of JSON: {"repository": name or null, "url": address or null, "parallel": int,
"timeout": seconds, "files": [{"id", "path", "sha256", "attestations": [paths]}]}. Credentials come as twine's own: environment, configuration file, keyring,
or, where there are none and the machine can prove who it is, by Trusted Publishing.
Standard output: one JSON object a file, as it is done: {"id", "status", "retry_after", "body"} or {"id", "error", "sent", "untrusted"};
or one for all of them where nothing could be sent, {"login": text, "passing": whether it may be otherwise the next time}. Then an empty line.
"""

import concurrent.futures
import contextlib
import gc
import hashlib
import importlib
import json
import os
import sys
import types
import urllib.parse
import warnings


class Later(types.ModuleType):
    """Loaded when something of it is used."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules[self.__name__] is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


# Nothing can be sent until twine is loaded. A third of that would be progress, which nobody sees, a grammar of addresses, guesses at encodings, and keyrings, which nobody asks for what is given.
for unused in ("rich.progress", "rfc3986"):
    sys.modules[unused] = Later(unused)
sys.modules["charset_normalizer"] = None
warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
if os.environ.get("TWINE_USERNAME") and os.environ.get("TWINE_PASSWORD"):
    sys.modules["keyring"] = None
# None of it is garbage.
gc.disable()

import requests.adapters
import requests_toolbelt
from twine import auth, exceptions, package, repository, settings, utils

gc.enable()


class Deadline(requests.adapters.HTTPAdapter):
    """twine waits for ever."""

    def __init__(self, seconds):
        super().__init__(pool_maxsize=32)
        self.seconds = seconds

    def send(self, request, **options):
        options["timeout"] = (min(30, self.seconds), self.seconds)
        return super().send(request, **options)


class Undigested:
    """twine reads each file for its digests before it reads it to be sent."""

    def __init__(self, filename):
        pass

    def hash(self):
        pass

    def hexdigest(self):
        return package.Hexdigest(None, None)


package.HashManager = Undigested


class Form:
    """What is posted. The content is hashed as it is sent, and broken off before its end where it is not what the release holds."""

    def __init__(self, fields, distribution, file):
        empty = requests_toolbelt.MultipartEncoder([*fields, ("content", (distribution.basefilename, b"", "application/octet-stream"))])
        self.type = empty.content_type
        self.end = f"\r\n--{empty.boundary_value}--\r\n".encode()
        self.begin = empty.to_string().removesuffix(self.end)
        self.file = file
        self.size = os.fstat(file.fileno()).st_size
        self.sha256 = distribution.sha2_digest
        self.len = len(self.begin) + self.size + len(self.end)

    def __iter__(self):
        yield self.begin
        yield from self.content()
        yield self.end

    def content(self):
        sha256 = hashlib.sha256()
        # In the pieces of 16 KB that urllib3 sends by itself, uploads side by side mostly wait for one another's turn.
        buffer = memoryview(bytearray(262_144))
        # An empty one is to be read too.
        left = self.size or 1
        while left > 0:
            piece = buffer[: self.file.readinto(buffer)]
            sha256.update(piece)
            left -= len(piece)
            if not piece or (left <= 0 and sha256.hexdigest() != self.sha256):
                raise exceptions.InvalidDistribution(f"the file has sha256 {sha256.hexdigest()} now")
            yield piece


def send(self, distribution):
    """What twine's own does, without progress."""
    fields = self._convert_metadata_to_list_of_tuples(distribution.metadata_dictionary())
    with open(distribution.filename, "rb", buffering=0) as file:
        form = Form([*fields, (":action", "file_upload"), ("protocol_version", "1")], distribution, file)
        return self.session.post(self.url, data=form, allow_redirects=False, headers={"Content-Type": form.type})


def validate(url):
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise exceptions.UnreachableRepositoryURLDetected(f"Invalid repository URL: {utils.sanitize_url(url)} is not one of http or https.")


repository.Repository._upload = send
utils._validate_repository_url = validate


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


class Connections:
    """Kept from one upload to the next; after an error nobody knows what a connection is good for."""

    def __init__(self):
        self.idle = []

    def upload(self, found, timeout, distribution):
        repository = self.idle.pop() if self.idle else self.opened(found, timeout)
        repository.session.auth = (found.username or "", found.password or "")
        response = repository.upload(distribution, max_redirects=1)
        self.idle.append(repository)
        return response

    def opened(self, found, timeout):
        repository = found.create_repository()
        for scheme in ("http://", "https://"):
            repository.session.mount(scheme, Deadline(timeout))
        return repository


def upload(connections, found, work, each):
    try:
        distribution = package.PackageFile.from_filename(each["path"], None)
        distribution.sha2_digest = each["sha256"]
        if each.get("attestations"):
            distribution.add_attestations(each["attestations"])
        response = connections.upload(found, work["timeout"], distribution)
        return {"status": response.status_code, "retry_after": response.headers.get("Retry-After"), "body": f"{response.reason}\n{response.text}"[:2000]}
    except (requests.RequestException, OSError) as error:
        return {"error": f"{type(error).__name__}: {error}", "sent": True, "untrusted": untrusted(error)}
    except exceptions.TwineException as error:
        return {"error": str(error), "sent": False}


def answers(connections, work):
    try:
        found = login(work)
    except (exceptions.TwineException, requests.RequestException, OSError, KeyError) as error:
        yield {"login": str(error) or type(error).__name__, "passing": isinstance(error, requests.RequestException) and not untrusted(error)}
        return
    pool = concurrent.futures.ThreadPoolExecutor(work["parallel"])
    try:
        waiting = {pool.submit(upload, connections, found, work, each): each["id"] for each in work["files"]}
        for done in concurrent.futures.as_completed(waiting):
            yield {"id": waiting[done], **done.result()}
    finally:
        # Where nobody listens any more, nothing further is begun.
        pool.shutdown(cancel_futures=True)


def main():
    told = sys.stdout
    connections = Connections()
    # twine speaks to standard output.
    with contextlib.redirect_stdout(sys.stderr):
        for line in sys.stdin.buffer:
            with contextlib.closing(answers(connections, json.loads(line))) as each:
                for answer in each:
                    print(json.dumps(answer), file=told, flush=True)
            print(file=told, flush=True)


main()
