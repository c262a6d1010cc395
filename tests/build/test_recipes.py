"""The recipes for CI: they can be read, and every command in them is one that there is."""

import ast
import re
import shlex
import shutil
import subprocess
from typing import Any

import pytest
import yaml

import dev

FOLDER = dev.ROOT / ".github" / "workflows"
RECIPES: dict[str, dict[str, Any]] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yml"))
}
JOBS = [(recipe, name) for recipe, told in RECIPES.items() for name in told["jobs"]]
SCRIPTS = [
    (f"{recipe}-{job}-{number}", step["run"], step.get("shell", "bash"))
    for recipe, job in JOBS
    for number, step in enumerate(RECIPES[recipe]["jobs"][job]["steps"])
    if "run" in step
]


def named(scripts: list[tuple[str, str, str]]) -> list[Any]:
    return [pytest.param(text, id=name) for name, text, _ in scripts]


@pytest.mark.parametrize(("recipe", "job"), JOBS)
def test_a_job_has_a_machine_an_end_and_steps(recipe: str, job: str) -> None:
    told = RECIPES[recipe]["jobs"][job]
    assert re.fullmatch(r"(ubuntu-(22|24)\.04|windows-latest)", told["runs-on"])
    assert told["timeout-minutes"] <= 90
    assert all(("run" in step) != ("uses" in step) for step in told["steps"])
    # A tag can be moved to another commit, a hash cannot.
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", step["uses"]) for step in told["steps"] if "uses" in step)
    assert set(told.get("needs", [])) <= set(RECIPES[recipe]["jobs"])


@pytest.mark.parametrize("recipe", RECIPES)
def test_nobody_may_write_unless_a_job_says_so(recipe: str) -> None:
    assert RECIPES[recipe]["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("script", named(SCRIPTS))
def test_every_verb_is_one_of_dev_py(script: str) -> None:
    called = re.findall(r"python3? dev\.py (\S+)((?: --?\S+)*)", script)
    assert [verb for verb, _ in called if verb not in dev.VERBS] == []
    if called and called[0][0] == "package":
        known = re.findall(r'"(--[\w-]+)"', (dev.ROOT / "build" / "__main__.py").read_text(encoding="utf-8"))
        assert set(called[0][1].split()) <= set(known)


@pytest.mark.parametrize("script", named([one for one in SCRIPTS if one[2] == "bash"]))
@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_what_the_shell_is_told_can_be_read(script: str) -> None:
    told = subprocess.run(["bash", "-n"], input=re.sub(r"\$\{\{.*?\}\}", "x", script), capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    for line in script.splitlines():
        words = shlex.split(line) if "python -c" in line else []
        for program in words[words.index("-c") + 1 :][:1] if words else []:
            for node in ast.walk(ast.parse(program)):
                if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("build"):
                    assert (dev.ROOT / (node.module.replace(".", "/") + ".py")).is_file()


def test_modules_that_are_started_exist() -> None:
    started = {module for _, script, _ in SCRIPTS for module in re.findall(r"-m (build\.\w+)", script)}
    assert started
    assert [one for one in started if not (dev.ROOT / (one.replace(".", "/") + ".py")).is_file()] == []


def test_packages_for_qt_are_those_that_dev_py_knows() -> None:
    known = {*dev.QT_LIBRARIES.values(), *dev.XCB_LIBRARIES.values(), *dev.TEST_PROGRAMS.values(), dev.FONT_PACKAGE}
    known |= {"binutils", "ca-certificates", "git", "libpulse0", "python3", "python3-venv"}
    for _, script, _ in SCRIPTS:
        for line in re.findall(r"apt-get install .*?--no-install-recommends (.+)", script):
            assert set(line.split()) <= known


def test_what_the_release_takes_the_parcels_leave() -> None:
    jobs = RECIPES["parcels"]["jobs"]
    kept = {
        step["with"]["name"]
        for job in jobs.values()
        for step in job["steps"]
        if "upload-artifact" in step.get("uses", "")
    }
    text = (FOLDER / "parcels.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"parcels/(\w+)/dist", text)) <= kept & set(jobs["release"]["needs"])
