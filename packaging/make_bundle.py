"""Builds the program as a folder that needs no Python.

    make_bundle.py FOLDER

FOLDER/soft-landing is the program (on macOS also FOLDER/Soft Landing.app); soft-landing.cdx.json beside it says what it
is made of, soft-landing.files.txt what files it has. The same commit gives the same: Python's order of sets is fixed,
and the only time in it is that of the commit. To be run by the Python whose packages are to go into the bundle.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BEFORE_ALL_COMMITS = "1767225600"


def commit_time() -> str:
    """When the commit was made, in seconds since 1970; a fixed time where there is no commit to be asked."""
    told = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
    )
    return told.stdout.strip() or BEFORE_ALL_COMMITS


def surroundings() -> Mapping[str, str]:
    """The environment in which two builds give the same."""
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH") or commit_time()}
    return {**os.environ, **fixed}


def main(words: Sequence[str]) -> int:
    """Compile the translations, draw the icons, build the bundle, and write down what is in it."""
    if len(words) != 1:
        sys.stderr.write(str(__doc__))
        return 2
    folder = Path(words[0]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    work = ROOT / "build" / "bundle-work"
    for step in (
        [str(PACKAGING / "translations.py"), "compile"],
        [str(PACKAGING / "render_icons.py"), str(ROOT / "build" / "icons")],
        [
            *("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
            *("--distpath", str(folder), "--workpath", str(work), str(PACKAGING / "soft-landing.spec")),
        ],
        [str(PACKAGING / "library_paths.py"), str(folder / "soft-landing")],
        [str(PACKAGING / "bill_of_materials.py"), str(folder / "soft-landing"), str(folder / "soft-landing")],
    ):
        subprocess.run([sys.executable, *step], env=surroundings(), check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
