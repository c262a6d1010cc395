"""Signatures of the Windows parcel: a throw-away certificate for trials, and what every binary's own signature says."""

import os
import shlex
import subprocess
from pathlib import Path

from dev import Stopped

THROW_AWAY = "SHB Desktop throw-away certificate, trust nothing signed by it"
_MADE_BY = ("The QT Company Oy", "The Qt Company Oy", "Python Software Foundation", "Microsoft")


def command(folder: Path) -> str:
    """What signs one file, to be followed by its path.

    `SHB_SIGN` names one with a real certificate; the default's certificate is made in `folder`, for one run.
    """
    named = os.environ.get("SHB_SIGN")
    if named:
        return named
    key, certificate = folder / "throw-away.key", folder / "throw-away.pem"
    made = subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "2", "-subj", f"/CN={THROW_AWAY}",
            "-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate),
        ],
        capture_output=True, text=True,
    )  # fmt: skip
    if made.returncode != 0:
        raise Stopped(f"openssl made no certificate: {made.stderr}")
    script = folder / "sign.sh"
    told = shlex.join([
        "osslsigncode", "sign", "-certs", str(certificate), "-key", str(key), "-h", "sha256", "-n", "SHB Desktop",
    ])  # fmt: skip
    lines = ["#!/bin/sh", "# Signs the file that is named, in its place.", "set -e"]
    lines += [f'{told} -in "$1" -out "$1.signed"', 'mv "$1.signed" "$1"', ""]
    script.write_text("\n".join(lines), encoding="utf-8")
    script.chmod(0o755)
    return str(script)


def sign(by: str, *files: Path) -> None:
    """Sign files in their place. Raises Stopped."""
    for file in files:
        told = subprocess.run([*shlex.split(by), str(file)], capture_output=True, text=True, errors="replace")
        if told.returncode != 0:
            raise Stopped(f"{file.name} was not signed: {told.stdout}{told.stderr}")


def verify(file: Path, roots: Path, signer: str) -> None:
    """Hold one signature against roots and the signer's name. Raises Stopped."""
    problem = trouble(file, roots, (signer,))
    if problem:
        raise Stopped(f"{file.name} {problem}")


def trouble(file: Path, roots: Path, signers: tuple[str, ...]) -> str:
    """What is wrong with a file's signature; empty when it holds and is by one of the signers."""
    told = subprocess.run(
        # Lists of revoked certificates are elsewhere on the network, and nothing here may need one.
        ["osslsigncode", "verify", "-ignore-crl", "-CAfile", str(roots), "-TSA-CAfile", str(roots), "-in", str(file)],
        capture_output=True, text=True, errors="replace",
    )  # fmt: skip
    if "No signature found" in told.stdout + told.stderr:
        return "is signed by nobody"
    if told.returncode != 0:
        return f"has a signature that does not hold:\n{told.stdout[-600:]}"
    return "" if any(signer in told.stdout for signer in signers) else "is signed by somebody else"


def verify_makers(bundle: Path, roots: Path) -> tuple[int, tuple[str, ...]]:
    """How many binaries hold as Qt's, Python's or Microsoft's, and what is wrong with each that says it is signed.

    Packages' own extension modules are signed by nobody; `check_bundle` names the kinds that may be so.
    """
    held, faults = 0, []
    for file in sorted(bundle.rglob("*")):
        if file.suffix.lower() not in (".dll", ".pyd", ".exe"):
            continue
        problem = trouble(file, roots, _MADE_BY)
        if not problem:
            held += 1
        elif problem != "is signed by nobody":
            faults.append(f"{file.name} {problem}")
    return held, tuple(faults)
