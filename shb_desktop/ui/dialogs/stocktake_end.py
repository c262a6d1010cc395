"""How a stocktake ends: booked or dropped, each after a question; before that, what was not counted, and its list."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shb_desktop.domain.stocktake import RecountsDue
from shb_desktop.errors import ShopError
from shb_desktop.services import stocktaking
from shb_desktop.services.exporting import inventory_list
from shb_desktop.ui import files
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.language import whole
from shb_desktop.ui.widgets.stocktake_review import Review


class StocktakeEnd(QObject):
    """Does what `review` asks for. `closed` carries what was booked; `counted` says that there are further counts."""

    closed = Signal(object)
    dropped = Signal()
    counted = Signal()

    def __init__(self, desk: Desk, review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._review, self._around = desk, review, parent
        review.zero_wanted.connect(self._count_zero)
        review.close_wanted.connect(self.ask_to_close)
        review.drop_wanted.connect(self.ask_to_drop)
        review.save_wanted.connect(self._ask_where)

    def ask_to_close(self) -> None:
        """What is about to be booked, and whether it shall be."""
        inventory = self._review.inventory
        if inventory is None:
            return
        off = sum(1 for line in inventory.lines if line.count.difference)
        missing = len(inventory.uncounted)
        one = self.tr("1 nicht gezählter Artikel bleibt, wie er im Buch steht.")
        left = one if missing == 1 else self.tr("{0} nicht gezählte Artikel bleiben, wie sie im Buch stehen.")
        due = RecountsDue(inventory.recounts) if inventory.recounts else None
        question = Question(
            self._about(off, len(inventory.lines) - off),
            left.format(missing) if missing else "",
            "" if due else self.tr("Danach ist diese Inventur abgeschlossen."),
            yes=self.tr("Ohne Nachzählung buchen") if due else self.tr("Inventur buchen"),
            kind="danger" if due else "primary",
            warned=(whole(due),) if due else (),
        )
        question.left.connect(self._desk.window.sheet.leave)
        question.yes.connect(lambda: self._close(without_recounts=due is not None))
        self._desk.window.open_sheet(self.tr("Inventur buchen"), question, 560)

    def _about(self, off: int, agreed: int) -> str:
        if not off:
            return self.tr("Alle gezählten Bestände stimmen schon.")
        some = self.tr("1 Bestand wird angepasst.") if off == 1 else self.tr("{0} Bestände werden angepasst.")
        same = self.tr("1 stimmt schon.") if agreed == 1 else self.tr("{0} stimmen schon.")
        return some.format(off) + (f" {same.format(agreed)}" if agreed else "")

    def ask_to_drop(self) -> None:
        """Whether nothing of it shall be booked."""
        question = Question(
            self.tr("Nichts wird gebucht."),
            self.tr("Die Zählungen bleiben nachlesbar, ändern aber keinen Bestand."),
            yes=self.tr("Inventur verwerfen"),
            kind="danger",
        )
        question.left.connect(self._desk.window.sheet.leave)
        question.yes.connect(self._drop)
        self._desk.window.open_sheet(self.tr("Inventur verwerfen?"), question, 520)

    def save_list(self, target: Path) -> None:
        """Write the list with its values, as PDF or xlsx by the ending of `target`."""
        inventory = self._review.inventory
        if inventory is not None:
            self._desk.tasks.look(
                partial(inventory_list.write, inventory, target, self._desk.window.rail.shop.toolTip()),
                lambda made: self._desk.window.say(self.tr("Gespeichert: {0}").format(made)),
                self._failed,
            )

    def _ask_where(self) -> None:
        inventory = self._review.inventory
        if inventory is not None:
            kinds = (self.tr("PDF (*.pdf)"), self.tr("Excel (*.xlsx)"))
            name = self.tr("Inventurliste {0}").format(inventory.stocktake.name)
            files.ask_to_save(self._around, self.tr("Inventurliste speichern"), f"{name}.pdf", kinds, self.save_list)

    def _count_zero(self, articles: tuple[int, ...]) -> None:
        work = partial(stocktaking.count_zero, self._desk.book, articles)
        self._desk.tasks.book(work, lambda _: self.counted.emit(), self._failed)

    def _close(self, *, without_recounts: bool) -> None:
        self._desk.window.sheet.leave()
        work = partial(stocktaking.close, self._desk.book, without_recounts=without_recounts)
        self._desk.tasks.book(work, self.closed.emit, self._failed)

    def _drop(self) -> None:
        self._desk.window.sheet.leave()
        work = partial(stocktaking.drop, self._desk.book)
        self._desk.tasks.book(work, lambda _: self.dropped.emit(), self._failed)

    def _failed(self, problem: ShopError) -> None:
        self._desk.sounds.look()
        self._desk.window.fail(problem)
