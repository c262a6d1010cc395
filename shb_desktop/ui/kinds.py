"""All kinds of widgets that Qt has, met few at a time.

PySide makes the Python class of a kind, with its enumerations, when it is first asked for it. Where Qt hands over a
widget of its own making (a `viewport()`, the widget with the keyboard) PySide asks for all of them at once, so as to
find the one that fits: 11 to 20 ms of the window's thread. Met before, they cost nothing then.
"""

from collections.abc import Iterator

from PySide6 import QtWidgets

NAMES = (
    "QAbstractButton", "QAbstractItemView", "QAbstractScrollArea", "QAbstractSlider", "QAbstractSpinBox",
    "QCalendarWidget", "QCheckBox", "QColorDialog", "QColumnView", "QComboBox", "QCommandLinkButton",
    "QDateEdit", "QDateTimeEdit", "QDial", "QDialog", "QDialogButtonBox", "QDockWidget", "QDoubleSpinBox",
    "QErrorMessage", "QFileDialog", "QFocusFrame", "QFontComboBox", "QFontDialog", "QFrame", "QGraphicsView",
    "QGroupBox", "QHeaderView", "QInputDialog", "QKeySequenceEdit", "QLCDNumber", "QLabel", "QLineEdit",
    "QListView", "QListWidget", "QMainWindow", "QMdiArea", "QMdiSubWindow", "QMenu", "QMenuBar",
    "QMessageBox", "QPlainTextEdit", "QProgressBar", "QProgressDialog", "QPushButton", "QRadioButton",
    "QRhiWidget", "QRubberBand", "QScrollArea", "QScrollBar", "QSizeGrip", "QSlider", "QSpinBox",
    "QSplashScreen", "QSplitter", "QSplitterHandle", "QStackedWidget", "QStatusBar", "QTabBar", "QTabWidget",
    "QTableView", "QTableWidget", "QTextBrowser", "QTextEdit", "QTimeEdit", "QToolBar", "QToolBox",
    "QToolButton", "QTreeView", "QTreeWidget", "QUndoView", "QWidget", "QWizard", "QWizardPage",
)  # fmt: skip
_AT_ONCE = 9


def met() -> Iterator[None]:
    """Those that were not met yet, some in each part."""
    while left := [name for name in NAMES if name not in vars(QtWidgets)]:
        for name in left[:_AT_ONCE]:
            getattr(QtWidgets, name)
        yield
