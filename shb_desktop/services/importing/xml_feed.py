"""Plain XML lists (a Google Merchant feed, a shop's export): repeated elements whose leaves are columns."""

from shb_desktop.services.importing.source import Row

_RECORDS = frozenset(("item", "entry", "article", "product", "offer", "artikel", "produkt", "row"))
SURVEYED = 200
"""Records after which no new columns are expected."""


class Feed:
    """A handler for xml_stream: the first pass gathers `columns`, the second rows, taken away by `take`."""

    def __init__(self, columns: list[str] | None = None) -> None:
        self.columns = columns or []
        self.root = ""
        self.count = 0
        self._fixed = columns is not None
        self._record: dict[str, str] | None = None
        self._depth = self._start_depth = 0
        self._leaf = False
        self._rows: list[Row] = []

    def take(self) -> list[Row]:
        """The rows gathered since the last call."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, tag: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - every handler is told them
        self.root = self.root or tag
        self._depth += 1
        self._leaf = True
        if self._record is None and self._depth > 1 and tag.casefold() in _RECORDS:
            self._record, self._start_depth = {}, self._depth

    def end(self, tag: str, text: str) -> None:
        if self._record is not None:
            if self._depth == self._start_depth:
                self._finish(self._record)
            elif self._leaf:
                self._record.setdefault(tag, text.strip())
        self._depth -= 1
        self._leaf = False

    def _finish(self, record: dict[str, str]) -> None:
        self._record = None
        self.count += 1
        if self._fixed:
            self._rows.append((self.count, [record.get(column, "") for column in self.columns]))
        elif self.count <= SURVEYED:
            self.columns.extend(column for column in record if column not in self.columns)
