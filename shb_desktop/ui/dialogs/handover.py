"""One reservation, opened: get its goods ready, or hand them over against the pickup code."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from prima.contract.codes import normalise_pickup_code
from prima.contract.reservation import Action, State
from shb_desktop.domain.article import Article
from shb_desktop.domain.reservation import STATE_WORDS, Reservation, ReservedLine
from shb_desktop.errors import ShopError
from shb_desktop.services import catalogue, handover
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TEXT_HERO, TEXT_LARGE, sized
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import (
    Button,
    Elided,
    Icon,
    Pill,
    beside,
    frame,
    rule,
    set_kind,
    stacked,
    words,
)

STATE_LOOKS = {
    State.PLACED: ("bell", "accent"),
    State.ACCEPTED: ("shelf", "accent"),
    State.READY: ("check", "accent"),
    State.COLLECTED: ("check", "muted"),
    State.REJECTED: ("close", "muted"),
    State.LAPSED: ("clock", "warning"),
    State.CANCELLED: ("close", "warning"),
    State.EXPIRED: ("clock", "warning"),
}
"""Icon and tone of each state's pill."""

_SHOWN_ROWS, _ROW = 4, 68
"""So many lines are seen at once, each so high with the gap below it; with more the list is scrolled."""


def open_handover(desk: Desk, reservation: Reservation, *, code_known: bool = True) -> "HandoverSheet":
    """Open `reservation` over the page. `code_known` when the citizen's code was scanned a moment ago."""
    sheet = HandoverSheet(desk, reservation, code_known=code_known)
    desk.window.open_sheet(desk.window.tr("Reservierung"), sheet, 640)
    return sheet


