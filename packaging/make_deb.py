"""Makes a Debian package of a bundle.

    make_deb.py BUNDLE FOLDER       writes FOLDER/soft-landing_<version>_<architecture>.deb

Beside the bundle lie its bill of materials and, in build/icons, its icons (packaging/make_bundle.py). The same bundle
gives the same package: files are sorted, belong to root, and carry the time of the commit.
"""

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
sys.path.insert(0, str(ROOT))

from models.version import VERSION  # noqa: E402 (found only once the line above has been read)
from ui.desktop.program_id import PROGRAM_ID  # noqa: E402

NAME = "soft-landing"
ONLY_FROM_SOURCE = {"libgssapi-krb5-2"}
"""Qt's network part asks for it, which no bundle carries."""

LIBRARIES_OF_DEBIAN = re.compile(r"lib(bz2|expat|ffi|lzma|uuid|z|zstd)\.so[.\d]*")
"""Carried for systems that have them in other versions; a package leaves them to Debian, which mends them."""

PLUGINS_THAT_MAY_FAIL = re.compile(r"/printsupport/")
"""Without their libraries Qt goes on without them."""

_PROGRAM_MODE, _FILE_MODE = 0o755, 0o644


def run(*command: str, folder: Path | None = None, moment: datetime | None = None) -> str:
    """What a program prints; `moment` is the latest time that it may write into a file. Raises CalledProcessError."""
    epoch = {} if moment is None else {"SOURCE_DATE_EPOCH": str(int(moment.timestamp()))}
    environment = {**os.environ, **epoch}
    done = subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


def bill_beside(bundle: Path) -> Path:
    """The bill of materials of a bundle."""
    return bundle.with_name(f"{bundle.name}.cdx.json")


def lay_out(bundle: Path, root: Path, texts: Mapping[str, str]) -> None:
    """Put every file of the package in its place below `root`."""
    share = root / "usr" / "share"
    shutil.copytree(bundle, root / "usr" / "lib" / NAME, symlinks=True, ignore=_left_to_debian)
    shutil.copytree(ROOT / "build" / "icons" / "hicolor", share / "icons" / "hicolor")
    link = root / "usr" / "bin" / NAME
    link.parent.mkdir()
    link.symlink_to(f"../lib/{NAME}/{NAME}")
    linux, debian, doc = PACKAGING / "linux", PACKAGING / "debian", share / "doc" / NAME
    for source, target in {
        linux / f"{PROGRAM_ID}.desktop": share / "applications" / f"{PROGRAM_ID}.desktop",
        linux / f"{PROGRAM_ID}.service": share / "dbus-1" / "services" / f"{PROGRAM_ID}.service",
        linux / f"{PROGRAM_ID}.metainfo.xml": share / "metainfo" / f"{PROGRAM_ID}.metainfo.xml",
        linux / "soft-landing.1": share / "man" / "man1" / "soft-landing.1.gz",
        debian / "copyright": doc / "copyright",
        debian / "changelog": doc / "changelog.gz",
        ROOT / "CHANGELOG.md": doc / "CHANGELOG.md.gz",
        bill_beside(bundle): doc / f"{NAME}.cdx.json",
        debian / "lintian-overrides": share / "lintian" / "overrides" / NAME,
    }.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        content = filled(source.read_text(), texts).encode()
        target.write_bytes(gzip.compress(content, mtime=0) if target.suffix == ".gz" else content)


def _left_to_debian(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if LIBRARIES_OF_DEBIAN.fullmatch(name)]


def filled(text: str, texts: Mapping[str, str]) -> str:
    """The text with `@NAME@` replaced by what is known of it."""
    return re.sub(r"@([A-Z_]+)@", lambda found: texts.get(found[1], found[0]), text)


def facts(moment: datetime) -> dict[str, str]:
    """What the texts of the package have to be told; `moment` is the time of the commit."""
    return {
        "VERSION": VERSION,
        "ARCHITECTURE": run("dpkg", "--print-architecture"),
        "DATE": moment.date().isoformat(),
        "RFC_DATE": format_datetime(moment),
    }


