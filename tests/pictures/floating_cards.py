"""What stands on the desktop by itself: the popup, the landing guide, the tray's menu."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from models.journal import Trouble
from models.records import LandingStart, Need, Partner
from models.settings import TrayPanel
from tests.full_life import LONG
from tests.pictures.studio import Builder, Studio
from tests.sample_life import sample_life
from ui import look
from ui.landing_guide import LandingGuide
from ui.partner_words import arrival_sentence
from ui.popup import LandingPopup
from ui.tray import Tray
from ui.tray_icon import TrayIcon

STEPS = ("set_down", "slow_down", "gesture", "quiet_part")


def popup(studio: Studio) -> LandingPopup:
    """The offer, as it comes up."""
    window = LandingPopup()
    now = studio.clock.now().replace(hour=17, minute=25)
    partner = next(record for record in sample_life() if isinstance(record, Partner))
    window.offer(
        now, arrival_sentence(partner, now), QRect(), "Days that began like today ended between 17:20 and 18:05."
    )
    return window


def popup_telling_why(studio: Studio) -> QWidget:
    """The offer once it has said why it comes now."""
    window = popup(studio)
    window.why_button.click()
    return window


def landing(step: str, *, words: str = "I’m not distant, I’m just slow to switch off today.") -> Builder:
    """One step of the landing guide, with what a person might have written by then."""

    def build(studio: Studio) -> QWidget:
        window = LandingGuide(studio.queue, studio.clock, 5, LandingStart.DETECTED)
        window.set_down.thoughts.setText("Send the revised numbers")
        window.quiet_part.words.setText(words)
        window.quiet_part.needs.choose(Need.REST)
        # The circle as it is when the lungs are full.
        look.current().set_motion(wanted=False)

        def go_on(_answer: object) -> None:
            for each in STEPS[: STEPS.index(step)]:
                getattr(window, each).skipped.emit()

        window.begin(QRect())
        studio.queue.ask(lambda _journal: None, go_on, owner=window, failed=go_on)
        return window

    return build


def full_landing(step: str) -> Builder:
    """A step of the guide with long words in it."""
    return landing(step, words=LONG)


def landing_refused(studio: Studio) -> QWidget:
    """The last step of the guide when the disk is full."""
    studio.journal.trouble = Trouble.DISK_FULL
    window = landing("quiet_part")(studio)
    assert isinstance(window, LandingGuide)
    studio.settle(window)
    window.quiet_part.way_on.click()
    return window


def tray_menu(studio: Studio) -> QWidget:
    """The menu of the tray icon."""
    tray = Tray(studio.clock, TrayIcon(TrayPanel.AUTOMATIC, "XFCE"))
    menu = tray.icon.contextMenu()
    tray.setParent(menu)
    menu.popup(QPoint(40, 40))
    return menu
