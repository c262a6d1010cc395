"""XML, a piece at a time and without its traps: no entities, no external files, no endless texts or depths.

A DOCTYPE that names an absent file (as BMEcat 1.2 has) is read over; a DOCTYPE that declares entities is refused.
"""

from collections.abc import Iterator
from typing import BinaryIO, Protocol
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from shb_desktop.services.importing.outcome import FileUnreadable

_CHUNK = 64 * 1024
DEEPEST = 60
LONGEST_TEXT = 2**20


class Handler(Protocol):
    """What a format does with elements; names come without their namespace."""

    def start(self, tag: str, attributes: dict[str, str]) -> None: ...

    def end(self, tag: str, text: str) -> None: ...


class _Target:
    """Takes the parser's calls, keeps the text of the open element, and bounds depth and length."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.depth = 0
        self.texts: list[str] = []
        self.length = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise FileUnreadable("Diese XML-Datei ist zu tief verschachtelt.")
        self.texts.clear()
        self.length = 0
        self.handler.start(tag.rpartition("}")[2], attributes)

    def data(self, text: str) -> None:
        self.length += len(text)
        if self.length > LONGEST_TEXT:
            raise FileUnreadable("Ein Text in dieser XML-Datei hat kein Ende.")
        self.texts.append(text)

    def end(self, tag: str) -> None:
        self.depth -= 1
        self.handler.end(tag.rpartition("}")[2], "".join(self.texts))
        self.texts.clear()
        self.length = 0

    def close(self) -> None:
        return None


def feed(stream: BinaryIO, handler: Handler) -> Iterator[int]:
    """Give the whole stream to `handler`, yielding after each piece so that a caller can take what has gathered.

    Raises FileUnreadable for broken or hostile XML.
    """
    parser = DefusedXMLParser(target=_Target(handler))
    done = 0
    try:
        while chunk := stream.read(_CHUNK):
            parser.feed(chunk)
            done += len(chunk)
            yield done
        parser.close()
        yield done
    except ParseError as reason:
        line, _ = reason.position
        raise FileUnreadable(
            f"Die XML-Datei ist in Zeile {line} beschädigt.",
            "Bitte laden Sie sie noch einmal herunter. Es wurde nichts übernommen.",
        ) from reason
    except DefusedXmlException as reason:
        raise FileUnreadable(
            "Diese XML-Datei enthält Verweise, die aus Sicherheitsgründen nicht gelesen werden.",
            "Solche Dateien können Rechner lahmlegen. Es wurde nichts übernommen. Bitte fragen Sie den Absender "
            "nach einer anderen Fassung.",
        ) from reason
    except (ValueError, LookupError) as reason:
        raise FileUnreadable("Die Zeichen dieser XML-Datei sind nicht lesbar.") from reason
