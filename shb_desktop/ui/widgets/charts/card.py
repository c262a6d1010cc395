"""A chart in its card: a heading, a figure or sentence, the chart, and the button for the list behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_16
from shb_desktop.ui.widgets.charts.chart import Chart
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.parts import Button, Icon, beside, stacked, words

_WIDEST_WORDS = 360


class ChartCard(QFrame):
    """`list_wanted` when a person wants the table behind the chart; with no marks, `none` below an icon."""

    list_wanted = Signal()

    def __init__(self, title: str, chart: Chart, none: str, icon: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.chart = chart
        self.headline = words("", "muted", wrap=True)
        self.button = Button(self.tr("Liste"), "quiet")
        self.button.setAccessibleName(self.tr("{0}: Liste").format(title))
        self.button.clicked.connect(lambda _=False: self.list_wanted.emit())
        self._none = words(none, "muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setMaximumWidth(_WIDEST_WORDS)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(chart)
        empty = QWidget()
        inside = beside(-1, self._none, -1, spacing=0)
        inside.setStretch(1, 10)
        picture = beside(-1, Icon(icon, 40, "control_line"), -1, spacing=0)
        # The eye's middle of a card lies a little above the true one.
        empty.setLayout(stacked(-2, picture, inside, -3))
        self._stack.addWidget(empty)
        keeps = self.button.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # headings of cards beside each other stand at one height
        self.button.setSizePolicy(keeps)
        head = beside(words(title, "section"), -1, Flush(self.button, right=True), spacing=SPACE_8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_16)
        layout.setSpacing(SPACE_4)
        layout.addLayout(head)
        layout.addWidget(self.headline)
        layout.addSpacing(SPACE_4)
        layout.addWidget(holder, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, headline: str) -> None:
        """The sentence above the chart; with no marks, only what an empty one says."""
        self.headline.setText(headline)
        self.headline.setVisible(bool(headline))
        there = bool(self.chart.marks)
        self._stack.setCurrentIndex(0 if there else 1)
        self.button.setVisible(there)

    def say_instead(self, text: str) -> None:
        """Other words for why there is nothing."""
        self._none.setText(text)