class LineRow(QFrame):
    """One line: what, where it stands, and how many of it are taken."""

    changed = Signal()

    def __init__(self, line: ReservedLine, start: int) -> None:
        super().__init__()
        self.setProperty("kind", "sunken")
        self.line, self._count = line, start
        self._where = words("", "small")
        self._age = Pill("", "person", "warning")
        self._age.hide()
        self._shown = words("")
        self._shown.setFont(sized(self, TEXT_LARGE, QFont.Weight.DemiBold, figures=True))
        self._shown.setMinimumWidth(84)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tick = Icon("check", 24, "accent_text")
        self.fewer = self._stepper("minus", self.tr("Eins weniger"), -1)
        self.more = self._stepper("plus", self.tr("Eins mehr"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        row.setSpacing(SPACE_8)
        row.addWidget(self._tick)
        row.addLayout(stacked(Elided(line.title, "strong"), self._where, spacing=0), 1)
        row.addWidget(self._age)
        for control in (self.fewer, self._shown, self.more):
            row.addWidget(control)
        self._where.setText(saying.price(line.price))
        self._show()

    @property
    def count(self) -> int:
        """Pieces taken."""
        return self._count

    @property
    def whole(self) -> bool:
        """All that was reserved is taken."""
        return self._count == self.line.quantity

    def add(self, pieces: int) -> None:
        """Take more or fewer, between none and all."""
        self._count = min(self.line.quantity, max(0, self._count + pieces))
        self._show()
        self.changed.emit()

    def show_article(self, article: Article) -> None:
        """Where it stands and who may have it."""
        place = self.tr("Regal {0}").format(article.shelf) if article.shelf else ""
        self._where.setText(" · ".join(filter(None, (place, saying.price(self.line.price)))))
        self._age.setVisible(article.age_limit > 0)
        # JuSchG §9, §10: asked at the counter.
        self._age.show_as(self.tr("Alter prüfen: ab {0}").format(article.age_limit), "person", "warning")

    def _stepper(self, icon: str, name: str, step: int) -> Button:
        button = Button("", "", icon)
        button.setAccessibleName(f"{name}: {self.line.title}")
        button.setFixedWidth(48)
        button.clicked.connect(lambda: self.add(step))
        return button

    def _show(self) -> None:
        self._shown.setText(f"{self._count} / {self.line.quantity}")
        self._tick.show_as("check" if self.whole else "box", "accent_text" if self.whole else "muted")
        self.fewer.setEnabled(self._count > 0)
        self.more.setEnabled(not self.whole)


class HandoverSheet(Page):
    """What can be done with a reservation now, in one sheet."""

    def __init__(self, desk: Desk, reservation: Reservation, *, code_known: bool) -> None:
        super().__init__()
        self._desk, self._reservation, self._code_known = desk, reservation, code_known
        self._picking = not code_known and reservation.state in (State.PLACED, State.ACCEPTED)
        self.rows = [LineRow(line, 0 if self._picking else line.quantity) for line in reservation.lines]
        self._note, note_row = frame("warning", margin=SPACE_12, spacing=SPACE_12, row=True)
        self._note_icon = Icon("warning", 24, "warning")
        self._note_text = words("", "", wrap=True)
        note_row.addWidget(self._note_icon)
        note_row.addWidget(self._note_text, 1)
        self._note.hide()
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("Abholcode scannen oder eingeben"))
        self.code.setAccessibleName(self.tr("Abholcode"))
        self.code.textChanged.connect(self._refresh)
        self.code.returnPressed.connect(self._act)
        self.action = Button("", "primary", "check", tall=True)
        self.action.clicked.connect(self._act)
        self.reject_button = Button(self.tr("Ablehnen …"), "danger", "close", tall=True)
        self.reject_button.clicked.connect(self._ask_reason)
        self.keep_button = Button(self.tr("Doch nicht ablehnen"), "quiet", tall=True)
        self.keep_button.clicked.connect(lambda _=False: self._keep())
        self.keep_button.hide()
        self.slip_button = Button(self.tr("Zettel drucken"), "quiet", "labels")
        self.slip_button.clicked.connect(lambda _=False: self._print_slip())
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Grund, den die Person liest, z. B. „Leider beschädigt“"))
        self._lay_out()
        # Not before it has its place: a window of its own would flash up and take the keys away.
        self.slip_button.setVisible(reservation.open)
        self._look_up_articles()
        self._say_state()
        self._refresh()
        self.setFocusProxy(self.code if self.code.isVisibleTo(self) else self.action)

    def take_scan(self, code: str) -> bool:
        """The citizen's code, or an item of a line."""
        pickup = normalise_pickup_code(code)
        if pickup == self._reservation.code:
            self._code_known = True
            self.code.setText(pickup)
            self._refresh()
            return True
        book = self._desk.book
        self._desk.tasks.look(lambda: catalogue.find(book, code), self._scanned_item)
        return True

    def _scanned_item(self, article: Article | None) -> None:
        row = next((row for row in self.rows if article is not None and row.line.article == article.id), None)
        if row is None:
            self._say("warning", self.tr("Das gehört nicht zu dieser Reservierung. Es wurde nichts gebucht."))
            self._desk.sounds.look()
        elif self._picking and not row.whole:
            row.add(1)
            self._note.hide()
            self._desk.sounds.booked()
        else:
            self._say("accent", self.tr("{0} gehört dazu.").format(row.line.title))

    def _lay_out(self) -> None:
        found = self._reservation
        big = words(found.code)
        font = sized(self, TEXT_HERO, QFont.Weight.Bold, figures=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 4)
        big.setFont(font)
        big.setAccessibleName(self.tr("Abholcode {0}").format(" ".join(found.code)))
        now = saying.now_ms()
        placed = self.tr("reserviert {0}").format(saying.ago(found.placed_at, now)).replace(" ", "\u00a0")
        until = ""
        if found.deadline and (found.open or found.deadline <= now):
            word = self.tr("liegt bereit bis {0}") if found.state is State.READY else self.tr("Antwort bis {0}")
            word = word if found.deadline > now else self.tr("Frist war {0}")
            until = word.format(saying.moment(found.deadline, now)).replace(" ", "\u00a0")
        slot = self.tr("Abholfach {0}").format(found.slot) if found.open else ""
        # Where and who, below it since when and until when: a dot at the end of a line would point at nothing.
        told = ((slot, found.display_name), (placed[:1].upper() + placed[1:], until))
        about = "\n".join(filter(None, (" · ".join(filter(None, line)) for line in told)))
        icon, tone = STATE_LOOKS[found.state]
        head = beside(
            stacked(big, words(about, "muted", wrap=True), spacing=0),
            stacked(
                beside(-1, Pill(said(STATE_WORDS[found.state]), icon, tone)),
                Flush(self.slip_button, right=True),
                spacing=SPACE_4,
            ),
        )
        head.setStretch(0, 1)
        lines = QWidget()
        lines.setLayout(stacked(*self.rows, -1, spacing=SPACE_8))
        area = scrolling(lines)
        area.show_whole(_SHOWN_ROWS * _ROW)
        for row in self.rows:
            row.changed.connect(self._refresh)
        self._buttons = beside(self.reject_button, Flush(self.keep_button), -1, self.action, spacing=SPACE_12)
        self.reason.hide()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        self._body.setSpacing(SPACE_16)
        self._body.addLayout(head)
        self._body.addWidget(area, 1)
        self._body.addWidget(self._note)
        self._body.addWidget(self.code)
        self._body.addWidget(self.reason)
        self._body.addWidget(rule())
        self._body.addLayout(self._buttons)
        self.code.setVisible(not self._picking and not self._code_known and found.open)

    def _look_up_articles(self) -> None:
        book = self._desk.book
        for row in self.rows:
            if row.line.article is not None:
                number = row.line.article
                self._desk.tasks.look(partial(catalogue.get, book, number), row.show_article)

    def _say_state(self) -> None:
        state = self._reservation.state
        if state is State.COLLECTED:
            self._say("warning", self.tr("Diese Reservierung wurde schon abgeholt. Es gibt nichts mehr zu übergeben."))
        elif state is State.REJECTED:
            self._say(
                "warning", self.tr("Diese Reservierung wurde abgelehnt: {0}").format(self._reservation.reason or "–")
            )
        elif state in (State.CANCELLED, State.EXPIRED, State.LAPSED):
            words_of = said(STATE_WORDS[state]).lower()
            self._say(
                "warning",
                self.tr("Sie ist {0}. Steht die Person vor Ihnen, können Sie trotzdem übergeben.").format(words_of),
            )

    def _refresh(self) -> None:
        found, taken = self._reservation, sum(row.count for row in self.rows)
        rejecting = not self.reason.isHidden()
        self.reject_button.setVisible(found.may(Action.REJECT) and not self._code_known and not rejecting)
        self.keep_button.setVisible(rejecting)
        set_kind(self.action, "danger" if rejecting else "primary")
        self.action.set_icon("close" if rejecting else "check")
        if rejecting:
            self.action.setText(self.tr("Ablehnen und Bescheid geben"))
            self.action.setEnabled(bool(self.reason.text().strip()))
            return
        if self._picking:
            self.action.setText(self.tr("Zurückgelegt, abholbereit"))
            return
        possible = found.may(Action.COLLECT)
        known = self._code_known or normalise_pickup_code(self.code.text()) == found.code
        self.action.setVisible(possible)
        wanted = sum(row.line.quantity for row in self.rows)
        part = "" if taken == wanted else self.tr(" ({0} von {1})").format(taken, wanted)
        self.action.setText(self.tr("Übergeben") + part)
        self.action.setEnabled(known and taken > 0)
        for row in self.rows:
            row.setEnabled(possible)

    def _act(self) -> None:
        if not self.action.isEnabled():
            return
        found, book = self._reservation, self._desk.book
        if not self.reason.isHidden():
            reason = self.reason.text()
            self._do(lambda: handover.reject(book, found.id, reason), self.tr("Abgelehnt: {0}").format(found.code))
        elif self._picking:
            self._do(lambda: handover.ready(book, found.id), self.tr("Abholbereit: {0}").format(found.code))
        else:
            lines = {row.line.line: row.count for row in self.rows}
            self._do(
                lambda: handover.hand_over(book, found.id, found.code, lines),
                self.tr("Übergeben: {0}").format(found.code),
            )

    def _do(self, work: Callable[[], Reservation], done_words: str) -> None:
        self.action.setEnabled(False)
        self._desk.tasks.book(work, lambda _: self._done(done_words), self._refused)

    def _done(self, text: str) -> None:
        desk = self._desk
        desk.window.sheet.leave()
        page = desk.window.page()
        if page is None or not page.tell(text):
            desk.window.say(text)
        desk.sounds.booked()
        desk.touched("reservations", "stock", "offers")

    def _refused(self, problem: ShopError) -> None:
        self._say("danger", whole(problem))
        self._refresh()

    def _ask_reason(self) -> None:
        self.reason.show()
        self.reason.textChanged.connect(self._refresh)
        self.reason.returnPressed.connect(self._act)
        self.code.hide()
        self.reason.setFocus()
        self._refresh()

    def _keep(self) -> None:
        """Back to what can be done with it."""
        self.reason.hide()
        self.reason.textChanged.disconnect(self._refresh)
        self.reason.returnPressed.disconnect(self._act)
        self.action.setEnabled(True)
        self.code.setVisible(not self._picking and not self._code_known and self._reservation.open)
        self._refresh()
        self.action.setFocus()

    def _print_slip(self) -> None:
        # The counter opens this sheet: what paper needs is no part of the start.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        from shb_desktop.ui.labels.slip import print_slip

        if not QPrinterInfo.availablePrinterNames():
            sentence = self.tr("Auf diesem Computer ist kein Drucker eingerichtet. Schreiben Sie {0} auf einen Zettel.")
            self._say("warning", sentence.format(self._reservation.code))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        if QPrintDialog(printer, self).exec():
            try:
                print_slip(printer, self._reservation, saying.now_ms())
            except ShopError as problem:
                self._refused(problem)

    def note(self) -> str:
        """The sentence shown, if any."""
        return "" if self._note.isHidden() else self._note_text.text()

    def _say(self, tone: str, text: str) -> None:
        set_kind(self._note, tone)
        ink = {"accent": "accent_text"}.get(tone, tone)
        self._note_icon.show_as("check" if tone == "accent" else "warning", ink)
        self._note_text.setText(text)
        self._note.show()
        self._desk.window.announce(text)
