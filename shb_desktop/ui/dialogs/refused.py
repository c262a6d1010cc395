"""Why an article may not go online yet, each reason in a line, and the way to mend it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shb_desktop.domain.offer import NotPublishable, Refusal
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_12, SPACE_24
from shb_desktop.ui.widgets.parts import Button, Icon, beside, frame, words


class Refused(QWidget):
    """`mend_wanted` carries the field to mend."""

    mend_wanted = Signal(str)

    def __init__(self, problem: NotPublishable) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_12)
        layout.addWidget(words(said(problem.title), wrap=True))
        for refusal in problem.refusals:
            layout.addWidget(self._line(refusal))
        hint = self.tr("Was Sie ergänzen, geht danach von selbst online.")
        layout.addLayout(beside(words(hint, "muted", wrap=True)))
        self.setFocusProxy(self.buttons[0])

    def _line(self, refusal: Refusal) -> QWidget:
        box, row = frame("warning", margin=SPACE_12, spacing=SPACE_12, row=True)
        row.addWidget(Icon("warning", 20, "warning"))
        row.addWidget(words(said(refusal.reason), wrap=True), 1)
        mend = Button(self.tr("Ergänzen"), "" if self.buttons else "primary", "edit")
        mend.setAccessibleName(self.tr("Ergänzen: {0}").format(said(refusal.reason)))
        mend.clicked.connect(partial(self.mend_wanted.emit, refusal.field))
        row.addWidget(mend)
        self.buttons.append(mend)
        return box
