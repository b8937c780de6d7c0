"""The same sources give the same bundle and the same package, byte for byte, wherever they are put."""

import hashlib
import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.packaging.built import NAME, PACKAGING, bundle, script

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(600)]


def epoch() -> str:
    """The time of the commit that the bundle was made of, in seconds since 1970."""
    told = json.loads(bundle().with_name(f"{NAME}.cdx.json").read_text())
    return str(int(datetime.fromisoformat(told["metadata"]["timestamp"]).timestamp()))


def test_a_second_bundle_is_the_same(tmp_path: Path) -> None:
    surroundings = os.environ | {"SOURCE_DATE_EPOCH": epoch(), "PYTHONHASHSEED": "random", "TZ": "Asia/Tokyo"}
    subprocess.run([sys.executable, str(PACKAGING / "make_bundle.py"), str(tmp_path)], env=surroundings, check=True)
    for suffix in ("files.txt", "cdx.json"):
        first, second = (folder / f"{NAME}.{suffix}" for folder in (bundle().parent, tmp_path))
        differing = set(first.read_text().splitlines()) ^ set(second.read_text().splitlines())
        assert sorted(differing) == []


def test_the_files_of_a_package_are_the_same_wherever_it_is_laid_out(tmp_path: Path) -> None:
    """What dpkg-deb makes of them is the same, too; that takes minutes and was compared by hand."""
    made = script("make_deb")
    moment = datetime.fromisoformat(json.loads(made.bill_beside(bundle()).read_text())["metadata"]["timestamp"])
    told = []
    for folder in (tmp_path / "one", tmp_path / "another"):
        made.lay_out(bundle(), folder, made.facts(moment))
        made.settle(folder, moment)
        told.append({path.relative_to(folder): print_of(path) for path in folder.rglob("*") if not path.is_dir()})
    assert told[0] == told[1]
    assert len(told[0]) > 1000


def print_of(path: Path) -> tuple[str, int, float]:
    """Content, rights and time of a file or a link."""
    facts = path.lstat()
    content = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
    return hashlib.sha256(content).hexdigest(), facts.st_mode, facts.st_mtime
