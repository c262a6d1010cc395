"""What lies beside the parcels: the bill of materials holds against CycloneDX's own schema."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

import jsonschema_rs
import pytest

from build import papers
from shb_desktop.services.about import about, as_json


@pytest.fixture(scope="module")
def validator() -> jsonschema_rs.Validator:
    """CycloneDX 1.6 with the two schemas that it refers to, as the standard's own library ships them."""
    folder = files("cyclonedx.schema._res")

    def schema(name: str) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads((folder / name).read_text(encoding="utf-8")))

    known = ("spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json")
    registry = jsonschema_rs.Registry([(f"http://cyclonedx.org/schema/{name}", schema(name)) for name in known])
    return jsonschema_rs.validator_for(schema("bom-1.6.SNAPSHOT.schema.json"), registry=registry, validate_formats=True)


@pytest.fixture
def bill(tmp_path: Path) -> dict[str, Any]:
    """The bill of a parcel with every part that the program really stands on."""
    licences, parcel = tmp_path / "licences.json", tmp_path / "parcel.deb"
    licences.write_text(as_json(about().parts), encoding="utf-8")
    parcel.write_bytes(b"abc")
    target = papers.write_bill(licences, [parcel], "1.2.3", tmp_path / "bill.cdx.json")
    return cast("dict[str, Any]", json.loads(target.read_text(encoding="utf-8")))


def test_the_bill_of_materials_holds_against_its_schema(
    bill: dict[str, Any], validator: jsonschema_rs.Validator
) -> None:
    assert [f"{list(fault.instance_path)}: {fault.message}" for fault in validator.iter_errors(bill)] == []


def test_the_schema_finds_a_licence_that_nobody_knows(bill: dict[str, Any], validator: jsonschema_rs.Validator) -> None:
    bill["components"][0]["licenses"] = [{"license": {"id": "No-Such-Licence"}}]
    assert not validator.is_valid(bill)


def test_the_bill_names_every_part_once_with_its_licence(bill: dict[str, Any]) -> None:
    names = [one["name"] for one in bill["components"]]
    assert len(names) == len(set(names)) == len(about().parts)
    assert {"Python", "Qt", "SQLite", "SQLAlchemy"} <= set(names)
    assert [one["name"] for one in bill["components"] if not one["licenses"]] == []
    assert set(bill["dependencies"][0]["dependsOn"]) == {one["bom-ref"] for one in bill["components"]}


def test_the_bill_says_which_files_it_is_of(bill: dict[str, Any]) -> None:
    # The example of FIPS 180-2, B.1
    told = {"name": "sha256:parcel.deb", "value": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
    assert told in bill["metadata"]["properties"]
