"""Asking which file: the system's own dialogs, without holding up the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

Done = Callable[[Path], object]


def ask_to_open(parent: QWidget, title: str, names: str, done: Done) -> QFileDialog:
    """`done` gets the file that a person chose; `names` as in "Listen (*.csv *.xlsx)"."""
    dialog = QFileDialog(parent, title, _documents())
    dialog.setNameFilters([names, QCoreApplication.translate("files", "Alle Dateien (*)")])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, done)


def ask_to_save(parent: QWidget, title: str, proposal: str, names: tuple[str, ...], done: Done) -> QFileDialog:
    """`done` gets the place that a person chose, with the ending of the kind that was picked."""
    dialog = QFileDialog(parent, title, _documents())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(names))
    dialog.selectFile(_harmless(proposal))

    def named(path: Path) -> None:
        endings = {name: "." + name.rpartition("*.")[2].rstrip(")") for name in names}
        # "Inventur 31.12.2026" ends in a year, not in a kind of file.
        kept = path.suffix.casefold() in endings.values()
        done(path if kept else path.with_name(path.name + endings[dialog.selectedNameFilter()]))

    return _opened(dialog, named)


def ask_for_folder(parent: QWidget, title: str, done: Done) -> QFileDialog:
    """`done` gets the folder that a person chose."""
    dialog = QFileDialog(parent, title, _documents())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return _opened(dialog, done)


def _opened(dialog: QFileDialog, done: Done) -> QFileDialog:
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _harmless(name: str) -> str:
    """A name that every file system takes."""
    return "".join("-" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name).strip(" .")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
