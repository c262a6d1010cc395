"""Why an article may not go online yet, each reason in a line, and the way to mend it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shb_desktop.domain.offer import NotPublishable
from shb_desktop.ui.theme import SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, Icon, beside, frame, words


class Refused(QWidget):
    """`mend_wanted` when the article should be opened for editing."""

    mend_wanted = Signal()

    def __init__(self, problem: NotPublishable) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_12)
        layout.addWidget(words(problem.title, wrap=True))
        for refusal in problem.refusals:
            box, row = frame("warning", margin=SPACE_12, spacing=SPACE_12, row=True)
            row.addWidget(Icon("warning", 20, "warning"))
            row.addWidget(words(refusal.reason, wrap=True), 1)
            layout.addWidget(box)
        mend = Button(self.tr("Artikel ergänzen"), "primary", "edit", tall=True)
        mend.clicked.connect(self.mend_wanted)
        layout.addLayout(beside(-1, mend))
        self.setFocusProxy(mend)
