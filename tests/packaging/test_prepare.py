"""The set-up, on a machine whose Python, apt and installed packages are stand-ins that note what they are asked."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"

FAKES = {
    "apt-get": 'echo "$*" >>"$MACHINE/apt.log"; cat "$MACHINE/brings" >>"$MACHINE/installed"',
    "dpkg": "echo amd64",
    "dpkg-query": 'cat "$MACHINE/installed"',
    "id": 'echo "${FAKE_USER:-1000}"',
    "sudo": "exit 1",
}
# Answers as a Python 3.12 would; an environment made by it holds a copy of it.
FAKE_PYTHON = """
case "$*" in
  *base_prefix*) echo "${FAKE_HOME:-/opt/python}" ;;
  *'print('*) echo 3.12 ;;
  *'(3, 11) <='*) exit "${TOO_OLD:-0}" ;;
  '-m venv '*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; echo "#!$3/bin/python" >"$3/bin/pip" ;;
  '-m pip '*) echo "$*" >>"$MACHINE/pip.log"; exit "${PIP_FAILS:-0}" ;;
esac
"""


class Machine:
    """A folder with our set-up in it, and the programs it meets there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.project = folder / "project"
        shutil.copytree(PACKAGING, self.project / "packaging")
        programs = folder / "bin"
        programs.mkdir()
        for name, body in {**FAKES, "python": FAKE_PYTHON}.items():
            (programs / name).write_text(f"#!/bin/bash\n{body}\n")
            (programs / name).chmod(0o755)
        self.list_of_run("libfirst", "libsecond", "font-a | font-b")
        self.has("libfirst", "libsecond", "font-a")
        (folder / "brings").write_text("")
        self.environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "MACHINE": str(folder),
            "PYTHON": str(programs / "python"),
        }

    def list_of_run(self, *lines: str) -> None:
        (self.project / "packaging" / "debian-packages-run.txt").write_text("# why\n" + "\n".join(lines) + "\n")

    def has(self, *packages: str) -> None:
        self._write("installed", packages)

    def apt_brings(self, *packages: str) -> None:
        self._write("brings", packages)

    def _write(self, name: str, packages: tuple[str, ...]) -> None:
        (self.folder / name).write_text("".join(f"installed amd64 {package}\n" for package in packages))

    def prepare(self, what: str = "run", **environment: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.project / "packaging" / "prepare"), what]
        return subprocess.run(
            command, env=self.environment | environment, capture_output=True, text=True, check=False, timeout=60
        )

    def asked(self, program: str) -> list[str]:
        log = self.folder / f"{program}.log"
        return log.read_text().splitlines() if log.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_machine_with_everything_gets_its_environment_once_and_silence_afterwards(machine: Machine) -> None:
    first = machine.prepare()
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.endswith("Ready.\n")
    second = machine.prepare()
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    (asked,) = machine.asked("pip")
    assert "--require-hashes" in asked
    assert asked.endswith("packaging/requirements/runtime.txt")
    assert machine.asked("apt") == []


def test_root_gets_the_missing_packages_installed_and_no_others(machine: Machine) -> None:
    machine.has("libfirst")
    machine.apt_brings("libsecond", "font-a")
    assert machine.prepare(FAKE_USER="0").returncode == 0
    update, install = machine.asked("apt")
    assert "update" in update
    assert install.endswith("install --yes --no-install-recommends font-a libsecond")


def test_without_rights_one_command_is_named_and_nothing_is_changed(machine: Machine) -> None:
    machine.has("libfirst", "font-b")
    answer = machine.prepare()
    assert answer.returncode == 1
    commands = [line.strip() for line in answer.stderr.splitlines() if "apt-get" in line]
    assert commands == ["sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends libsecond'"]
    assert machine.asked("apt") == machine.asked("pip") == []
    assert not (machine.project / ".venv").exists()


def test_a_package_that_provides_the_name_is_as_good(machine: Machine) -> None:
    machine.has("libfirstt64 libfirst (= 2.84), libother", "libsecond", "font-b")
    assert machine.prepare().returncode == 0


@pytest.mark.parametrize("line", ["config-files amd64 libsecond", "installed i386 libsecond"])
def test_removed_packages_and_those_of_another_machine_do_not_count(machine: Machine, line: str) -> None:
    machine.has("libfirst", "font-a")
    with (machine.folder / "installed").open("a") as installed:
        installed.write(line + "\n")
    assert "libsecond" in machine.prepare().stderr


def test_apt_that_brings_less_than_it_says_is_noticed(machine: Machine) -> None:
    machine.has("libfirst", "font-a")
    answer = machine.prepare(FAKE_USER="0")
    assert answer.returncode == 1
    assert "still missing: libsecond" in answer.stderr


def test_after_a_failure_the_same_command_finishes_the_work(machine: Machine) -> None:
    failed = machine.prepare(PIP_FAILS="1")
    assert failed.returncode == 1
    assert "can simply be given again" in failed.stderr
    assert machine.prepare().stdout.endswith("Ready.\n")
    assert machine.prepare().stdout == ""


def test_a_moved_folder_gets_a_new_environment(machine: Machine) -> None:
    machine.prepare()
    machine.project = machine.project.rename(machine.folder / "a new place")
    assert "making it anew" in machine.prepare().stdout
    assert len(machine.asked("pip")) == 2


def test_changed_requirements_are_installed_into_the_environment_that_is_there(machine: Machine) -> None:
    machine.prepare()
    with (machine.project / "packaging" / "requirements" / "runtime.txt").open("a") as requirements:
        requirements.write("# another\n")
    assert "anew" not in machine.prepare().stdout
    assert len(machine.asked("pip")) == 2


def test_what_tests_need_is_enough_to_run(machine: Machine) -> None:
    for other in ("screen", "test"):
        (machine.project / "packaging" / f"debian-packages-{other}.txt").write_text("")
    machine.prepare("test")
    assert machine.asked("pip")[0].endswith("develop.txt")
    assert machine.prepare("run").stdout == ""


def test_a_bundle_takes_the_library_of_the_systems_python_along(machine: Machine) -> None:
    (machine.project / "packaging" / "debian-packages-bundle.txt").write_text("")
    assert "install --yes --no-install-recommends libpython3.12'" in machine.prepare("bundle", FAKE_HOME="/usr").stderr
    assert machine.prepare("run", FAKE_HOME="/usr").returncode == 0
    assert machine.prepare("bundle").returncode == 0


def test_an_old_python_is_named_in_a_sentence(machine: Machine) -> None:
    answer = machine.prepare(TOO_OLD="1")
    assert answer.returncode == 1
    assert "needs Python 3.11" in answer.stderr
