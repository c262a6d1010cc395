"""The language of the window: German as it stands in the source, English and Dutch from `resources/i18n`.

A widget asks Qt (`self.tr`). The floors below know no Qt and hand over finished German sentences; `said` looks them up
at the edge, those with names and figures in them by their pattern ("Artikel {0} …"). Both end in the one catalogue.
Prices and days inside them are written anew as the window writes its own.
The catalogues are Qt Linguist's .ts files and are read as they are: there is no compiled copy that could be older.
"""

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from shb_desktop.paths import Home, resources

LANGUAGES = ("de", "en", "nl")
SENTENCES = "sentences"
"""The context of what the floors below say; the window's own is whatever Qt makes it."""
_FIELD = re.compile(r"\{(\d+)\}")
_OF_QT = re.compile(r"Q[A-Z]")
"""Qt's own classes; Question is ours."""
_MOST_KEPT = 4_096
_LOCALES = {"de": QLocale.Language.German, "en": QLocale.Language.English, "nl": QLocale.Language.Dutch}


def said(text: str) -> str:
    """A sentence or word of a floor that knows no Qt, in the language of the window; what is not known stays."""
    return QCoreApplication.translate(SENTENCES, text) if text else ""


class Told(Protocol):
    """A ShopError, and whatever else brings a title and a hint."""

    @property
    def title(self) -> str: ...
    @property
    def hint(self) -> str: ...


def whole(told: Told) -> str:
    """Both sentences of something told."""
    return f"{said(told.title)} {said(told.hint)}".strip()


def language_of(home: Home) -> str:
    """What was chosen for this home, else the first of the system's languages that we speak, else German."""
    try:
        chosen = (home.folder / "language").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        chosen = ""
    wanted = [chosen, *(name.partition("-")[0] for name in QLocale.system().uiLanguages())]
    return next((name for name in wanted if name in LANGUAGES), "de")


def spoken() -> str:
    """What the window speaks, chosen by somebody or by the system."""
    return next((name for name, language in _LOCALES.items() if language == QLocale().language()), "de")


def keep_language(home: Home, language: str) -> None:
    """Choose for the next start: the window is painted before the book, which holds the choice, is open."""
    where = home.folder / "language"
    if language in LANGUAGES and (not where.exists() or where.read_text(encoding="ascii") != language):
        where.write_text(language, encoding="ascii")


def speak(app: QCoreApplication, language: str) -> None:
    """Show the window in this language from now on, and numbers and dates as it writes them in Germany."""
    QLocale.setDefault(QLocale(_LOCALES[language], QLocale.Country.Germany))
    own = QTranslator(app)
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    if language != "de":
        app.installTranslator(Translator(read(resources() / "i18n" / f"shb_{language}.ts"), app))


def read(path: Path) -> dict[str, str]:
    """A catalogue: German → translated, whatever the context; what is unfinished is left out."""
    from xml.etree import ElementTree as ET  # German needs none before the first paint

    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[message.findtext("source", "")] = translation.text
    return found


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sentence with fields: what it looks like filled in, its longest piece, its own letters, and how it is said."""

    looks: re.Pattern[str]
    surest: str
    own: int
    translation: str

    @classmethod
    def of(cls, source: str, translation: str) -> "Pattern":
        """Of a source with {0}, {1} …; a field that stands twice is the same twice."""
        parts, seen, looks = _FIELD.split(source), set[str](), ""
        for place, part in enumerate(parts):
            if place % 2 == 0:
                looks += re.escape(part)
            elif part in seen:
                looks += f"(?P=f{part})"
            else:
                looks += f"(?P<f{part}>.+?)"
                seen.add(part)
        own = parts[::2]
        return cls(re.compile(looks, re.DOTALL), max(own, key=len), sum(map(len, own)), translation)


class Translator(QTranslator):
    """Qt's door to a catalogue."""

    def __init__(self, catalogue: dict[str, str], parent: QCoreApplication | None = None) -> None:
        super().__init__(parent)
        self._words = catalogue
        patterns = [Pattern.of(*entry) for entry in catalogue.items() if _FIELD.search(entry[0])]
        # The one that says most itself comes first: "{0}, {1}" fits on nearly everything.
        self._patterns = sorted(patterns, key=lambda pattern: pattern.own, reverse=True)
        self._kept: dict[str, str] = {}

    def isEmpty(self) -> bool:
        return not self._words

    def translate(  # Qt's "no answer" is a null string, which only None becomes
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Qt's hook; None for what is not ours: Qt then asks the next translator, and else shows the source."""
        if context != SENTENCES:
            return None if _OF_QT.match(context) else self._words.get(source)
        known = self._kept.get(source)
        if known is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            known = self._kept[source] = self._sentence(source)
        return known

    def _sentence(self, text: str) -> str:
        """A finished sentence, a word, or several of them one behind the other."""
        if (whole := self._one(text)) is not None:
            return whole
        for joint in (" · ", ". ", ", "):
            parts = text.split(joint)
            if len(parts) > 1:
                ends = [part + joint.rstrip() if joint == ". " else part for part in parts[:-1]] + parts[-1:]
                said = [self._one(part) for part in ends]
                if any(part is not None for part in said):
                    glue = " " if joint == ". " else joint
                    return glue.join(ours if ours is not None else its for ours, its in zip(said, ends, strict=True))
        return text

    def _one(self, text: str) -> str | None:
        if (known := self._words.get(text)) is not None:
            return known
        for pattern in self._patterns:
            if pattern.surest in text and (found := pattern.looks.fullmatch(text)):
                fields = {name[1:]: self._field(value) for name, value in found.groupdict().items()}
                return _FIELD.sub(partial(_filled, fields), pattern.translation)
        return _rewritten(text)

    def _field(self, text: str) -> str:
        """What stands in a sentence: a word, a figure, or a sentence of its own. A name stays as it is."""
        if (known := self._words.get(text)) is not None:
            return known
        return self._sentence(text) if text.endswith(".") else _rewritten(text) or text


def _rewritten(text: str) -> str | None:
    from shb_desktop.ui.figures import rewritten  # nothing of the domain before the first paint

    return rewritten(text)


def _filled(fields: dict[str, str], field: re.Match[str]) -> str:
    return fields[field[1]]
