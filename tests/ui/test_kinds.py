"""Every kind of widget is met before Qt hands one over."""

from PySide6 import QtWidgets

from shb_desktop.ui import kinds


def test_no_kind_of_widget_is_left_for_the_turn_in_which_qt_hands_one_over() -> None:
    every = (name for name in dir(QtWidgets) if isinstance(getattr(QtWidgets, name), type))
    widgets = {name for name in every if issubclass(getattr(QtWidgets, name), QtWidgets.QWidget)}
    assert set(kinds.NAMES) == widgets


def test_what_was_met_takes_no_turn() -> None:
    for _ in kinds.met():
        pass
    assert list(kinds.met()) == []
