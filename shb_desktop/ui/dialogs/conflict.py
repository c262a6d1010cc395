"""An offer that was changed at two tills: both sides beside each other, a person decides each field."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from shb_desktop.errors import ShopError
from shb_desktop.services import conflicts
from shb_desktop.services.conflicts import Choice, Conflict
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_12, SPACE_16
from shb_desktop.ui.widgets.form import Form
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.parts import Button, words
from shb_desktop.ui.widgets.segmented import Segmented

_MINE, _THEIRS = "mine", "theirs"


class ConflictForm(Form):
    """`saved` carries the fields for which this till's word holds."""

    saved = Signal(object)

    def __init__(self, conflict: Conflict) -> None:
        super().__init__(self.tr("So übernehmen"))
        hint = self.tr(
            "Dieses Angebot wurde an zwei Rechnern verschieden geändert. Wählen Sie je Zeile, was gelten soll, "
            "hier und in der Stadt."
        )
        self.fields.addWidget(words(hint, "muted", wrap=True))
        mine = Button(self.tr("Überall dieser Rechner"), "quiet")
        mine.clicked.connect(lambda _=False: self._all(_MINE))
        theirs = Button(self.tr("Überall der andere"), "quiet")
        theirs.clicked.connect(lambda _=False: self._all(_THEIRS))
        self.fields.addLayout(Flush(mine, theirs))
        self.choices: dict[str, Segmented] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_12)
        for column, title in enumerate(("", self.tr("Dieser Rechner"), self.tr("Der andere"), self.tr("Es gilt"))):
            grid.addWidget(words(title, "small"), 0, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, choice in enumerate(conflict.choices, 1):
            self._add(grid, place, choice)
        self.fields.addLayout(grid)
        if not conflict.choices:
            self.fields.addWidget(words(self.tr("Beide Seiten sagen inzwischen dasselbe."), wrap=True))
        self.lay_out()
        self.setFocusProxy(self.save_button)

    def save(self) -> None:
        self.saved.emit(frozenset(field for field, choice in self.choices.items() if choice.key() == _MINE))

    def _add(self, grid: QGridLayout, place: int, choice: Choice) -> None:
        top = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(words(said(choice.word), "strong", wrap=True), place, 0, top)
        grid.addWidget(words(saying.unbroken(said(choice.here)), wrap=True), place, 1, top)
        grid.addWidget(words(saying.unbroken(said(choice.there)), wrap=True), place, 2, top)
        which = Segmented(((_MINE, self.tr("dieser"), ""), (_THEIRS, self.tr("der andere"), "")))
        which.setAccessibleName(said(choice.word))
        self.choices[choice.field] = which
        grid.addWidget(which, place, 3, top)

    def _all(self, key: str) -> None:
        for choice in self.choices.values():
            choice.choose(key)


def decide(desk: Desk, article: int) -> None:
    """Open both sides of an article's offer, wherever a person is; nothing when there is nothing to decide any more."""
    window = desk.window

    def show(conflict: Conflict | None) -> None:
        if conflict is None:
            desk.touched("offers", "outbox")
            return
        form = ConflictForm(conflict)
        form.left.connect(window.sheet.leave)
        form.saved.connect(partial(keep, form, conflict.article))
        window.open_sheet(form.tr("Zweimal geändert: {0}").format(conflict.title), form, 760)

    def keep(form: ConflictForm, which: int, ours: frozenset[str]) -> None:
        def done(_: object) -> None:
            if window.sheet.content() is form:
                window.sheet.leave()
            window.say(window.tr("Entschieden"))
            desk.touched("offers", "articles", "stock", "outbox")

        def failed(problem: ShopError) -> None:
            if window.sheet.content() is form:
                form.show_problem(problem)
            else:
                window.fail(problem)

        desk.tasks.book(partial(conflicts.settle, desk.book, which, ours), done, failed)

    desk.tasks.look(partial(conflicts.of_article, desk.book, article), show, window.fail)
