"""The door for developers: what it says, and that its pins are whole."""

import importlib.metadata
import os
import re
import shutil
import sys
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev

PROJECT = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINS = dict(line.split("==") for line in (dev.ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines())
PINNED = {canonicalize_name(name): version for name, version in PINS.items()}


def wanted() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"]
    return [Requirement(text) for text in [*PROJECT["dependencies"], *extras["hub"], *extras["dev"]]]


@pytest.mark.parametrize("requirement", wanted(), ids=str)
def test_every_package_has_a_pin_that_fits(requirement: Requirement) -> None:
    assert requirement.specifier.contains(PINNED[canonicalize_name(requirement.name)])


def test_what_the_packages_bring_is_pinned_too() -> None:
    unpinned = [
        f"{name} brings {need.name}"
        for name in PINNED
        for need in brought_by(name)
        if canonicalize_name(need.name) not in PINNED
    ]
    assert unpinned == []


def brought_by(package: str) -> list[Requirement]:
    """What an installed package needs on this machine, without its extras."""
    try:
        needs = importlib.metadata.requires(package) or []
    except importlib.metadata.PackageNotFoundError:
        return []  # a pin for another system
    return [need for need in map(Requirement, needs) if need.marker is None or need.marker.evaluate({"extra": ""})]


def test_pins_name_no_host() -> None:
    assert all(re.fullmatch(r"[0-9][\w.]*", version) for version in PINS.values())


def test_an_unknown_verb_is_answered_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["fly"]) == 2
    said = capsys.readouterr().out
    assert all(
        verb in said and (function.__doc__ or "").splitlines()[0] in said for verb, function in dev.VERBS.items()
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages are a Linux matter")
def test_who_may_not_install_gets_the_one_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.Stopped) as stopped:
        dev.system_packages(["libegl1", "libxcb-cursor0"], why="Qt needs libraries that this system lacks.")
    line = "sudo apt-get install --no-install-recommends libegl1 libxcb-cursor0"
    assert line in str(stopped.value).splitlines()[2]


def test_a_missing_library_is_noticed() -> None:
    assert not dev.loads("libnosuchthing.so.9")
