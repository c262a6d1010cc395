"""How a call of `shb` is read and, where its words do not fit, refused in German: argparse knows English alone."""

import argparse
import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from shb_desktop.errors import ShopError

# argparse's sentences, as they stand in Python 3.11 to 3.14, and the same for a shopkeeper.
_SENTENCES = (
    (r"the following arguments are required: (.+)", r"Es fehlt: \1"),
    (r"unrecognized arguments: (.+)", r"Nicht zu verstehen: \1"),
    (r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)", r"\1: \2 gibt es nicht; möglich sind \3"),
    (r"argument (.+?): invalid int value: (.+)", r"\1: \2 ist keine ganze Zahl"),
    (r"argument (.+?): expected .+", r"Hinter \1 fehlt eine Angabe"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1 steht ohne Angabe, nicht mit \2"),
    (r"ambiguous option: (.+?) could match (.+)", r"\1 ist nicht eindeutig: \2"),
    (r"argument (.+?): (.+)", r"\1: \2"),
)


class WrongUsage(ShopError):
    """The words of the call do not fit."""

    code = "usage"
    title = "Dieser Aufruf passt nicht."


class _Layout(argparse.HelpFormatter):
    def add_usage(self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: Any = None) -> None:
        super().add_usage(usage, actions, groups, "Aufruf: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """An ArgumentParser whose help is German and which raises WrongUsage instead of ending the process."""

    def __init__(self, *, add_help: bool = True, **told: Any) -> None:
        super().__init__(add_help=False, formatter_class=_Layout, **told)
        if add_help:
            self.add_argument("-h", "--help", action="help", help="diese Hilfe zeigen")

    def format_help(self) -> str:
        self._positionals.title, self._optionals.title = "Angaben", "Schalter"
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        for pattern, german in _SENTENCES:
            if found := re.fullmatch(pattern, message):
                message = found.expand(german)
                break
        raise WrongUsage(hint=f"{message}. Wie es geht, zeigt: {self.prog} --help")


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """What argparse reads a whole number between two bounds with."""

    def read(text: str) -> int:
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"„{text[:20]}“ ist keine ganze Zahl von {least} bis {most}")
        return int(text)

    return read
