"""What is written about the API is what the hub says."""

import re
from pathlib import Path

import pytest

from prima.contract.problems import PROBLEMS
from prima.hub.api.document import _OPS
from tests.hub.paper import GUIDE, OPENAPI, made


@pytest.fixture(scope="module")
def should_be(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    return made(tmp_path_factory.mktemp("paper"))


def test_the_committed_openapi_document_is_the_hubs_own(should_be: tuple[str, str]) -> None:
    assert OPENAPI.read_text(encoding="utf-8") == should_be[1], "write it anew: python -m tests.hub.paper"


def test_the_guides_tables_and_examples_are_what_the_hub_says(should_be: tuple[str, str]) -> None:
    assert GUIDE.read_text(encoding="utf-8") == should_be[0], "write it anew: python -m tests.hub.paper"


def test_an_example_that_is_named_after_a_problem_shows_it(should_be: tuple[str, str]) -> None:
    named = [name for name in PROBLEMS if f"<!-- begin {name} -->" in should_be[0]]
    assert {"conflict", "already-offered", "gap", "wrong-code", "sold-out"} <= set(named)
    for name in named:
        example = should_be[0].partition(f"<!-- begin {name} -->")[2].partition("<!-- end ")[0]
        assert f"urn:prima:problem:{name}" in example


def test_the_guide_tells_every_op_event_problem_and_endpoint(should_be: tuple[str, str]) -> None:
    guide, document = should_be
    wanted = {op.model_fields["type"].default for op in _OPS}
    wanted |= {problem.type for problem in PROBLEMS.values()}
    wanted |= set(re.findall(r'"((?:offer|reservation|device)\.[a-z]+)"', _source_of_the_services()))
    wanted |= set(re.findall(r'^  "(/v1/[^"]+)"', document, re.MULTILINE))
    assert sorted(word for word in wanted if word not in guide) == []


def _source_of_the_services() -> str:
    services = Path(__file__).resolve().parent.parent.parent / "prima" / "hub" / "services"
    return "".join(path.read_text(encoding="utf-8") for path in services.glob("*.py"))
