"""Runs in the bundle before everything else (PyInstaller calls that a runtime hook)."""

import os
import sys
from types import ModuleType

# The way to the bundle's own libraries is for this process, which knows it by now. A browser or a file manager that is
# opened from here must not meet them.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before

# Stands in for two parts of Qt that pyqtgraph imports and nothing uses: nothing here is drawn by OpenGL, and
# PySide6.QtOpenGL alone would be 9 MB. pyqtgraph wants the modules to be there when it is imported, and the one class
# that it makes a subclass of; it looks for the rest only once OpenGL is switched on.
for name, classes in {"PySide6.QtOpenGL": (), "PySide6.QtOpenGLWidgets": ("QOpenGLWidget",)}.items():
    stand_in = ModuleType(name, "Not in this bundle.")
    for each in classes:
        setattr(stand_in, each, type(each, (), {}))
    sys.modules[name] = stand_in
