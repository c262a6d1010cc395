"""Every kind of widget is met before Qt hands one over."""

from PySide6 import QtWidgets

from shb_desktop.ui import kinds


def test_no_kind_of_widget_is_left_for_the_turn_in_which_qt_hands_one_over() -> None:
    every = (name for name in dir(QtWidgets) if isinstance(getattr(QtWidgets, name), type))
    widgets = {name for name in every if issubclass(getattr(QtWidgets, name), QtWidgets.QWidget)}
    assert set(kinds.NAMES) == widgets


def test_a_part_meets_few_of_them() -> None:
    assert len(kinds.NAMES) > len(list(kinds.met())) > len(kinds.NAMES) / 12
