"""What a bundle is said to be made of: complete, the same each time, and never another version than the pinned one."""

import json
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.packaging.built import script

bill_of_materials = script("bill_of_materials")
Carried, Native, Pin = bill_of_materials.Carried, bill_of_materials.Native, bill_of_materials.Pin
bill, pins = bill_of_materials.bill, bill_of_materials.pins
INSIDE = Carried(frozenset({"sqlalchemy", "sqlalchemy.orm", "main"}), ())
REQUIREMENTS = Path(__file__).parents[2] / "packaging" / "requirements" / "runtime.txt"
EPOCH = 1_795_400_000


@pytest.fixture(scope="module")
def wanted() -> Any:
    return pins(REQUIREMENTS.read_text())


def test_every_pin_is_read_with_its_hashes() -> None:
    first, second = (character * 64 for character in "ab")
    text = f"# why\nb==2 ; sys_platform == 'x' \\\n    --hash=sha256:{second} \\\n    --hash=sha256:{first}\na-c==1.0\n"
    assert pins(text) == (Pin("a-c", "1.0", ()), Pin("b", "2", (first, second)))


def a_bill(wanted: Any, version: str = "1.0", *, inside: Any = INSIDE, others: Any = ()) -> dict[str, Any]:
    return dict(json.loads(json.dumps(bill(version, wanted, others, inside, EPOCH))))


def test_the_same_bundle_gives_the_same_bill(wanted: Any) -> None:
    assert a_bill(wanted) == a_bill(wanted)
    assert a_bill(wanted)["serialNumber"] != a_bill(wanted, "1.1")["serialNumber"]


def test_it_names_what_is_inside_with_version_hashes_and_terms(wanted: Any) -> None:
    told = a_bill(wanted)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["timestamp"] == "2026-11-23T02:13:20+00:00"
    (part,) = told["components"]
    assert part["version"] == metadata.version("sqlalchemy")
    assert part["purl"] == f"pkg:pypi/sqlalchemy@{metadata.version('sqlalchemy')}"
    assert part["hashes"]
    assert part["licenses"]
    assert told["dependencies"][0]["dependsOn"] == [part["bom-ref"]]


def test_what_is_installed_but_not_inside_is_left_out(wanted: Any) -> None:
    assert a_bill(wanted, inside=Carried(frozenset(), ()))["components"] == []


def test_machine_code_is_named_at_its_part_and_at_the_library_before_the_package(wanted: Any) -> None:
    own = next(str(file) for file in metadata.files("sqlalchemy") or () if file.suffix in {".so", ".pyd"})
    places = (f"_internal/{own}", "_internal/sqlalchemy/libother.so", "_internal/strange.so")
    others = [Native("Other", "2", "MIT", "sqlalchemy", r"/libother\.so$")]
    told = a_bill(wanted, inside=Carried(INSIDE.modules, places), others=others)
    found = {
        part["name"]: [each["location"] for each in part.get("evidence", {}).get("occurrences", [])]
        for part in told["components"]
    }
    assert found == {"sqlalchemy": [places[0]], "Other": [places[1]], "_internal/strange.so": []}
    assert told["dependencies"][1] == {
        "ref": f"pkg:pypi/sqlalchemy@{metadata.version('sqlalchemy')}",
        "dependsOn": ["pkg:generic/other@2#in-sqlalchemy"],
    }


def test_it_has_the_form_that_was_agreed_upon(wanted: Any) -> None:
    others = [Native("A b", "1:2", "MIT", "", "")]
    text = json.dumps(bill("1.0", wanted, others, Carried(INSIDE.modules, ("_internal/strange.so",)), EPOCH))
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_machine_code_is_known_by_how_it_begins(tmp_path: Path) -> None:
    for name, content in {"a": b"\x7fELF 64", "b": b"MZ and more", "c": b"text"}.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "d").symlink_to("a")
    assert [path.name for path in sorted(tmp_path.iterdir()) if bill_of_materials.is_binary(path)] == ["a", "b"]


def test_another_version_than_the_pinned_one_is_refused() -> None:
    with pytest.raises(ValueError, match=r"sqlalchemy is pinned to 0\.1, but"):
        list(bill_of_materials.in_bundle([Pin("sqlalchemy", "0.1", ())]))


def test_what_is_pinned_for_other_systems_is_left_out() -> None:
    here = metadata.version("sqlalchemy")
    several = [Pin("no-such-package-here", "1", ()), Pin("sqlalchemy", "0.1", ()), Pin("sqlalchemy", here, ())]
    assert [pin.version for pin, _ in bill_of_materials.in_bundle(several)] == [here]


def test_terms_lie_in_files_and_none_hides_another() -> None:
    assert "LICENSE" in bill_of_materials.licence_files(metadata.distribution("sqlalchemy"))
    of_numpy = bill_of_materials.licence_files(metadata.distribution("numpy"))
    assert len({path.name for path in of_numpy.values()}) < len(of_numpy) == len(set(of_numpy.values()))


def test_the_list_of_files_tells_links_from_files(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c").write_bytes(b"abc")
    (tmp_path / "a").symlink_to("b/c")
    link, file = bill_of_materials.file_list(tmp_path)
    assert link == "-> b/c  a"
    assert file == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  3  b/c"


def test_without_a_bundle_it_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    assert bill_of_materials.main([]) != 0
    assert "BUNDLE OUT" in capsys.readouterr().err
