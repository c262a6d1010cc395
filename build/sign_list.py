"""The maker's side of updates: a key pair, and a signed list of what the city may recommend.

  python -m build.sign_list --new-key FILE                      # prints the public key for dev.py package --update-key
  python -m build.sign_list --key FILE --days 30 --notes notes.json dist/SHB-Desktop-1.2.3-Setup.exe …

The second leaves shb-desktop.json beside the parcels; that folder is what `prima-hub serve --updates` hands on. The
private key stays where nobody but the maker comes. Sign anew before the days are over: an old list is refused.
"""

import argparse
import base64
import json
import os
import sys
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from build.papers import sha256
from shb_desktop.sync.updating import CONTEXT

_DAY_MS = 86_400_000
_ENDINGS = {".exe": "win32", ".deb": "linux"}


def new_key(file: Path) -> str:
    """Make a key pair; the public key in base64. The private one lies in `file`, readable by its owner alone."""
    key = Ed25519PrivateKey.generate()
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as sink:
        sink.write(key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption()))
    return base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()


def signed_list(key: bytes, version: str, parcels: list[Path], notes: dict[str, str], issued: int, days: int) -> str:
    """The envelope, as the hub hands it on. `issued` is ms since 1970 UTC, `days` how long tills believe it."""
    manifest = json.dumps(
        {
            "product": "shb-desktop",
            "version": version,
            "issued": issued,
            "expires": issued + days * _DAY_MS,
            "notes": notes,
            "parcels": [
                {
                    "system": _ENDINGS[one.suffix],
                    "name": one.name,
                    "size": one.stat().st_size,
                    "sha256": sha256(one),
                }
                for one in parcels
            ],
        },
        ensure_ascii=False,
    )
    signature = Ed25519PrivateKey.from_private_bytes(key).sign(CONTEXT + manifest.encode())
    return json.dumps({"manifest": manifest, "signature": base64.b64encode(signature).decode()}, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    """The command line."""
    from build.freeze import version

    parser = argparse.ArgumentParser(prog="python -m build.sign_list")
    parser.add_argument("--new-key", type=Path)
    parser.add_argument("--key", type=Path)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--notes", type=Path, help='what is new: {"de": "…", "en": "…", "nl": "…"}')
    parser.add_argument("parcels", type=Path, nargs="*")
    call = parser.parse_args(arguments)
    if call.new_key:
        print(new_key(call.new_key))
        return 0
    if not call.key or not call.parcels:
        parser.error("--key and at least one parcel are needed")
    notes = json.loads(call.notes.read_text(encoding="utf-8")) if call.notes else {}
    text = signed_list(call.key.read_bytes(), version(), call.parcels, notes, time.time_ns() // 1_000_000, call.days)
    target = call.parcels[0].parent / "shb-desktop.json"
    target.write_text(text, encoding="utf-8")
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
