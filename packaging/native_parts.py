"""Finds out which libraries lie inside the packages of a bundle, and beside them, that no list of packages names.

A wheel may hold whole libraries: Qt in that of PySide6, SQLCipher with OpenSSL in that of sqlcipher3. Each is asked for
its version itself, since no wheel says it. Libraries that come from the system on which the bundle was built are named
after its packages. packaging/bill_of_materials.py writes all of it down.
"""

import ctypes
import platform
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path


@dataclass(frozen=True)
class Native:
    """A library that is no Python package. `inside` names the pinned package that holds it; empty when none does.

    `terms` is an SPDX expression, `files` matches the places in the bundle that are of it: empty when it is linked into
    the package's own files.
    """

    name: str
    version: str
    terms: str
    inside: str = ""
    files: str = ""


def qt() -> Iterator[Native]:
    """Qt, and the ICU that it leans on."""
    import PySide6
    from PySide6.QtCore import qVersion

    files = r"/(libQt6\w+\.so|Qt6\w+\.dll|Qt\w+\.framework/|plugins/)"
    yield Native("Qt", qVersion(), "LGPL-3.0-only", "pyside6-essentials", files)
    for library in sorted(Path(PySide6.__file__).parent.glob("Qt/lib/libicuuc.so.*")):
        told = (ctypes.c_uint8 * 4)()
        getattr(ctypes.CDLL(str(library)), f"u_getVersion_{library.suffix.removeprefix('.')}")(told)
        yield Native("ICU", ".".join(map(str, told[:2])), "Unicode-3.0", "pyside6-essentials", r"/libicu\w+\.so")


def encryption() -> Iterator[Native]:
    """What the journal is encrypted with, twice: in the file by SQLCipher, its key by `cryptography`."""
    import sqlcipher3
    from cryptography.hazmat.backends.openssl import backend

    connection = sqlcipher3.connect(":memory:")
    # Without a key it says nothing of itself.
    connection.execute("PRAGMA key = 'asked for its version only'")
    ((cipher,),) = connection.execute("PRAGMA cipher_version")
    ((provider,),) = connection.execute("PRAGMA cipher_provider_version")
    connection.close()
    yield Native("SQLCipher", cipher.split()[0], "BSD-3-Clause", "sqlcipher3")
    yield Native("SQLite", sqlcipher3.sqlite_version, "blessing", "sqlcipher3")
    for told, package in ((provider, "sqlcipher3"), (backend.openssl_version_text(), "cryptography")):
        yield Native("OpenSSL", told.split()[1], "Apache-2.0", package)


def mathematics() -> Iterator[Native]:
    """What numpy brings along: OpenBLAS, and under Linux the two libraries of GCC that it was built with."""
    import numpy as np

    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    if "openblas" in blas["name"]:
        yield Native("OpenBLAS", blas["version"], "BSD-3-Clause", "numpy", r"openblas")
    terms = {"libgfortran": "GPL-3.0-or-later WITH GCC-exception-3.1", "libquadmath": "LGPL-2.1-or-later"}
    for library in sorted({file.name for file in metadata.files("numpy") or () if file.parts[0] == "numpy.libs"}):
        name, _, number = library.partition(".so.")
        if (short := name.partition("-")[0]) in terms:
            yield Native(short, number, terms[short], "numpy", rf"/{re.escape(library)}$")


def interpreter() -> Iterator[Native]:
    """Python with its library, and what starts it in the bundle."""
    files = r"/libpython|/lib-dynload/|/python\d+\.dll$|/Python$|^_internal/_?[a-z]\w+\.pyd$"
    yield Native("Python", platform.python_version(), "Python-2.0", "", files)
    terms = "GPL-2.0-or-later WITH Bootloader-exception"
    yield Native("PyInstaller bootloader", metadata.version("pyinstaller"), terms, "", r"^soft-landing(\.exe)?$")


TERMS_OF_SYSTEM: Mapping[str, str] = {
    "libbz2": "bzip2-1.0.6",
    "libexpat": "MIT",
    "libffi": "MIT",
    "liblzma": "0BSD",
    "libuuid": "BSD-3-Clause",
    "libz": "Zlib",
    "libzstd": "BSD-3-Clause",
}
"""The libraries that Python and Qt may ask the system for, where a bundle carries them, and their terms."""


def of_the_system(bundle: Path) -> Iterator[Native]:
    """The libraries of the system that were put into a bundle, as far as their terms are known."""
    for path in sorted((bundle / "_internal").glob("lib*.so.*")):
        name, _, number = path.name.partition(".so.")
        if path.is_symlink() or name not in TERMS_OF_SYSTEM:
            continue
        yield Native(name, _version_here(path.name) or number, TERMS_OF_SYSTEM[name], "", rf"/{re.escape(path.name)}$")


def _version_here(library: str) -> str:
    """The version of Debian's package with this library; empty where there is no Debian, or no such package."""
    if shutil.which("dpkg-query") is None:
        return ""
    owner = _told("dpkg-query", "--search", f"*/{library}").partition(": ")[0]
    return _told("dpkg-query", "--show", "--showformat=${Version}", owner) if owner else ""


def _told(*command: str) -> str:
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def natives(bundle: Path) -> tuple[Native, ...]:
    """All of them, sorted."""
    asked: tuple[Callable[[], Iterator[Native]], ...] = (qt, encryption, mathematics, interpreter)
    found = [*(each for ask in asked for each in ask()), *of_the_system(bundle)]
    return tuple(sorted(found, key=lambda native: (native.name, native.inside)))
