"""What can run on a virtual desktop: how each service is started, and how one knows that it is ready."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

SYSTEM_PYTHON = "/usr/bin/python3"
"""dbusmock and AT-SPI come from Debian packages for the system's Python, not from the virtual environment."""

NOTIFICATIONS_NAME = "org.freedesktop.Notifications"

XFCE = Path("/usr/lib/x86_64-linux-gnu/xfce4")

BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

PANEL_CONFIGURATION = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator"><property name="expand" type="bool" value="true"/>
    </property>
    <property name="plugin-2" type="string" value="systray"><property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""

# What it shows stays until it is answered or taken back: a slow test would find it gone by itself.
DUNST_CONFIGURATION = "".join(f"[urgency_{urgency}]\ntimeout = 0\n" for urgency in ("low", "normal", "critical"))


@dataclass(frozen=True)
class Service:
    """How one service is started and how it is known to be ready."""

    command: tuple[str, ...]
    bus: Literal["session", "system"] | None = None
    name: str | None = None
    ready: tuple[str, ...] | None = None


def mock(*arguments: str) -> tuple[str, ...]:
    """The command that starts dbusmock."""
    return (SYSTEM_PYTHON, "-m", "dbusmock", *arguments)


def mock_object(name: str, path: str) -> Service:
    """A dbusmock object on the session bus, whose interface is called like its service."""
    return Service(mock("--session", name, path, name), "session", name)


SERVICES = {
    # Openbox answers this only once it manages the screen.
    "openbox": Service(("openbox",), ready=("get_num_desktops",)),
    "trayer": Service(
        ("trayer", "--edge", "bottom", "--align", "right", "--height", "28", "--widthtype", "request"),
        ready=("search", "--onlyvisible", "--class", "trayer"),
    ),
    "xfce4-panel": Service(("xfce4-panel", "--disable-wm-check"), "session", "org.kde.StatusNotifierWatcher"),
    "dunst": Service(("dunst",), "session", NOTIFICATIONS_NAME),
    "xfce4-notifyd": Service((str(XFCE / "notifyd" / "xfce4-notifyd"),), "session", NOTIFICATIONS_NAME),
    "notification-daemon": Service(
        ("/usr/lib/notification-daemon/notification-daemon",), "session", NOTIFICATIONS_NAME
    ),
    "logind": Service(mock("--system", "-t", "logind"), "system", "org.freedesktop.login1"),
    "screensaver": mock_object("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    "accessibility": Service(("/usr/libexec/at-spi-bus-launcher", "--launch-immediately"), "session", "org.a11y.Bus"),
}
