"""Writes the indexes of an apt repository around its pool, by apt-ftparchive, and signs them, by gpg.

Argument: a JSON file {"folder", "name", "suite", "architecture", "signed", "epoch"}. The private key is the text of DEB_SIGNING_KEY, or what
DEB_SIGNING_KEY_FILE names; its passphrase that of DEB_SIGNING_PASSPHRASE. It is imported into a folder that is removed, its agent ended before.
The same key and the same pool give the same bytes where the key's algorithm does (RSA, Ed25519).
"""

import contextlib
import email.utils
import gzip
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile


def archive(work, *words):
    env = {"PATH": os.environ["PATH"], "LC_ALL": "C"}
    return subprocess.run(["apt-ftparchive", *words], cwd=work["folder"], env=env, stdout=subprocess.PIPE, check=True).stdout


def write_indexes(work):
    dists = pathlib.Path(work["folder"], "dists", work["suite"])
    binary = dists / "main" / f"binary-{work['architecture']}"
    binary.mkdir(parents=True, exist_ok=True)
    packages = archive(work, "packages", "--arch", work["architecture"], "pool")
    (binary / "Packages").write_bytes(packages)
    (binary / "Packages.gz").write_bytes(gzip.compress(packages, mtime=0))
    said = {"Origin": work["name"], "Label": work["name"], "Suite": work["suite"], "Codename": work["suite"], "Architectures": work["architecture"], "Components": "main", "Date": email.utils.formatdate(work["epoch"], usegmt=True)}
    # apt takes neither MD5 nor SHA1 since 1.4.
    options = [word for key in ("MD5", "SHA1") for word in ("-o", f"APT::FTPArchive::{key}=false")]
    options += [word for key, value in said.items() for word in ("-o", f"APT::FTPArchive::Release::{key}={value}")]
    # It would list itself.
    (dists / "Release").unlink(missing_ok=True)
    release = archive(work, *options, "release", f"dists/{work['suite']}")
    (dists / "Release").write_bytes(release)
    return dists


@contextlib.contextmanager
def keyring():
    # gpg-agent's socket lies here, and its path must be short.
    home = tempfile.mkdtemp(prefix="gpg-", dir="/tmp")
    try:
        yield home
    finally:
        subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"], check=False, stderr=subprocess.DEVNULL)
        shutil.rmtree(home, ignore_errors=True)


def gpg(home, *words, given=b""):
    """The passphrase goes through a pipe."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(os.environ.get("DEB_SIGNING_PASSPHRASE", "").encode() + b"\n")
    try:
        argv = ["gpg", "--homedir", home, "--batch", "--no-tty", "--quiet", "--pinentry-mode", "loopback", "--passphrase-fd", str(reading), *words]
        env = {"PATH": os.environ["PATH"], "LC_ALL": "C"}
        done = subprocess.run(argv, input=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=[reading], env=env, check=False)
    finally:
        os.close(reading)
    if done.returncode != 0:
        sys.exit(f"gpg cannot sign with this key: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def private_key():
    text = os.environ.get("DEB_SIGNING_KEY")
    if text:
        return text.encode()
    path = os.environ.get("DEB_SIGNING_KEY_FILE") or sys.exit("there is no key to sign with: DEB_SIGNING_KEY is not set")
    return pathlib.Path(path).read_bytes()


def the_key(home):
    """Its fingerprint, and when it was made."""
    lines = [line.split(":") for line in gpg(home, "--with-colons", "--list-secret-keys").decode().splitlines()]
    made = [int(fields[5]) for fields in lines if fields[0] in ("sec", "ssb")]
    names = [after[9] for before, after in zip(lines, lines[1:]) if before[0] == "sec" and after[0] == "fpr"]
    if len(names) != 1:
        sys.exit(f"DEB_SIGNING_KEY holds {len(names)} private keys, and one signs")
    return names[0], max(made)


def sign(work, dists):
    with keyring() as home:
        gpg(home, "--import", given=private_key())
        name, made = the_key(home)
        # A signature that is older than its key is worth nothing.
        words = ["--faked-system-time", f"{max(work['epoch'], made)}!", "--local-user", name, "--digest-algo", "SHA512", "--armor", "--output", "-"]
        release = (dists / "Release").read_bytes()
        (dists / "InRelease").write_bytes(gpg(home, *words, "--clearsign", given=release))
        (dists / "Release.gpg").write_bytes(gpg(home, *words, "--detach-sign", given=release))
        pathlib.Path(work["folder"], f"{work['name']}.asc").write_bytes(gpg(home, "--armor", "--export", name))


def main():
    work = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    dists = write_indexes(work)
    if work["signed"]:
        sign(work, dists)


main()
