"""What an index does with the attestations of an upload: each is verified by pypi-attestations. Exits with 1 and says why where one does not hold.

Arguments: the client trust configuration, repository and workflow of the publisher, the distribution, a JSON file with the list of attestations.
"""

import json
import pathlib
import sys

from pypi_attestations import Attestation, Distribution, GitHubPublisher
from sigstore import models, verify

trust, repository, workflow, distribution, attestations = sys.argv[1:]
root = models.ClientTrustConfig.from_json(pathlib.Path(trust).read_text()).trusted_root
verify.Verifier.production = staticmethod(lambda **_: verify.Verifier(trusted_root=root))
try:
    for each in json.loads(pathlib.Path(attestations).read_text()):
        Attestation.model_validate(each).verify(GitHubPublisher(repository=repository, workflow=workflow), Distribution.from_file(pathlib.Path(distribution)))
except ValueError as error:
    sys.exit(str(error))
