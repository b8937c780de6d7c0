"""Notices whose answers are written down, and a notification server that writes down what it is told."""

from typing import Any

from tests.desktop.bus_client import MOCK
from tests.desktop.desktop_services import NOTIFICATIONS_NAME
from tests.desktop.virtual_desktop import VirtualDesktop
from ui.desktop.notification_service import PATH
from ui.notices import Notice, Notices

OFFER = Notice(
    "offer", "Soft landing", "The day may come to its end.", (("begin", "Begin"), ("later", "In 10 minutes"))
)
MARKED = Notice("marked", "A & B", "1 < 2 & <b>3</b>")


class HeardNotices(Notices):
    """The system's ways, without a tray; `words` holds what was emitted."""

    def __init__(self) -> None:
        super().__init__(icon="soft-landing")
        self.words: list[tuple[str, ...]] = []
        self.answered.connect(lambda key, action: self.words.append(("answered", key, action)))
        self.closed.connect(lambda key: self.words.append(("closed", key)))
        self.unseen.connect(lambda key: self.words.append(("unseen", key)))


class MockServer:
    """dbusmock's notification server, without buttons unless told otherwise; it remembers every call."""

    def __init__(self, desktop: VirtualDesktop, capabilities: str = "body body-markup") -> None:
        self.desktop = desktop
        desktop.start_notification_mock(capabilities)

    def calls(self, member: str) -> list[list[Any]]:
        made = self.desktop.session_bus.call(NOTIFICATIONS_NAME, PATH, MOCK, "GetMethodCalls", "s", member)
        return [[value for _, value in arguments] for _, arguments in made]

    def emit(self, signal: str, signature: str, *body: Any) -> None:
        self.desktop.session_bus.emit_from_mock(
            NOTIFICATIONS_NAME, PATH, f"{NOTIFICATIONS_NAME}.{signal}", signature, *body
        )


def shown_by_dunst(desktop: VirtualDesktop) -> int:
    return int(desktop.run("dunstctl", "count", "displayed"))
