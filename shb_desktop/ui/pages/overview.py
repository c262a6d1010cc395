"""Übersicht: look, don't read. Six small charts; each mark opens what stands behind it."""

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from prima.contract.reservation import State
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.domain.reservation import STATE_WORDS
from shb_desktop.domain.shop import WEEKDAYS
from shb_desktop.errors import ShopError
from shb_desktop.paths import Home
from shb_desktop.services import insights
from shb_desktop.services.insights import Day, Overview
from shb_desktop.sync.wishes import Wish, wishes
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.behind_charts import Lists
from shb_desktop.ui.directory import ARTICLES, RESERVATIONS
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.page import OUTER, Page
from shb_desktop.ui.theme import SPACE_16, SPACE_24
from shb_desktop.ui.widgets.charts.bars import Bars
from shb_desktop.ui.widgets.charts.card import ChartCard
from shb_desktop.ui.widgets.charts.chart import Mark
from shb_desktop.ui.widgets.charts.heat import Heat
from shb_desktop.ui.widgets.charts.lines import Lines
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, beside, stacked, words

_SHOWN = 5
_HEIGHT = 5 * 40
_THREE_COLUMNS = 1180
_AREAS = frozenset({"articles", "stock", "reservations"})


class OverviewPage(Page):
    """Looked at anew whenever it is opened."""

    to_the_edge = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.seen: Overview | None = None
        self.wishes: tuple[Wish, ...] = ()
        self._columns = 0
        self.lists = Lists(desk, self)

    def build(self) -> Iterator[None]:
        inside = QWidget()
        self._lay_out(inside)
        yield
        self._build_first()
        yield
        self._build_last()
        self.cards = (self.below, self.days, self.heat, self.outcomes, self.slow, self.wanted)
        self._connect()
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // 2, number % 2)
            card.say("")
            if number % 2:
                yield
        self._arrange(2)
        self._desk.bridge.changed.connect(self._changed)

    def _build_first(self) -> None:
        self.lines = Lines(self.tr("Bewegung in 30 Tagen"), _HEIGHT)
        self.fields = Heat(self.tr("Wann reserviert wird"), [said(day)[:2] for day in WEEKDAYS])
        self.below = ChartCard(
            self.tr("Unter Mindestbestand"),
            Bars(self.tr("Unter Mindestbestand"), _SHOWN, "warning_mark", track=True),
            self.tr("Nichts fehlt. Einen Mindestbestand geben Sie beim Artikel an."),
            "check",
        )
        self.days = ChartCard(
            self.tr("Bewegung in 30 Tagen"),
            self.lines,
            self.tr("In 30 Tagen wurde nichts gebucht."),
            "overview",
        )
        self.heat = ChartCard(
            self.tr("Wann reserviert wird"),
            self.fields,
            self.tr("Noch keine Reservierung in 90 Tagen."),
            "clock",
        )

    def _build_last(self) -> None:
        self.outcomes = ChartCard(
            self.tr("Was aus Reservierungen wird"),
            Bars(self.tr("Was aus Reservierungen wird"), _SHOWN),
            self.tr("Noch keine Reservierung in 90 Tagen."),
            "reservations",
        )
        self.slow = ChartCard(
            self.tr("Liegt seit 90 Tagen"),
            Bars(self.tr("Liegt seit 90 Tagen"), _SHOWN, "danger"),
            self.tr("Kein Artikel liegt so lange."),
            "shelf",
        )
        self.wanted = ChartCard(
            self.tr("Gesucht, nirgends angeboten"),
            Bars(self.tr("Gesucht, nirgends angeboten"), _SHOWN),
            self.tr("Die Stadt hat noch nichts gemeldet."),
            "search",
        )

    def opened(self, subject: object = None) -> None:
        self.reload()
        self._ask_city()
        self.refresh_button.setFocus()

    def reload(self) -> None:
        """Look again: a second or less over a million movements, beside everything else."""
        book = self._desk.book
        self._desk.tasks.toil(lambda _: insights.overview(book), self._show, self._desk.window.fail)

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & _AREAS and self.isVisible():
            self.reload()

    # -- what is shown ------------------------------------------------------------------------------------------------

    def _show(self, seen: Overview) -> None:
        self.seen = seen
        self.below.chart.show_marks([self._below(one) for one in seen.below[:_SHOWN]])
        self.below.say(self._count(len(seen.below), self.tr("1 Artikel"), self.tr("{0} Artikel")))
        self._show_days(seen.days)
        self._show_heat(seen)
        self._show_outcomes(seen)
        self.slow.chart.show_marks(
            [
                Mark(
                    one.name,
                    one.cents,
                    self.tr("{0}: {1} da, {2} gebunden").format(
                        one.name, saying.amount(one.on_hand, one.unit), saying.price(one.cents)
                    ),
                    one.article,
                    saying.price(one.cents),
                )
                for one in seen.slow[:_SHOWN]
            ]
        )
        self.slow.say(self.tr("{0} sind darin gebunden").format(saying.price(seen.tied_up)) if seen.slow else "")

    def _below(self, one: insights.Below) -> Mark:
        sentence = self.tr("{0}: {1} frei von mindestens {2}").format(
            one.name, saying.amount(one.free, one.unit), saying.amount(one.minimum, one.unit)
        )
        shown = f"{format_quantity(one.free)} / {format_quantity(one.minimum)}"
        return Mark(one.name, max(0, one.free * 1000 // one.minimum), sentence, one.article, shown)

    def _show_days(self, days: tuple[Day, ...]) -> None:
        out, into = sum(day.out for day in days), sum(day.into for day in days)
        marks = [
            Mark(
                saying.on(day.day, with_year=False),
                day.out,
                self.tr("{0}: {1} Abgänge, {2} Zugänge").format(saying.on(day.day, with_year=False), day.out, day.into),
                day,
            )
            for day in days
        ]
        self.lines.show_lines(marks if out or into else (), [day.into for day in days])
        sentence = self.tr("{0} Abgänge (Linie) · {1} Zugänge (gestrichelt)")
        self.days.say(sentence.format(saying.number(out), saying.number(into)) if out or into else "")

    def _show_heat(self, seen: Overview) -> None:
        hours = [hour for hour in range(24) if any(row[hour] for row in seen.heat)]
        shown = range(min(8, *hours), max(19, *hours) + 1) if len(hours) > 1 else range(8, 20)
        if len(hours) == 1:
            shown = range(min(8, hours[0]), max(19, hours[0]) + 1)
        marks = [
            Mark(
                "",
                row[hour],
                self.tr("{0}, {1} bis {2} Uhr: {3}").format(said(WEEKDAYS[day]), hour, hour + 1, row[hour]),
                "heat",
            )
            for day, row in enumerate(seen.heat)
            for hour in shown
        ]
        self.fields.show_fields([str(hour) for hour in shown], marks if hours else ())
        total = sum(map(sum, seen.heat))
        self.heat.say(self.tr("{0} Reservierungen in 90 Tagen").format(saying.number(total)) if total else "")

    def _show_outcomes(self, seen: Overview) -> None:
        counts = dict(seen.outcomes)
        total = sum(counts.values())
        order = sorted(counts, key=lambda state: -counts[state])[:_SHOWN]
        self.outcomes.chart.show_marks(
            [
                Mark(
                    said(STATE_WORDS[state]),
                    counts[state],
                    f"{said(STATE_WORDS[state])}: {counts[state]}",
                    state,
                    str(counts[state]),
                )
                for state in order
            ]
        )
        done, lost = counts.get(State.COLLECTED, 0), counts.get(State.EXPIRED, 0)
        sentence = self.tr("{0} abgeholt, {1} abgelaufen, von {2}")
        self.outcomes.say(sentence.format(done, lost, total) if total else "")

    def _show_wishes(self, found: tuple[Wish, ...]) -> None:
        self.wishes = found
        self.wanted.chart.show_marks(
            [
                Mark(
                    wish.words,
                    wish.days,
                    self.tr("{0}: an {1} Tagen gesucht").format(wish.words, wish.days),
                    wish.words,
                )
                for wish in found[:_SHOWN]
            ]
        )
        self.wanted.say_instead(self.tr("Was an fünf Tagen gesucht und kaum gefunden wurde, steht hier."))
        self.wanted.say(self.tr("Tage, an denen danach gesucht wurde, ohne dass es jemand hat") if found else "")

    def _no_city(self, problem: ShopError) -> None:
        self.wanted.say_instead(whole(problem))
        self.wanted.say("")

    @staticmethod
    def _count(many: int, one: str, more: str) -> str:
        return "" if not many else one if many == 1 else more.format(saying.number(many))

    def _connect(self) -> None:
        go, lists = self._desk.window.go, self.lists
        for card in (self.below, self.slow):
            card.chart.chosen.connect(lambda article: go(ARTICLES.key, article))
        for card in (self.heat, self.outcomes):
            card.chart.chosen.connect(lambda _: go(RESERVATIONS.key))
        self.days.chart.chosen.connect(lists.open_day)
        self.wanted.chart.chosen.connect(lambda words: go(ARTICLES.key, words))
        self.below.list_wanted.connect(lambda: lists.open_below(self.seen.below if self.seen else ()))
        self.slow.list_wanted.connect(lambda: lists.open_slow(self.seen.slow if self.seen else ()))
        self.days.list_wanted.connect(lambda: lists.open_days(self.seen.days if self.seen else ()))
        self.heat.list_wanted.connect(lambda: lists.open_marks(self.heat.chart, self.tr("Wann")))
        self.outcomes.list_wanted.connect(lambda: lists.open_marks(self.outcomes.chart, self.tr("Stand")))
        self.wanted.list_wanted.connect(lambda: lists.open_wishes(self.wishes))

    # -- how it stands ------------------------------------------------------------------------------------------------

    def _lay_out(self, inside: QWidget) -> None:
        self.refresh_button = Button(self.tr("Neu ansehen"), "", "refresh")
        self.refresh_button.clicked.connect(lambda _=False: self.opened())
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, OUTER, SPACE_24)
        self._grid.setSpacing(SPACE_16)
        head = beside(words(self.tr("Übersicht"), "title"), -1, self.refresh_button)
        head.setContentsMargins(0, 0, OUTER, 0)
        layout = stacked(head, scrolling(inside), spacing=SPACE_16)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() >= _THREE_COLUMNS else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _ask_city(self) -> None:
        book = self._desk.book
        home = Home(self._desk.bare.path.parent)
        self._desk.tasks.toil(lambda _: wishes(book, home), self._show_wishes, self._no_city)
