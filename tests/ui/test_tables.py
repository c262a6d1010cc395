"""How a table paints rows that it never saw before."""

from itertools import pairwise

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import Theme
from shb_desktop.ui.widgets.tables import ROW_HEIGHT, Cells, Table

ROWS = 12


def written(table: Table) -> list[bool]:
    """For each row whether anything stands in it."""
    seen = table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def inks(row: int) -> set[int]:
        line = range(row * ROW_HEIGHT + 4, (row + 1) * ROW_HEIGHT - 4, 2)
        return {seen.pixel(x, y) for y in line for x in range(12, 120)}

    return [len(inks(row)) > 1 for row in range(ROWS)]


def test_a_page_of_new_rows_is_painted_from_above_in_parts_and_none_is_left_out(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    model: Rows[str] = Rows(Column("Artikel", str), Column("Nummer", str, right=True))
    table = Table("Artikel")
    Theme(app).wear(table)
    qtbot.addWidget(table)
    table.setModel(model)
    table.setItemDelegate(Cells(table, lambda index: (model.rows[index.row()], ""), -1, lambda index: None))
    table.resize(400, ROWS * ROW_HEIGHT + 100)
    model.fill([f"Apfelsaft {number}" for number in range(ROWS)])
    seen = [sum(first := written(table))]
    assert seen == [0], "with all that comes with it, a table is painted first"
    while not all(first):
        app.processEvents()
        first = written(table)
        assert first == sorted(first, reverse=True)
        seen.append(sum(first))
    assert max(after - before for before, after in pairwise(seen)) < ROWS / 2
    model.fill([f"Birnensaft {number}" for number in range(3)] + [f"Apfelsaft {number}" for number in range(3, ROWS)])
    assert all(written(table)), "rows that were set before, and few new ones, come at once"
