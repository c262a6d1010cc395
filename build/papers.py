"""What goes beside the parcels: SHA256SUMS, and a bill of materials (CycloneDX 1.6) of what lies in each."""

import hashlib
import json
import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

_SPDX = re.compile(r"^[A-Za-z0-9.+-]+$")


def write_sums(folder: Path) -> Path:
    """SHA256SUMS over every file in `folder`, as sha256sum reads it."""
    target = folder / "SHA256SUMS"
    files = sorted(path for path in folder.iterdir() if path.is_file() and path != target)
    target.write_text("".join(f"{sha256(path)}  {path.name}\n" for path in files), encoding="utf-8")
    return target


def sha256(path: Path) -> str:
    """The hash of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_bill(licences: Path, parcels: Iterable[Path], version: str, target: Path) -> Path:
    """The bill of materials from the list of licences that lies in the parcel itself."""
    parts = json.loads(licences.read_text(encoding="utf-8"))
    own = {"type": "application", "name": "shb-desktop", "version": version, "bom-ref": "shb-desktop"}
    own["licenses"] = [{"license": {"id": "MIT"}}]  # type: ignore[assignment]
    components = [_component(part) for part in parts]
    references = sorted(str(one["bom-ref"]) for one in components)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid4()}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": own,
            "properties": [{"name": f"sha256:{path.name}", "value": sha256(path)} for path in parcels],
        },
        "components": components,
        "dependencies": [{"ref": "shb-desktop", "dependsOn": references}],
    }
    target.write_text(json.dumps(bill, ensure_ascii=False, indent=1), encoding="utf-8")
    return target


def _component(part: dict[str, str]) -> dict[str, object]:
    name, version = part["name"], part["version"]
    purl = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{version}"
    found: dict[str, object] = {"type": "library", "name": name, "version": version, "bom-ref": purl, "purl": purl}
    if name in ("Python", "Qt", "SQLite", "FFmpeg"):
        # No package of the index, but a part all the same.
        del found["purl"]
        found["bom-ref"] = f"{name}@{version}"
    licence = part["licence"]
    if " OR " in licence or " AND " in licence:
        found["licenses"] = [{"expression": licence}]
    elif _SPDX.match(licence) and ("-" in licence or licence in ("MIT", "Zlib")):
        found["licenses"] = [{"license": {"id": licence}}]
    else:
        found["licenses"] = [{"license": {"name": licence}}]
    if part["home"]:
        found["externalReferences"] = [{"type": "website", "url": part["home"]}]
    return found
