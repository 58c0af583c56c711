"""Makes an attestation (PEP 740) for each distribution and checks it, by pypi-attestations; one that is there already is checked and kept.

Argument: a JSON file {"folder": path, "trust": path or null, "publisher": {"repository", "workflow"}, "files": [{"id", "path", "sha256"}]}.
`trust`: a client trust configuration of Sigstore; null: the public one, as the library knows it. Environment: what the runner gives to ask
for an identity. Standard output: one JSON object a file: {"id", "path"}, {"id", "error"}, or {"id", "invalid"} where what is kept does not hold.
"""

import contextlib
import json
import os
import pathlib
import sys
import time

from pypi_attestations import Attestation, Distribution, GitHubPublisher
from sigstore import models, oidc, sign, verify

ATTEMPTS = 3


def trusted(path):
    if path is None:
        return models.ClientTrustConfig.production()
    with open(path, encoding="utf-8") as file:
        return models.ClientTrustConfig.from_json(file.read())


def patiently(work):
    """A service that stumbles; its clients' errors have no base that tells it from a refusal."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return work()
        except Exception:
            if attempt == ATTEMPTS:
                raise
            time.sleep(2**attempt / 2)


class Attester:
    def __init__(self, work):
        self.folder = pathlib.Path(work["folder"])
        self.publisher = GitHubPublisher(**work["publisher"])
        self.trust = patiently(lambda: trusted(work["trust"]))
        # PEP 740 has no place for the timestamps that later versions of the log need.
        self.trust.force_tlog_version = 1
        # Attestation.verify() makes its verifier itself, and anew each time.
        verifier = verify.Verifier(trusted_root=self.trust.trusted_root)
        verify.Verifier.production = staticmethod(lambda **_: verifier)
        self.opened = None

    def signer(self):
        if self.opened is None:
            token = oidc.IdentityToken(oidc.detect_credential() or "")
            # It asks for the certificate at once.
            self.opened = sign.Signer(token, sign.SigningContext.from_trust_config(self.trust))
        return self.opened

    def attest(self, each):
        distribution = Distribution.from_file(pathlib.Path(each["path"]))
        if distribution.digest != each["sha256"]:
            return {"error": f"the file has sha256 {distribution.digest} now"}
        kept = self.folder / f"{distribution.name}.publish.attestation"
        if kept.exists():
            try:
                Attestation.model_validate_json(kept.read_text()).verify(self.publisher, distribution)
            except Exception as error:
                return {"invalid": f"{kept.name}: {error}"}
            return {"path": str(kept)}
        made = patiently(lambda: Attestation.sign(self.signer(), distribution))
        made.verify(self.publisher, distribution)
        save(kept, made.model_dump_json())
        return {"path": str(kept)}


def save(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}")
    with open(fresh, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(fresh, path)


def told(error):
    return f"{type(error).__name__}: {error or error.__cause__ or ''}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)
    with contextlib.redirect_stdout(sys.stderr):
        try:
            attester = Attester(work)
        except Exception as error:
            answers = [{"id": each["id"], "error": told(error)} for each in work["files"]]
        else:
            answers = [{"id": each["id"], **attempted(attester, each)} for each in work["files"]]
    for answer in answers:
        print(json.dumps(answer))


def attempted(attester, each):
    try:
        return attester.attest(each)
    except Exception as error:
        return {"error": told(error)}


main()
