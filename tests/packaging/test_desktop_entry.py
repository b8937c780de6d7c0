"""What desktops are told about the program: its entry in their menus, and the service that starts it over the bus."""

from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

from ui.desktop.application_service import ACTIONS
from ui.desktop.program_id import PROGRAM_ID

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
MAIN = "Desktop Entry"
IN_THE_TRAY = {
    "new-statement": "New clarity statement",
    "land": "Begin landing",
    "reflect": "Weekly reflection",
}
"""Each action of the entry, and what the same thing is called in the tray's menu."""


def entry() -> RawConfigParser:
    parser = RawConfigParser(strict=True, interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are told from each other by capitals
    parser.read_string((LINUX / f"{PROGRAM_ID}.desktop").read_text())
    return parser


def translations() -> dict[str, dict[str, str]]:
    """What the tray's menu says, by language and English words."""
    found = {}
    for path in (ROOT / "resources" / "translations").glob("*.ts"):
        contexts = ET.parse(path).getroot().iter("context")  # noqa: S314 (our own file)
        messages = [message for each in contexts if each.findtext("name") == "Tray" for message in each.iter("message")]
        spoken = {message.findtext("source", ""): message.findtext("translation", "") for message in messages}
        found[path.stem.partition("_")[2]] = spoken
    return {language: spoken for language, spoken in found.items() if language != "en"}


def test_each_action_is_one_that_the_program_knows_over_the_bus_and_by_its_command() -> None:
    read = entry()
    assert read[MAIN]["Actions"] == "new-statement;land;reflect;"
    assert ACTIONS.issuperset(IN_THE_TRAY)
    assert read[MAIN]["Exec"] == "soft-landing"
    for action in IN_THE_TRAY:
        assert read[f"Desktop Action {action}"]["Exec"] == f"soft-landing --{action}"


def test_the_bus_starts_it_quietly_under_the_name_that_the_entry_has() -> None:
    assert entry()[MAIN]["DBusActivatable"] == "true"
    service = (LINUX / f"{PROGRAM_ID}.service").read_text()
    assert service == f"[D-BUS Service]\nName={PROGRAM_ID}\nExec=/usr/bin/soft-landing --background\n"


def test_it_speaks_every_language_of_the_program_and_calls_things_as_the_tray_does() -> None:
    read, spoken = entry(), translations()
    assert len(spoken) == 4
    for language, words in spoken.items():
        for key in ("GenericName", "Comment", "Keywords"):
            assert read[MAIN][f"{key}[{language}]"]
        for action, name in IN_THE_TRAY.items():
            assert read[f"Desktop Action {action}"][f"Name[{language}]"] == words[name]
