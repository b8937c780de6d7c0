"""What desktops call the program: one name for its desktop entry, its icon, its metainfo and its macOS bundle."""

from typing import Final

PROGRAM_ID: Final = "page.softlanding.SoftLanding"
