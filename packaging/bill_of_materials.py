"""Writes what a bundle is made of: a bill of materials in CycloneDX's JSON, and the list of its files.

    bill_of_materials.py BUNDLE OUT       writes OUT.cdx.json and OUT.files.txt

The packages are those that the pinned requirements name and this Python has installed; a version that differs from its
pin is an error. Nothing is asked of any network, and no time but SOURCE_DATE_EPOCH (seconds since 1970, UTC) is in it:
the same commit gives the same lists.
"""

import hashlib
import json
import os
import platform
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from itertools import groupby
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements" / "runtime.txt"
LICENCE_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$|/licenses/.*[^/]$", re.IGNORECASE)

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Pin:
    """One pinned package, with the SHA-256 of every file that it may be installed from."""

    name: str
    version: str
    hashes: tuple[str, ...]


def pins(requirements: str) -> tuple[Pin, ...]:
    """What a requirements file with hashes pins, by name."""
    found = (
        Pin(match[1], match[2], tuple(sorted(_HASH.findall(line))))
        for line in requirements.replace("\\\n", " ").splitlines()
        if (match := _PIN.match(line))
    )
    return tuple(sorted(found, key=lambda pin: pin.name))


def in_bundle(wanted: Sequence[Pin]) -> Iterator[tuple[Pin, metadata.Distribution]]:
    """The pins that this Python has installed: those for other systems are not, nor those for another Python.

    ValueError for a package that is installed in a version to which nothing pins it.
    """
    for name, same in groupby(wanted, key=lambda pin: pin.name):
        try:
            installed = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        pinned = {pin.version: pin for pin in same}
        if installed.version not in pinned:
            raise ValueError(f"{name} is pinned to {', '.join(pinned)}, but {installed.version} is installed")
        yield pinned[installed.version], installed


def licence_files(installed: metadata.Distribution) -> tuple[Path, ...]:
    """The files in which a package says under what terms it may be handed on."""
    named = (
        file for file in installed.files or () if ".dist-info" in str(file) and LICENCE_FILE.search(file.as_posix())
    )
    return tuple(sorted(path for file in named if (path := Path(str(file.locate()))).is_file()))


def bill(version: str, wanted: Sequence[Pin], epoch: int) -> dict[str, object]:
    """The bill of materials (CycloneDX 1.6) of this version of the program."""
    parts = [_part(pin, installed) for pin, installed in in_bundle(wanted)]
    parts.append({"type": "platform", "bom-ref": "python", "name": "Python", "version": platform.python_version()})
    program = f"pkg:generic/soft-landing@{version}"
    content = json.dumps(parts, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, program + content)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": program,
                "name": "soft-landing",
                "version": version,
                "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
                "purl": program,
            },
        },
        "components": parts,
        "dependencies": [{"ref": program, "dependsOn": sorted(str(part["bom-ref"]) for part in parts)}],
    }


def _part(pin: Pin, installed: metadata.Distribution) -> dict[str, object]:
    address = f"pkg:pypi/{pin.name}@{pin.version}"
    part: dict[str, object] = {
        "type": "library",
        "bom-ref": address,
        "name": pin.name,
        "version": pin.version,
        "purl": address,
        "hashes": [{"alg": "SHA-256", "content": each} for each in pin.hashes],
    }
    # Where a package gives a whole text instead of a name, its files say it; they lie in the bundle's `licenses`.
    told = installed.metadata.json
    if "license_expression" in told:
        part["licenses"] = [{"expression": told["license_expression"]}]
    elif (terms := str(told.get("license", "")).strip()) and "\n" not in terms:
        part["licenses"] = [{"license": {"name": terms}}]
    return part


def file_list(bundle: Path) -> Iterator[str]:
    """A line for every file of a bundle: its SHA-256, its size in bytes and its place; a link says where it leads."""
    for path in sorted(bundle.rglob("*"), key=lambda path: path.relative_to(bundle).as_posix()):
        place = path.relative_to(bundle).as_posix()
        if path.is_symlink():
            yield f"{'-> ' + path.readlink().as_posix()}  {place}"
        elif path.is_file():
            yield f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.stat().st_size}  {place}"


def main(words: Sequence[str]) -> int:
    """Write both lists beside a bundle."""
    if len(words) != 2:  # noqa: PLR2004 (a bundle and a name)
        sys.stderr.write(str(__doc__))
        return 2
    bundle, out = Path(words[0]), words[1]
    sys.path.insert(0, str(ROOT))
    from models.version import VERSION

    told = bill(VERSION, pins(REQUIREMENTS.read_text()), int(os.environ["SOURCE_DATE_EPOCH"]))
    Path(f"{out}.cdx.json").write_text(json.dumps(told, indent=2) + "\n")
    Path(f"{out}.files.txt").write_text("".join(f"{line}\n" for line in file_list(bundle)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
