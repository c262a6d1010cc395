"""What a parcel knows of itself: version, licences, and the key that updates must be signed with.

Runs in the freezing environment, so that it lists what is really there.
"""

import json
import sys
from pathlib import Path

from shb_desktop import __version__
from shb_desktop.services.about import as_json, gathered


def write(folder: Path, texts: Path, update_key: str, commit: str) -> None:
    """Leave version.txt, release.json, licences.json and LICENCES.txt in `folder`."""
    parts = gathered(texts)
    nameless = [part.name for part in parts if not part.text and part.licence != "Public domain"]
    if nameless:
        raise SystemExit(f"No licence text for: {', '.join(nameless)}")
    (folder / "version.txt").write_text(__version__, encoding="utf-8")
    release = {"version": __version__, "commit": commit, "update_key": update_key}
    (folder / "release.json").write_text(json.dumps(release), encoding="utf-8")
    (folder / "licences.json").write_text(as_json(parts), encoding="utf-8")
    line = "=" * 100
    chapters = [
        f"{line}\n{part.name} {part.version} · {part.licence}\n{part.home}\n{line}\n\n{part.text}" for part in parts
    ]
    (folder / "LICENCES.txt").write_text("\n\n".join(chapters) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4])
