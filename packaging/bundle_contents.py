"""What goes into a bundle and what stays out, by name; packaging/soft-landing.spec asks here.

Everything that is left out was measured (docs/releasing.md says what each part brings), and tests of the built program
watch that it is neither there nor missed.
"""

import re
import sys
from pathlib import PurePosixPath

from translations import FOLDER, PREFIX

LINUX, WINDOWS, MACOS = (sys.platform == name for name in ("linux", "win32", "darwin"))

NOT_IMPORTED = [
    # What somebody imports "if it is there", and we never use.
    *("PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest"),
    *("IPython", "curses", "matplotlib", "pygments", "scipy"),
    *("numpy.ctypeslib", "numpy.f2py", "numpy.fft", "numpy.ma", "numpy.polynomial", "numpy.random", "numpy.testing"),
    *("numpy._core._multiarray_tests", "numpy._core._umath_tests", "numpy._core._simd"),
    *("pyqtgraph.dockarea", "pyqtgraph.examples", "pyqtgraph.flowchart", "pyqtgraph.jupyter", "pyqtgraph.opengl"),
    # What only those who build the program have installed.
    *("hypothesis", "mypy", "pip", "pkg_resources", "pytest", "setuptools", "wheel"),
    # Python's own: nothing is packed, served, mailed or debugged here.
    *("bz2", "_bz2", "_lzma", "lzma", "_uuid", "readline", "sqlite3", "tkinter", "lib2to3", "pydoc_data"),
    *("doctest", "pdb", "unittest", "ftplib", "smtplib", "http.server"),
    # There is no network, so there is no TLS: with it 5 MB of OpenSSL stay away. What hashes, has it from Python; what
    # encrypts, from `cryptography` and SQLCipher, which carry their own.
    *("ssl", "_ssl", "_hashlib"),
]
"""Modules that PyInstaller finds named somewhere, and that nothing here needs."""

LANGUAGES = tuple(sorted(file.stem.removeprefix(PREFIX) for file in FOLDER.glob(f"{PREFIX}*.ts")))
"""The languages that the program speaks, as Qt names them ("zh_CN")."""

INFO_PLIST = {
    # Lives in the menu bar, not in the Dock.
    "LSUIElement": True,
    "LSMinimumSystemVersion": "12.0",
    "LSApplicationCategoryType": "public.app-category.lifestyle",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "GPL-3.0-or-later",
    # So that the dialogs of the system speak the same language.
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": [language.replace("zh_CN", "zh-Hans") for language in LANGUAGES],
}
"""What macOS is told about the program."""

_UNUSED = re.compile(
    r"""
    platformthemes/libqgtk3 | egldeviceintegrations | wayland-shell-integration/lib(fullscreen|ivi|qt|wl)-shell
  | platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay|direct2d)
    # Windows are drawn by the processor and handed over as pictures; nothing here is drawn by OpenGL or Vulkan.
  | xcbglintegrations | wayland-graphics-integration-(client|server) | opengl32sw | d3dcompiler
  | plugins/(generic|networkinformation|tls|sqldrivers|multimedia|position|qmltooling)
  | imageformats/(lib)?q(?!svg) | platforminputcontexts/(lib)?qtvirtualkeyboard
    # What packages hold for their developers.
  | pyqtgraph/(icons|colors/maps|examples) | dateutil/zoneinfo/dateutil-zoneinfo | tzdata\.zi$
  | \.dist-info/(?!METADATA$|entry_points\.txt$) | \.pyi$ | __pycache__
    # Translators' files; what the program reads was made of them.
  | resources/translations/.*\.ts$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TRANSLATED = re.compile(
    r"PySide6/(?:Qt/)?translations/(?P<catalogue>[a-z]+)_(?P<language>\w+)\.qm$|holidays/locale/(?P<names>\w+)/"
)

_OF_THE_SYSTEM = re.compile(
    r"""
    lib(stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|X11|X11-xcb|Xau|Xdmcp|xcb|xcb-[\w-]+|xkbcommon|xkbcommon-x11|wayland-\w+
      |glib-2\.0|gio-2\.0|gobject-2\.0|gmodule-2\.0|gthread-2\.0|dbus-1|systemd|cups|fontconfig|freetype|drm|vulkan)\.so(\.\d+)*$
    """,
    re.VERBOSE,
)
"""Libraries that every desktop has, and that have to fit its drivers, fonts and settings: they stay the system's own.

packaging/debian-packages-run.txt names the packages; tests/packaging/test_deb.py finds what no package there brings.
"""


def is_wanted(place: str, *, linux: bool = LINUX) -> bool:
    """Whether a file that PyInstaller would put at this place, written with slashes, is to be in the bundle."""
    if _UNUSED.search(place) or (linux and _OF_THE_SYSTEM.search(place)):
        return False
    translated = _TRANSLATED.search(place)
    if translated is None:
        return True
    if names := translated["names"]:
        return names.partition("_")[0] in {language.partition("_")[0] for language in LANGUAGES}
    return translated["catalogue"] == "qtbase" and translated["language"] in LANGUAGES


def is_needed_at_start(script: str, *, linux: bool = LINUX) -> bool:
    """Whether something that PyInstaller would run before the program is to be run.

    Of its own only what tells Qt where its plug-ins are. Under Linux Qt knows that by itself, and every program that is
    opened from here would be told, too. The others make ready what is not used, and import it for that.
    """
    name = PurePosixPath(script).name
    return not name.startswith("pyi_rth_") or (name == "pyi_rth_pyside6" and not linux)
