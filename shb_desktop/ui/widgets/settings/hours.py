"""Opening hours: a line a day, twice from and to, so that a midday break has its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from shb_desktop.domain.shop import MOST_SPANS, WEEKDAYS, ShopDataUnclear, Span, time_of
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4, SPACE_16
from shb_desktop.ui.widgets.parts import Button, words
from shb_desktop.ui.widgets.settings.section import LABEL

_WORKING_DAYS = range(1, 5)
_BETWEEN = 6


class Hours(QWidget):
    """Empty fields are closed. The button below it stands in the card, in line with its words."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_BETWEEN)
        grid.setVerticalSpacing(SPACE_4)
        grid.setColumnMinimumWidth(0, LABEL + SPACE_16 - _BETWEEN)
        grid.setColumnMinimumWidth(4, SPACE_16)
        self.fields: list[list[QLineEdit]] = []
        for weekday, day in enumerate(WEEKDAYS):
            grid.addWidget(words(said(day)), weekday, 0)
            self.fields.append([])
            for number in range(2 * MOST_SPANS):
                opens = number % 2 == 0
                field = QLineEdit()
                field.setFixedWidth(62)
                field.setProperty("compact", True)
                field.setMaxLength(9)
                field.setPlaceholderText("–")
                field.setAlignment(Qt.AlignmentFlag.AlignCenter)
                field.setAccessibleName(
                    self.tr("{0}, {1}. Zeit, {2}").format(
                        day, number // 2 + 1, self.tr("von") if opens else self.tr("bis")
                    )
                )
                column = 1 + number + number // 2 * 2 + (0 if opens else 1)
                if not opens:
                    grid.addWidget(words(self.tr("bis"), "muted"), weekday, column - 1)
                grid.addWidget(field, weekday, column)
                self.fields[-1].append(field)
        self.copy_button = Button(self.tr("Montagszeiten bis Freitag übernehmen"), "quiet", "refresh")
        self.copy_button.clicked.connect(lambda _=False: self.copy_monday())
        grid.setColumnStretch(9, 1)

    def show_spans(self, opening: tuple[Span, ...]) -> None:
        """Fill the lines."""
        for weekday, fields in enumerate(self.fields):
            spans = sorted((span.opens, span.closes) for span in opening if span.weekday == weekday)
            texts = [text for span in spans[:MOST_SPANS] for text in span]
            for number, field in enumerate(fields):
                field.setText(texts[number] if number < len(texts) else "")

    def spans(self) -> tuple[Span, ...]:
        """What stands in the lines. Raises ShopDataUnclear."""
        found = []
        for weekday, fields in enumerate(self.fields):
            for number in range(MOST_SPANS):
                opens, closes = (field.text().strip() for field in fields[2 * number : 2 * number + 2])
                if bool(opens) != bool(closes):
                    raise ShopDataUnclear(f"{WEEKDAYS[weekday]}: „von“ oder „bis“ ist leer.")
                if opens:
                    found.append(Span(weekday, time_of(opens), time_of(closes)))
        return tuple(found)

    def copy_monday(self) -> None:
        """Tuesday to Friday as on Monday."""
        for weekday in _WORKING_DAYS:
            for source, target in zip(self.fields[0], self.fields[weekday], strict=True):
                target.setText(source.text())
