"""The sections of the settings that need no file of their own: appearance, privacy, about."""

from PySide6.QtCore import Signal

from models.settings import Appearance, Settings, TrayPanel
from models.version import VERSION
from ui.settings_rows import Section, chips_box
from ui.tokens import Tone
from ui.translations import languages, own_name
from ui.widgets.buttons import plain
from ui.widgets.chip import ChipGroup
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.toggle import Toggle

BREATHS = (3, 5, 7, 10)


class AppearanceSection(Section):
    """The language, light and dark, movement, and how long the breathing goes on."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Appearance"))
        self.language = ChoiceBox(self.tr("Language"))
        self.language.fill([("", self.tr("As the system")), *((code, own_name(code)) for code in languages())])
        self.theme: ChipGroup[Appearance] = ChipGroup(
            [
                (Appearance.SYSTEM, self.tr("As the system")),
                (Appearance.LIGHT, self.tr("Light")),
                (Appearance.DARK, self.tr("Dark")),
            ],
            Tone.LANDING,
            optional=False,
            parent=self,
        )
        self.panel: ChipGroup[TrayPanel] = ChipGroup(
            [
                (TrayPanel.AUTOMATIC, self.tr("Guess")),
                (TrayPanel.LIGHT, self.tr("Light panel")),
                (TrayPanel.DARK, self.tr("Dark panel")),
            ],
            Tone.LANDING,
            optional=False,
            parent=self,
        )
        self.less_movement = Toggle(self.tr("Less movement"))
        offered = sorted({*BREATHS, settings.breaths})
        self.breaths: ChipGroup[int] = ChipGroup(
            [(number, str(number)) for number in offered], Tone.LANDING, optional=False, parent=self
        )
        for number, chip in self.breaths.chips.items():
            chip.setAccessibleName(self.tr("%n breaths", "", number))
        self.add_row(
            self.tr("Language"),
            self.tr("Everything is said in it at once. What you wrote stays as it is."),
            self.language,
        )
        self.add_row(
            self.tr("Colours"),
            self.tr("Changes at once, and with the system if you like."),
            chips_box(*self.theme.chips.values()),
        )
        self.add_row(
            self.tr("Tray icon"),
            self.tr("If it is hard to see, say what it stands on."),
            chips_box(*self.panel.chips.values()),
        )
        self.add_row(
            self.tr("Less movement"),
            self.tr("Nothing slides or swells. If the system asks for it, that is so anyway."),
            self.less_movement,
        )
        self.add_row(
            self.tr("Breaths in a landing"),
            self.tr("You can go on earlier at any time."),
            chips_box(*self.breaths.chips.values()),
        )
        self.language.picked.connect(lambda code: self.chosen.emit("language", code))
        self.theme.changed.connect(lambda: self.chosen.emit("appearance", self.theme.value()))
        self.panel.changed.connect(lambda: self.chosen.emit("tray_panel", self.panel.value()))
        self.less_movement.toggled.connect(lambda on: self.chosen.emit("reduced_motion", on))
        self.breaths.changed.connect(lambda: self.chosen.emit("breaths", self.breaths.value()))
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.language.choose(settings.language, own_name(settings.language))
        self.theme.choose(settings.appearance)
        self.panel.choose(settings.tray_panel)
        self.breaths.choose(settings.breaths)
        self.less_movement.show_value(settings.reduced_motion)


class PrivacySection(Section):
    """What is stored, who can read it, and the way to help."""

    safety_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Privacy"))
        self.safety = plain(self.tr("Ways to get help"), tip=self.tr("Nothing about opening it is stored."))
        self.safety.clicked.connect(self.safety_requested)
        self.add_paragraph(
            self.tr("What is stored"),
            self.tr(
                "What you write and choose here, which days were workdays, and from when to when the computer was in "
                "use. No keys, no window titles, no places, no camera, and nothing about your partner but what you "
                "tell yourself."
            ),
        )
        self.add_paragraph(
            self.tr("Where it goes"),
            self.tr(
                "Nowhere. There is no account and no network; everything stays on this computer. Only if you ask for "
                "it, an ActivityWatch on this same computer is asked for its times."
            ),
        )
        self.add_paragraph(
            self.tr("Who can read it"),
            self.tr(
                "The journal is encrypted with a random key. Without a passphrase the key lies beside it, in a file "
                "that only your account on this computer may read: whoever can use your account, or has the whole "
                "folder, can read the journal. With a passphrase (under “Lock”) only you can, as long as it is locked. "
                "No lock helps against a program that watches this computer."
            ),
        )
        self.add_paragraph(
            self.tr("When it is fear and not friction"),
            self.tr("Soft Landing is not for threats or control. There is a page that says where help can be found."),
            chips_box(self.safety),
        )


class AboutSection(Section):
    """Name, version, licence, and what it never does."""

    def __init__(self) -> None:
        super().__init__(self.tr("About"))
        self.add_paragraph(
            self.tr("Soft Landing {version}").format(version=VERSION),
            self.tr("Small rituals for the way from work to home: a landing, a clear word, a hand held out."),
        )
        self.add_paragraph(
            self.tr("What it never does"),
            self.tr(
                "It never sends anything anywhere. It never watches what you type, read or say. It keeps no score and "
                "no streak, sets neither of you against the other, and makes no diagnosis. It is no therapy."
            ),
        )
        self.add_paragraph(
            self.tr("Free software"),
            self.tr(
                "Under the GNU General Public License, version 3 or later: you may use, study, share and change it. "
                "It comes without any warranty."
            ),
        )
