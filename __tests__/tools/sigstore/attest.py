"""What actions/attest does with the identity of a job: signs a statement of files by sigstore and writes the bundle to standard output.

Arguments: the client trust configuration, the files. Environment: what the runner gives to ask for an identity.
"""

import hashlib
import pathlib
import sys

from sigstore import dsse, models, oidc, sign

trust, *files = sys.argv[1:]
config = models.ClientTrustConfig.from_json(pathlib.Path(trust).read_text())
config.force_tlog_version = 1
statement = (
    dsse.StatementBuilder()
    .subjects([dsse.Subject(name=pathlib.Path(file).name, digest={"sha256": hashlib.sha256(pathlib.Path(file).read_bytes()).hexdigest()}) for file in files])
    .predicate_type("https://slsa.dev/provenance/v1")
    .predicate({"buildDefinition": {"buildType": "https://actions.github.io/buildtypes/workflow/v1"}})
    .build()
)
with sign.SigningContext.from_trust_config(config).signer(oidc.IdentityToken(oidc.detect_credential())) as signer:
    print(signer.sign_dsse(statement).to_json())
