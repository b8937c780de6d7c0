"""What a bundle is said to be made of: complete, the same each time, and never another version than the pinned one."""

import json
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.built import script

bill_of_materials = script("bill_of_materials")
Pin, bill, pins = bill_of_materials.Pin, bill_of_materials.bill, bill_of_materials.pins
REQUIREMENTS = Path(__file__).parents[2] / "packaging" / "requirements" / "runtime.txt"
EPOCH = 1_795_400_000


@pytest.fixture(scope="module")
def wanted() -> Any:
    return pins(REQUIREMENTS.read_text())


def test_every_pin_is_read_with_its_hashes() -> None:
    first, second = (character * 64 for character in "ab")
    text = f"# why\nb==2 ; sys_platform == 'x' \\\n    --hash=sha256:{second} \\\n    --hash=sha256:{first}\na-c==1.0\n"
    assert pins(text) == (Pin("a-c", "1.0", ()), Pin("b", "2", (first, second)))


def test_the_same_requirements_give_the_same_bill(wanted: tuple[Any, ...]) -> None:
    assert bill("1.0", wanted, EPOCH) == bill("1.0", wanted, EPOCH)
    assert bill("1.0", wanted, EPOCH)["serialNumber"] != bill("1.1", wanted, EPOCH)["serialNumber"]


def test_it_names_what_is_installed_with_version_hashes_and_terms(wanted: tuple[Any, ...]) -> None:
    told = json.loads(json.dumps(bill("1.0", wanted, EPOCH)))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["timestamp"] == "2026-11-23T02:13:20+00:00"
    parts = {part["name"]: part for part in told["components"]}
    assert parts["sqlalchemy"]["version"] == metadata.version("sqlalchemy")
    assert parts["sqlalchemy"]["purl"] == f"pkg:pypi/sqlalchemy@{metadata.version('sqlalchemy')}"
    assert parts["sqlalchemy"]["hashes"]
    assert parts["sqlalchemy"]["licenses"]
    assert "Python" in parts
    assert "pytest" not in parts
    references = [part["bom-ref"] for part in told["components"]]
    assert len(set(references)) == len(references)
    assert told["dependencies"][0]["dependsOn"] == sorted(references)


def test_another_version_than_the_pinned_one_is_refused() -> None:
    with pytest.raises(ValueError, match=r"sqlalchemy is pinned to 0\.1, but"):
        list(bill_of_materials.in_bundle([Pin("sqlalchemy", "0.1", ())]))


def test_what_is_pinned_for_other_systems_is_left_out() -> None:
    here = metadata.version("sqlalchemy")
    several = [Pin("no-such-package-here", "1", ()), Pin("sqlalchemy", "0.1", ()), Pin("sqlalchemy", here, ())]
    assert [pin.version for pin, _ in bill_of_materials.in_bundle(several)] == [here]


def test_terms_lie_in_files() -> None:
    found = [path.name for path in bill_of_materials.licence_files(metadata.distribution("sqlalchemy"))]
    assert "LICENSE" in found


def test_the_list_of_files_tells_links_from_files(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c").write_bytes(b"abc")
    (tmp_path / "a").symlink_to("b/c")
    link, file = bill_of_materials.file_list(tmp_path)
    assert link == "-> b/c  a"
    assert file == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  3  b/c"


def test_both_lists_are_written_beside_a_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "program").write_text("…")
    assert bill_of_materials.main([str(tmp_path / "bundle"), str(tmp_path / "it")]) == 0
    assert json.loads((tmp_path / "it.cdx.json").read_text())["bomFormat"] == "CycloneDX"
    assert (tmp_path / "it.files.txt").read_text().endswith("  program\n")
    assert bill_of_materials.main([]) != 0
