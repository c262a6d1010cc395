"""What the city did not take, and what else is wrong with an offer: each with its reason and the ways on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shb_desktop.services.telling import Told, Trouble
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Icon, beside, clear, frame, stacked, words


class ToClear(QWidget):
    """The first three signals carry a Told, `seen_wanted` a Trouble, the last two an article's number."""

    again_wanted = Signal(object)
    dismiss_wanted = Signal(object)
    reservations_wanted = Signal(object)
    seen_wanted = Signal(object)
    article_wanted = Signal(int)
    decide_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self.cards: list[QFrame] = []
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(inside))

    def show_all(self, refused: tuple[Told, ...], troubles: tuple[Trouble, ...]) -> None:
        """Show these, keeping the cards when nothing changed."""
        if (*refused, *troubles) == self._shown:
            return
        self._shown = (*refused, *troubles)
        clear(self._list)
        self.cards = [self._refusal(told) for told in refused] + [self._trouble(found) for found in troubles]
        for card in self.cards:
            self._list.addWidget(card)
        self._list.addStretch(1)

    def _refusal(self, told: Told) -> QFrame:
        when = self.tr("{0}, gebucht {1}").format(said(told.what), saying.moment(told.at, saying.now_ms()))
        clashes = [self.tr("{0}: hier „{1}“, in der Stadt „{2}“").format(*clash) for clash in told.clashes]
        if clashes and told.again and told.article is None:
            choice = self.tr(
                "Noch einmal gemeldet, gilt Ihre Angabe auch in der Stadt. Verworfen, bleibt beides, wie es ist."
            )
            clashes.append(choice)
        buttons = []
        if clashes and told.article is not None:
            # Both sides beside each other: whatever is chosen then holds here and in the city.
            decide = Button(self.tr("Entscheiden …"), "", "exchange")
            decide.clicked.connect(partial(self.decide_wanted.emit, told.article))
            buttons.append(decide)
        elif told.again:
            again = Button(self.tr("Noch einmal melden"), "", "sync")
            again.setToolTip(self.tr("Was hier steht, gilt dann auch in der Stadt."))
            again.clicked.connect(partial(self.again_wanted.emit, told))
            buttons.append(again)
        if told.article is not None:
            buttons.append(self._open_article(told.article))
        elif told.kind.startswith("reservation."):
            look = Button(self.tr("Reservierungen öffnen"), "quiet", "reservations")
            look.clicked.connect(partial(self.reservations_wanted.emit, told))
            buttons.append(look)
        dismiss = Button(self.tr("Verwerfen"), "quiet", "close")
        dismiss.setToolTip(self.tr("In der Stadt bleibt es, wie es dort steht. Die Meldung bleibt nachlesbar."))
        dismiss.clicked.connect(partial(self.dismiss_wanted.emit, told))
        buttons.append(dismiss)
        name = told.about if told.article is not None or not told.about else self.tr("Abholcode {0}").format(told.about)
        return self._card(
            name or said(told.what),
            when,
            said(told.title),
            (said(told.hint), *map(said, told.unfit), *clashes),
            buttons,
        )

    def _trouble(self, found: Trouble) -> QFrame:
        buttons = [self._open_article(found.article)]
        if found.seen_is_enough:
            seen = Button(self.tr("Gesehen"), "quiet", "check")
            seen.clicked.connect(partial(self.seen_wanted.emit, found))
            buttons.append(seen)
        return self._card(found.about, self.tr("Angebot"), said(found.title), (said(found.hint),), buttons)

    def _open_article(self, article: int) -> Button:
        button = Button(self.tr("Artikel öffnen"), "quiet", "articles")
        button.clicked.connect(partial(self.article_wanted.emit, article))
        return button

    @staticmethod
    def _card(name: str, about: str, title: str, hints: tuple[str, ...], buttons: list[Button]) -> QFrame:
        card, inside = frame("warning", margin=SPACE_16, spacing=SPACE_8)
        head = stacked(words(name, "strong", wrap=True), words(about, "small", wrap=True), spacing=0)
        row = beside(Icon("warning", 24, "warning"), head, spacing=SPACE_12)
        row.setStretch(1, 1)
        inside.addLayout(row)
        inside.addWidget(words(title, wrap=True))
        for hint in filter(None, hints):
            inside.addWidget(words(hint, "muted", wrap=True))
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {name}")
        inside.addLayout(beside(-1, *buttons, spacing=SPACE_4))
        return card
