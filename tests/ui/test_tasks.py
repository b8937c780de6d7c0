"""Exports, imports and the status from a terminal: in one sentence, with an exit code, and without Qt."""

import json
import os
import re
import signal
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from models.journal import JournalError, Trouble
from models.records import ClarityStatement, StatementState
from models.rituals import write_statement
from models.span import EVER
from models.storage.opening import open_journal
from models.storage.state_files import StateFiles
from models.vault import Secret, Way
from models.workday_state import Phase, WorkdayState
from tests.hand_clock import HandClock
from tests.memory_journal import MemoryJournal
from tests.sample_life import NOW, sample_life
from tests.storage.vault_stage import WORDS, protect
from ui import tasks
from ui.command_line import parse
from ui.desktop.single_instance import SingleInstance
from ui.task_arguments import Exit

PROJECT = Path(__file__).resolve().parents[2]
MARKER = "lantern-harbour-velvet"
FULL = "It is done, but what there was to say can’t be written: No space left on device.\n"


class HandVault:
    """A vault whose journal is in memory, behind a passphrase if it has one."""

    def __init__(self, *records, passphrase=None, trouble=None):
        self.journal = MemoryJournal(*records)
        self.passphrase, self.trouble = passphrase, trouble
        self.there = True
        self.told = []

    def tell(self):
        self.told.append(True)

    def open(self, secret=None):
        if self.trouble:
            raise JournalError(self.trouble)
        if self.passphrase and secret is None:
            raise JournalError(Trouble.LOCKED)
        if self.passphrase and secret != Secret(Way.PASSPHRASE, self.passphrase):
            raise JournalError(Trouble.WRONG_SECRET)
        return self.journal


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs one task on a vault, with what is typed or piped in."""

    def running(vault, *words, piped=""):
        (tmp_path / "typed").write_text(piped)
        with (tmp_path / "typed").open() as typed:
            monkeypatch.setattr(sys, "stdin", typed)
            place = tasks.Place(
                clock=HandClock(NOW),
                store=StateFiles(tmp_path / "state"),
                folder=tmp_path / "data",
                vault=lambda: vault,
                exists=lambda: bool(vault.there),
                taken_in=vault.tell,
            )
            return tasks.run(parse([str(word) for word in words]).task, place)

    return running


@pytest.mark.parametrize(
    ("format_", "name"), [("json", "out.json"), ("csv", "out"), ("markdown", "out.md"), ("markdown", "months")]
)
def test_every_format_is_written_and_said_to_be_readable(run, tmp_path, capsys, format_, name):
    to = tmp_path / name
    assert run(HandVault(*sample_life()), "export", "--format", format_, "--to", to) is Exit.DONE
    files = [to] if to.is_file() else list(to.iterdir())
    assert any("planning together" in file.read_text() for file in files)
    said = capsys.readouterr()
    assert said.out == f"Written to {to}. Whoever can open it can read it.\n"
    assert said.err == ""


def test_a_span_of_days_is_written_alone(run, tmp_path):
    to = tmp_path / "out.json"
    words = ("export", "--format", "json", "--to", to, "--from", "2026-11-20", "--until", "2026-11-20")
    assert run(HandVault(*sample_life()), *words) is Exit.DONE
    document = json.loads(to.read_text())
    assert (document["from"], document["until"]) == ("2026-11-20", "2026-11-20")
    assert {each["workday"] for each in document["records"]["clarity_statement"]} == {"2026-11-20"}


def test_where_there_is_no_journal_none_is_made(run, tmp_path, capsys):
    vault = HandVault()
    vault.there = False
    assert run(vault, "export", "--format", "json", "--to", tmp_path / "out.json") is Exit.JOURNAL
    assert capsys.readouterr().err == "There is no journal here.\n"
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize("name", ["data", "data/journal.db", "data/../data/journal.db", "data/backups/out.json"])
def test_the_programs_own_files_are_not_written_over(run, tmp_path, capsys, name):
    (tmp_path / "data" / "backups").mkdir(parents=True)
    assert run(HandVault(), "export", "--format", "json", "--to", tmp_path / name) is Exit.NOT_WRITTEN
    assert "the program’s own files" in capsys.readouterr().err
    assert list((tmp_path / "data").rglob("*")) == [tmp_path / "data" / "backups"]


def test_a_place_that_cannot_be_written_is_named(run, tmp_path, capsys):
    to = tmp_path / "nowhere" / "out.json"
    assert run(HandVault(), "export", "--format", "json", "--to", to) is Exit.NOT_WRITTEN
    assert capsys.readouterr().err == f"{to} can’t be written: No such file or directory.\n"


@pytest.mark.parametrize("trouble", [each for each in Trouble if each not in tasks._LOCKED])
def test_each_trouble_of_the_journal_has_one_sentence(run, capsys, trouble):
    assert run(HandVault(trouble=trouble), "status") is Exit.JOURNAL
    said = capsys.readouterr().err
    assert said.startswith("The journal can’t be used: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("piped", "ends", "says"),
    [
        ("correct horse\n", Exit.DONE, ""),
        ("correct horse", Exit.DONE, ""),
        ("wrong\n", Exit.LOCKED, "that passphrase does not open it"),
        ("", Exit.LOCKED, "no passphrase was given"),
    ],
)
def test_a_passphrase_can_come_through_a_pipe(run, tmp_path, capsys, piped, ends, says):
    vault = HandVault(*sample_life(), passphrase="correct horse")
    assert run(vault, "export", "--format", "json", "--to", tmp_path / "out.json", piped=piped) is ends
    said = capsys.readouterr()
    assert says in said.err
    assert (tmp_path / "out.json").exists() is (ends is Exit.DONE)
    assert "correct" not in said.out + said.err


def test_a_passphrase_is_no_argument():
    with pytest.raises(SystemExit) as ended:
        parse(["status", "--passphrase", "correct horse"])
    assert ended.value.code == Exit.NOT_UNDERSTOOD


def test_a_dry_run_counts_and_writes_nothing(run, tmp_path, capsys):
    table = tmp_path / "notes.csv"
    table.write_text(f"date,text\n2026-11-01,{MARKER}\n2026-11-02,two\n")
    vault = HandVault()
    assert run(vault, "import", table, "--dry-run") is Exit.DONE
    assert vault.journal.records == {}
    assert not vault.told
    said = capsys.readouterr().out
    assert said == (
        "From 2026-11-01 to 2026-11-02:\n"
        "clarity_statement: 2 new, 0 changed later than here, 0 to be left as they are\n"
    )
    vault.there = False
    assert run(vault, "import", table, "--dry-run") is Exit.DONE
    assert capsys.readouterr().out == said, "everything is new where there is no journal yet"


def test_an_import_takes_in_once(run, tmp_path, capsys):
    table = tmp_path / "notes.csv"
    table.write_text("date,text\n2026-11-01,one\n")
    vault = HandVault()
    assert run(vault, "import", table, "--as", "draft") is Exit.DONE
    assert capsys.readouterr().out.endswith("Taken in.\n")
    assert [each.state for each in vault.journal.statements()] == [StatementState.DRAFT]
    assert vault.told == [True], "a program that runs beside this one hears of it"
    assert run(vault, "import", table) is Exit.DONE
    assert capsys.readouterr().out.endswith("There was nothing new in it.\n")
    assert len(vault.journal.statements()) == 1
    assert vault.told == [True]


def test_a_file_that_is_refused_is_not_quoted(run, tmp_path, capsys):
    path = tmp_path / "incoming.json"
    path.write_text(f'{{"format": "{MARKER}"}}')
    vault = HandVault()
    assert run(vault, "import", path) is Exit.REFUSED
    said = capsys.readouterr().err
    assert said == "This is neither an export of Soft Landing nor one of Day One; nothing was changed.\n"
    assert vault.journal.records == {}


def test_the_status_holds_no_content(run, tmp_path, capsys):
    StateFiles(tmp_path / "state").keep_workday(WorkdayState(day=NOW.date(), phase=Phase.WINDOW))
    assert run(HandVault(write_statement(MARKER, NOW)), "status", "--json") is Exit.DONE
    said = capsys.readouterr().out
    found = json.loads(said)
    assert (found["offer_due"], found["locked"], found["entries"]["clarity_statement"]) == (True, False, 1)
    assert MARKER not in said


def test_the_status_of_a_locked_journal_still_tells_the_offer(run, tmp_path, capsys):
    StateFiles(tmp_path / "state").keep_workday(WorkdayState(day=NOW.date(), phase=Phase.OFFERED))
    assert run(HandVault(passphrase="correct horse"), "status") is Exit.DONE
    assert capsys.readouterr().out == "version: 1\noffer_due: yes\nphase: offered\nlocked: yes\nentries: locked\n"


def test_ctrl_c_ends_it_and_leaves_nothing(run, tmp_path):
    vault = HandVault(*sample_life())

    def interrupted(*_):
        raise KeyboardInterrupt

    vault.journal.count_records = interrupted
    assert run(vault, "export", "--format", "json", "--to", tmp_path / "out.json") is Exit.STOPPED
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize("number", tasks._ENDING)
def test_being_told_to_end_leaves_nothing_half_written(run, tmp_path, number):
    vault = HandVault(*sample_life())
    wrote = vault.journal.living

    def ended_meanwhile(*wanted):
        if list(tmp_path.glob(".*.new")):
            os.kill(os.getpid(), number)
        return wrote(*wanted)

    vault.journal.living = ended_meanwhile
    # Whatever a shell has started in the background, or for good, is deaf to some of them, these tests maybe among it.
    before = signal.signal(number, signal.SIG_DFL)
    try:
        assert run(vault, "export", "--format", "json", "--to", tmp_path / "out.json") is Exit.STOPPED
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, before)
    assert not list(tmp_path.glob(".*"))
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize("number", tasks._ENDING)
def test_what_is_not_to_be_heard_stays_unheard(run, number):
    vault = HandVault()
    counted = vault.journal.count_records

    def told_meanwhile(span):
        os.kill(os.getpid(), number)
        return counted(span)

    vault.journal.count_records = told_meanwhile
    before = signal.signal(number, signal.SIG_IGN)
    try:
        assert run(vault, "status") is Exit.DONE
    finally:
        signal.signal(number, before)


def test_a_folder_that_nobody_may_look_into_is_said_so(run, capsys):
    class Shut:
        def __bool__(self):
            raise PermissionError

    vault = HandVault()
    vault.there = Shut()

    for words in (["status"], ["export", "--format", "json", "--to", "x"]):
        assert run(vault, *words) is Exit.JOURNAL
        assert capsys.readouterr().err == "The journal can’t be used: the system does not let it be read.\n"


def test_a_name_without_letters_here_is_said_as_far_as_it_goes(run, tmp_path, monkeypatch):
    raw = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(raw, encoding="latin-1"))
    for name in ("日本.json", "half\udcff.json"):
        assert run(HandVault(*sample_life()), "export", "--format", "json", "--to", tmp_path / name) is Exit.DONE
        assert (tmp_path / name).exists()
    assert b"\\u65e5\\u672c.json. Whoever can open it can read it.\n" in raw.getvalue()


@pytest.mark.parametrize(
    "words",
    [
        ["export", "--to", "x"],
        ["export", "--format", "docx", "--to", "x"],
        ["export", "--format", "json", "--to", "x", "--from", "2026-11-02", "--until", "2026-11-01"],
        ["export", "--format", "json", "--to", "x", "--from", "soon"],
        ["import"],
        ["import", "x", "--as", "said"],
        ["--land", "status"],
        ["--demo", "status"],
    ],
)
def test_what_cannot_be_understood_is_said_so(words, capsys):
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == Exit.NOT_UNDERSTOOD
    said = capsys.readouterr().err
    assert "usage" in said
    assert not re.search(r"invalid \w+ value", said), "the name of a function says nothing"


def test_every_way_to_end_is_in_the_help(capsys):
    with pytest.raises(SystemExit):
        parse(["export", "--help"])
    listed = re.findall(r"^  (\d+) ", capsys.readouterr().out, re.MULTILINE)
    assert [int(number) for number in listed] == list(Exit)


def test_the_folder_may_stand_before_or_behind_the_task():
    for words in (["--data-dir", "x", "status"], ["status", "--data-dir", "x"]):
        assert parse(words).data_dir == Path("x")


# --- the true program ----------------------------------------------------------------------------------------------


def main(folder, *words, piped=""):
    return subprocess.run(
        [sys.executable, "-X", "importtime", str(PROJECT / "main.py"), "--data-dir", str(folder), *map(str, words)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(folder.parent)},
        input=piped,
    )


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "data"
    journal = open_journal(folder, lambda: NOW)
    journal.save(*sample_life())
    yield folder
    journal.close()


@pytest.mark.parametrize("words", [("json", "out.json"), ("csv", "out"), ("markdown", "out.md"), ("status",)])
def test_beside_an_open_journal_and_without_qt(folder, tmp_path, words):
    task = (
        ["status", "--json"] if words == ("status",) else ["export", "--format", words[0], "--to", tmp_path / words[1]]
    )
    done = main(folder, *task)
    assert done.returncode == 0
    assert "models.storage.sql_journal" in done.stderr
    assert "PySide6" not in done.stderr
    if words == ("status",):
        assert json.loads(done.stdout)["entries"]["clarity_statement"] == 5
    else:
        assert (tmp_path / words[1]).exists()


def test_a_pdf_needs_no_screen(folder, tmp_path):
    assert main(folder, "export", "--format", "pdf", "--to", tmp_path / "out.pdf").returncode == 0
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_who_stops_it_while_another_program_is_told_hears_that_it_was_taken_in(run, tmp_path, capsys):
    def stop():
        raise KeyboardInterrupt

    table = tmp_path / "notes.csv"
    table.write_text(f"date,text\n2026-10-01,{MARKER}\n")
    vault = HandVault(*sample_life())
    vault.tell = stop
    assert run(vault, "import", table) is Exit.DONE
    assert capsys.readouterr().out.endswith("Taken in.\n")


def test_taken_in_beside_an_open_journal(folder, tmp_path):
    table = tmp_path / "notes.csv"
    table.write_text(f"date,text\n2026-10-01,{MARKER}\n")
    done = main(folder, "import", table)
    assert done.returncode == 0
    assert done.stdout.endswith("Taken in.\n")
    journal = open_journal(folder, lambda: NOW)
    assert journal.count_records(EVER)[ClarityStatement] == 6
    (found,) = journal.statements_between(datetime(2026, 10, 1).date(), datetime(2026, 10, 1).date())
    assert found.words == MARKER
    journal.close()


def test_a_program_that_runs_beside_it_hears_what_was_done(qtbot, folder, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    heard = []
    beside = SingleInstance.claim(folder)
    beside.hand_words_to(heard.append)
    (tmp_path / "notes.csv").write_text("date,text\n2026-10-01,one\n")
    words = [sys.executable, str(PROJECT / "main.py"), "import", str(tmp_path / "notes.csv"), "--data-dir", str(folder)]
    # It waits for an answer, which comes from the loop of this test.
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as importing:
        qtbot.waitUntil(lambda: heard == ["taken-in"], timeout=30_000)
        qtbot.waitUntil(lambda: importing.poll() is not None)
    assert importing.returncode == Exit.DONE
    beside.close()


def test_a_journal_behind_a_passphrase(tmp_path):
    shut = tmp_path / "shut"
    journal = open_journal(shut, lambda: NOW)
    journal.save(write_statement(MARKER, NOW))
    journal.close()
    protect(shut)
    words = ("export", "--format", "json", "--to", tmp_path / "out.json")
    assert main(shut, *words).returncode == Exit.LOCKED
    assert main(shut, *words, piped="guess\n").returncode == Exit.LOCKED
    assert main(shut, *words, piped=f"{WORDS}\n").returncode == Exit.DONE
    assert MARKER in (tmp_path / "out.json").read_text()
    assert json.loads(main(shut, "status", "--json").stdout)["locked"] is True


def through_a_shell(folder, line):
    """What a shell makes of the program's words, as `$1`, followed by its folder, as `$2`."""
    return subprocess.run(
        ["bash", "-c", line, "bash", sys.executable, str(PROJECT / "main.py"), str(folder)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(folder.parent)},
    )


