"""Runs in the bundle before everything else (PyInstaller calls that a runtime hook)."""

import os
import sys
from types import ModuleType

import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller's own, in every bundle

# The way to the bundle's own libraries is for this process, which knows it by now. A browser or a file manager that is
# opened from here must not meet them.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
# What PyInstaller tells itself is nobody else's business either.
for each in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[each]

# Modules are read out of the program's file when they are first needed, which may be days after the start. A package
# that is upgraded or removed meanwhile leaves another file in its place, or none; this process keeps the one it has.
if sys.platform == "linux":
    archive = pyimod02_importers.pyz_archive
    archive._filename = f"/proc/self/fd/{os.open(archive._filename, os.O_RDONLY | os.O_CLOEXEC)}"  # noqa: SLF001 (nothing else says it)

# Stands in for two parts of Qt that pyqtgraph imports and nothing uses: nothing here is drawn by OpenGL, and
# PySide6.QtOpenGL alone would be 9 MB. pyqtgraph wants the modules to be there when it is imported, and the one class
# that it makes a subclass of; it looks for the rest only once OpenGL is switched on.
for name, classes in {"PySide6.QtOpenGL": (), "PySide6.QtOpenGLWidgets": ("QOpenGLWidget",)}.items():
    stand_in = ModuleType(name, "Not in this bundle.")
    for base in classes:
        setattr(stand_in, base, type(base, (), {}))
    sys.modules[name] = stand_in
