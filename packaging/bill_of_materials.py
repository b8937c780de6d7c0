"""Writes what a bundle is made of: a bill of materials in CycloneDX's JSON, and the list of its files.

    bill_of_materials.py BUNDLE OUT       writes OUT.cdx.json and OUT.files.txt

The packages are those that the pinned requirements name, this Python has installed, and the bundle holds something of;
a version that differs from its pin is an error. What lies inside packages, packaging/native_parts.py knows. Every file
of machine code is named at its part; one that belongs to nobody is a part by itself. No network is asked, and no time
but SOURCE_DATE_EPOCH (seconds since 1970, UTC) is in it: the same commit gives the same lists.
"""

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from itertools import groupby
from pathlib import Path
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from native_parts import Native, natives

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements" / "runtime.txt"
LICENCE_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$|/licenses/.*[^/]$", re.IGNORECASE)

PROGRAMS = ("soft-landing", "soft-landing.exe")
NOBODYS = ""

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


def licence_files(installed: metadata.Distribution) -> dict[str, Path]:
    """The files in which a package says under what terms it may be handed on, by where they lie in its own folder."""
    found: dict[str, Path] = {}
    for file in installed.files or ():
        if ".dist-info/" in file.as_posix() and LICENCE_FILE.search(file.as_posix()):
            place = file.as_posix().partition(".dist-info/")[2].removeprefix("licenses/")
            found[place] = Path(str(file.locate()))
    return {place: path for place, path in sorted(found.items()) if path.is_file()}


@dataclass(frozen=True)
class Carried:
    """What a bundle holds: the names of its modules, and the places of its files of machine code."""

    modules: frozenset[str]
    binaries: tuple[str, ...]


def carried(bundle: Path) -> Carried:
    """Look into a bundle."""
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

    places = [path.relative_to(bundle).as_posix() for path in sorted(bundle.rglob("*")) if is_binary(path)]
    modules: set[str] = set()
    for place in places:
        if place in PROGRAMS:
            modules |= set(CArchiveReader(str(bundle / place)).open_embedded_archive("PYZ.pyz").toc)
    return Carried(frozenset(modules), tuple(places))


def is_binary(path: Path) -> bool:
    """Whether a file holds machine code: for Linux, Windows or macOS."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4).startswith((b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"))


def brings(installed: metadata.Distribution, inside: Carried) -> bool:
    """Whether anything of an installed package is in a bundle."""
    for file in installed.files or ():
        stem = file.as_posix().partition(".")[0]
        if f"_internal/{file.as_posix()}" in inside.binaries:
            return True
        if file.suffix == ".py" and stem.removesuffix("/__init__").replace("/", ".") in inside.modules:
            return True
    return False


def bill(
    version: str, wanted: Sequence[Pin], others: Sequence[Native], inside: Carried, epoch: int
) -> dict[str, object]:
    """The bill of materials (CycloneDX 1.6) of a bundle of this version of the program.

    Pinned packages of which the bundle holds nothing are left out.
    """
    packages = [(pin, installed) for pin, installed in in_bundle(wanted) if brings(installed, inside)]
    places = _by_part(packages, others, inside.binaries)
    parts = [_part(pin, installed, places) for pin, installed in packages]
    parts += [_native_part(native, places) for native in others]
    parts += [{"type": "file", "bom-ref": place, "name": place} for place in places.get(NOBODYS, ())]
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
        "dependencies": _dependencies(program, packages, others),
    }


def _by_part(
    packages: Sequence[tuple[Pin, metadata.Distribution]], others: Sequence[Native], binaries: Sequence[str]
) -> dict[str, list[str]]:
    """The places of machine code by the references of the parts that they belong to: a library before its package."""
    found: dict[str, list[str]] = {}
    files = {file.as_posix(): _address(pin) for pin, installed in packages for file in installed.files or ()}
    for place in binaries:
        owner = next((_reference(each) for each in others if each.files and re.search(each.files, place)), None)
        found.setdefault(owner or files.get(place.removeprefix("_internal/"), NOBODYS), []).append(place)
    return found


def _dependencies(
    program: str, packages: Sequence[tuple[Pin, metadata.Distribution]], others: Sequence[Native]
) -> list[dict[str, object]]:
    """What the program is made of, and what lies inside the packages."""
    told: list[dict[str, object]] = []
    direct = [_reference(each) for each in others if not each.inside]
    for pin, _ in packages:
        direct.append(_address(pin))
        if held := [_reference(each) for each in others if each.inside == pin.name]:
            told.append({"ref": _address(pin), "dependsOn": sorted(held)})
    return [{"ref": program, "dependsOn": sorted(direct)}, *told]


def _address(pin: Pin) -> str:
    return f"pkg:pypi/{pin.name}@{pin.version}"


def _reference(native: Native) -> str:
    return f"{_native_address(native)}{f'#in-{native.inside}' if native.inside else ''}"


def _native_address(native: Native) -> str:
    return f"pkg:generic/{quote(native.name.lower(), safe='')}@{quote(native.version, safe='')}"


def _native_part(native: Native, places: Mapping[str, Sequence[str]]) -> dict[str, object]:
    return {
        "type": "platform" if native.name == "Python" else "library",
        "bom-ref": _reference(native),
        "name": native.name,
        "version": native.version,
        "purl": _native_address(native),
        "licenses": [{"expression": native.terms}],
        **_occurrences(places.get(_reference(native), ())),
    }


def _occurrences(places: Sequence[str]) -> dict[str, object]:
    return {"evidence": {"occurrences": [{"location": place} for place in places]}} if places else {}


def _part(pin: Pin, installed: metadata.Distribution, places: Mapping[str, Sequence[str]]) -> dict[str, object]:
    address = _address(pin)
    part: dict[str, object] = {
        "type": "library",
        "bom-ref": address,
        "name": pin.name,
        "version": pin.version,
        "purl": address,
        "hashes": [{"alg": "SHA-256", "content": each} for each in pin.hashes],
        **_occurrences(places.get(address, ())),
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

    wanted, epoch = pins(REQUIREMENTS.read_text()), int(os.environ["SOURCE_DATE_EPOCH"])
    told = bill(VERSION, wanted, natives(bundle), carried(bundle), epoch)
    Path(f"{out}.cdx.json").write_text(json.dumps(told, indent=2) + "\n")
    Path(f"{out}.files.txt").write_text("".join(f"{line}\n" for line in file_list(bundle)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
