"""What stands on the desktop by itself, for `tests.pictures`: the popup, the landing guide, the tray's menu."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from models.clock import Clock
from models.records import LandingStart, Need, Partner
from models.settings import TrayPanel
from tests.sample_life import sample_life
from ui import look
from ui.journal_queue import JournalQueue
from ui.landing_guide import LandingGuide
from ui.partner_words import arrival_sentence
from ui.popup import LandingPopup
from ui.tray import Tray

STEPS = ("set_down", "slow_down", "gesture", "quiet_part")


def popup(clock: Clock, *, told: bool = False) -> QWidget:
    """The offer, as it comes up; `told` as it is once it has said why."""
    window = LandingPopup()
    now = clock.now().replace(hour=17, minute=25)
    partner = next(record for record in sample_life() if isinstance(record, Partner))
    window.offer(
        now, arrival_sentence(partner, now), QRect(), "Days that began like today ended between 17:20 and 18:05."
    )
    if told:
        window.why_button.click()
    return window


def guide(step: str) -> Callable[[JournalQueue, Clock], QWidget]:
    """The landing guide on one of its steps, with what a person might have written by then."""

    def build(queue: JournalQueue, clock: Clock) -> QWidget:
        window = LandingGuide(queue, clock, 5, LandingStart.DETECTED)
        window.set_down.thoughts.setText("Send the revised numbers")
        window.quiet_part.words.setText("I’m not distant, I’m just slow to switch off today.")
        window.quiet_part.needs.choose(Need.REST)
        # The circle as it is when the lungs are full.
        look.current().set_motion(wanted=False)

        def go_on(_answer: None) -> None:
            for each in STEPS[: STEPS.index(step)]:
                getattr(window, each).skipped.emit()

        window.begin(QRect())
        queue.ask(lambda _journal: None, go_on, owner=window)
        return window

    return build


def tray_menu(clock: Clock) -> QWidget:
    """The menu of the tray icon."""
    tray = Tray(clock, TrayPanel.AUTOMATIC, "XFCE")
    menu = tray.icon.contextMenu()
    tray.setParent(menu)
    menu.popup(QPoint(40, 40))
    return menu