@pytest.mark.parametrize("unbuffered", ["", "-u"])
@pytest.mark.parametrize(
    ("line", "ends", "says"),
    [
        ("| true; exit ${PIPESTATUS[0]}", Exit.DONE, ""),
        (">&-", Exit.DONE, ""),
        ("> /dev/full", Exit.UNSAID, FULL),
        ("> /dev/full 2> /dev/full", Exit.UNSAID, ""),
        ("2>&-", Exit.DONE, ""),
    ],
)
def test_nobody_has_to_listen(folder, unbuffered, line, ends, says):
    done = through_a_shell(folder, f"$1 {unbuffered} $2 status --json --data-dir $3 {line}")
    assert (done.returncode, done.stderr) == (ends, says)


def test_who_stops_listening_stops_no_import(folder, tmp_path):
    (tmp_path / "notes.csv").write_text("date,text\n2026-10-01,one\n")
    line = f"$1 -u $2 import '{tmp_path / 'notes.csv'}' --data-dir $3 > /dev/full"
    assert through_a_shell(folder, line).returncode == Exit.UNSAID
    with closing(open_journal(folder, lambda: NOW)) as journal:
        assert journal.count_records(EVER)[ClarityStatement] == 6


def test_without_an_input_no_passphrase_is_asked_for(tmp_path):
    shut = tmp_path / "shut"
    open_journal(shut, lambda: NOW).close()
    protect(shut)
    done = through_a_shell(shut, "$1 $2 status --data-dir $3 <&-")
    assert (done.returncode, done.stderr) == (Exit.DONE, "")
    done = through_a_shell(shut, "printf '\\xff\\n' | $1 $2 export --format json --to /x --data-dir $3")
    assert done.returncode == Exit.LOCKED
    assert done.stderr == "The journal can’t be used: that passphrase does not open it.\n"


def test_a_pdf_of_letters_that_no_font_has_is_written_without_a_word_about_fonts(folder, tmp_path):
    with closing(open_journal(folder, lambda: NOW)) as journal:
        # No machine has fonts for all of these, and Qt says so for each font there is.
        journal.save(write_statement("हम தமிழ் සිංහල ລາວ ខ្មែរ မြန်မာ བོད་ ᠮᠣᠩᠭᠣᠯ ꦗꦮ ᬩᬮᬶ ᜊᜌ᜔ 𑄌𑄋𑄴 𑀅𑀰𑁄𑀓", NOW))
    done = through_a_shell(folder, f"$1 $2 export --format pdf --to '{tmp_path / 'out.pdf'}' --data-dir $3")
    assert (done.returncode, done.stderr) == (Exit.DONE, "")


def test_nothing_is_made_by_asking(tmp_path):
    done = main(tmp_path / "data", "status", "--json")
    assert done.returncode == 0
    assert set(json.loads(done.stdout)["entries"].values()) == {0}
    assert main(tmp_path / "data", "export", "--format", "json", "--to", tmp_path / "x").returncode == Exit.JOURNAL
    assert not (tmp_path / "data").exists()