def depends(root: Path) -> tuple[str, str]:
    """What the package needs, and what it is better with: what its libraries ask for, and our own list."""
    needs: list[str] = []
    better: list[str] = []
    for path in files(root):
        if path.read_bytes()[:4] == b"\x7fELF":
            (better if PLUGINS_THAT_MAY_FAIL.search(str(path)) else needs).append(str(path))
    told = _shlibdeps(root, needs, better)
    known = {each.split()[0] for each in told["Depends"]}
    listed = (
        line.partition("#")[0].strip() for line in (PACKAGING / "debian-packages-run.txt").read_text().splitlines()
    )
    ours = {line for line in listed if line and line not in known | ONLY_FROM_SOURCE}
    return ", ".join(sorted({*told["Depends"], *ours})), ", ".join(sorted(told["Recommends"]))


def _shlibdeps(root: Path, needs: Sequence[str], better: Sequence[str]) -> dict[str, list[str]]:
    """Debian's own tool knows from which version on a library has what is asked of it."""
    folders = sorted({str(Path(name).parent) for name in needs})
    with tempfile.TemporaryDirectory() as name:
        control = Path(name, "debian", "control")
        control.parent.mkdir()
        control.write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
        told = run(
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", f"-S{root}"),
            *(f"-l{folder}" for folder in folders),
            *("-dDepends", *(f"-e{each}" for each in needs), "-dRecommends", *(f"-e{each}" for each in better)),
            folder=Path(name),
        )
    found = dict(line.removeprefix("shlibs:").split("=", 1) for line in told.splitlines())
    return {key: [each for each in found.get(key, "").split(", ") if each] for key in ("Depends", "Recommends")}


def files(root: Path) -> Iterator[Path]:
    """The files below a folder that are no links, sorted."""
    return (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())


def settle(root: Path, moment: datetime) -> None:
    """Give every file the rights and the time that it has in every build."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            is_program = path.is_dir() or path == root / "usr" / "lib" / NAME / NAME
            path.chmod(_PROGRAM_MODE if is_program else _FILE_MODE)
        os.utime(path, (moment.timestamp(),) * 2, follow_symlinks=False)
    root.chmod(_PROGRAM_MODE)


def write_control(root: Path, texts: dict[str, str]) -> None:
    """Write what dpkg reads about the package."""
    places = list(files(root))
    control = root / "DEBIAN"
    control.mkdir()
    depend, recommend = depends(root)
    size = sum(max(1, path.stat().st_size // 1024) for path in places)
    texts |= {"DEPENDS": depend, "RECOMMENDS": recommend, "SIZE": str(size)}
    (control / "control").write_text(filled((PACKAGING / "debian" / "control").read_text(), texts))
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in places)  # noqa: S324 (dpkg's own)
    (control / "md5sums").write_text("".join(sums))


def main(words: Sequence[str]) -> int:
    """Make the package."""
    if len(words) != 2:  # noqa: PLR2004 (a bundle and a folder)
        sys.stderr.write(str(__doc__))
        return 2
    bundle, folder = Path(words[0]).resolve(), Path(words[1]).resolve()
    moment = datetime.fromisoformat(json.loads(bill_beside(bundle).read_text())["metadata"]["timestamp"])
    texts = facts(moment)
    package = folder / f"{NAME}_{VERSION}_{texts['ARCHITECTURE']}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name, "package")
        lay_out(bundle, root, texts)
        write_control(root, texts)
        settle(root, moment)
        # However many cores there are: one thread packs otherwise than two.
        options = ("--root-owner-group", "-Zxz", "--threads-max=2")
        run("dpkg-deb", *options, "--build", str(root), str(package), moment=moment)
    print(f"{package.relative_to(Path.cwd()) if package.is_relative_to(Path.cwd()) else package}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
