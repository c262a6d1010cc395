"""Excel and LibreOffice tables: numbers that were EANs, several sheets, and files made to harm."""

# ruff: noqa: E501 - lines of files stay as the files have them

import contextlib
import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from shb_desktop.domain.article import Barcode
from shb_desktop.services.importing.outcome import Accepted, FileUnreadable, Refused
from shb_desktop.services.importing.plan import look, outcomes

EAN = "9521234000013"

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}
_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="Artikel">{}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)


def xlsx(path: Path, sheet_data: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
        archive.writestr(
            "xl/worksheets/sheet1.xml",
            f'<?xml version="1.0"?><worksheet xmlns="{_MAIN}"><sheetData>{sheet_data}</sheetData></worksheet>',
        )
    return path


def ods(path: Path, rows: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr("content.xml", _ODS.format(rows))
    return path


def cell(text: str, **repeated: int) -> str:
    more = "".join(f' table:number-{what}-repeated="{times}"' for what, times in repeated.items())
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


def test_numbers_in_cells_are_eans_prices_and_quantities_again(tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Deckblatt"
    sheet = book.create_sheet("Artikel")
    sheet.append(["Stand", "heute"])
    sheet.append(["EAN", "Name", "Preis", "Bestand"])
    sheet.append([int(EAN), "Käse", 3.49, 1.234])
    sheet.append([36000291452, "Saft", 2, 12])
    sheet.append([None, None, None, None])
    sheet.append(["9521234000014", "Falsch", "1,10", 1])
    path = tmp_path / "liste.xlsx"
    book.save(path)
    plan = look(path)
    assert plan.sheet == "Artikel"
    found = list(outcomes(plan))
    drafts = [
        (one.line, one.draft.barcodes[0], one.draft.price, one.draft.stock)
        for one in found
        if isinstance(one, Accepted)
    ]
    assert drafts == [(3, Barcode("0" + EAN), 349, 1_234), (4, Barcode("00036000291452"), 200, 12_000)]
    assert [(one.line, one.field) for one in found if isinstance(one, Refused)] == [(6, "EAN")]


def test_progress_through_a_sheet_is_told_in_rows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Preis"])
    for number in range(1_200):
        sheet.append([f"Ware {number}", 1.5])
    book.save(tmp_path / "lang.xlsx")
    told: list[tuple[int, int]] = []
    found = list(outcomes(look(tmp_path / "lang.xlsx"), lambda done, of: told.append((done, of))))
    assert (len(found), told) == (1_200, [(500, 1_201), (1_000, 1_201)])


def test_libreoffice_tables_are_read_with_their_repeated_cells(tmp_path: Path) -> None:
    rows = f"<table:table-row>{cell('EAN')}{cell('Name')}</table:table-row><table:table-row>{cell(EAN)}{cell('Brot')}</table:table-row>"
    empty = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    found = list(outcomes(look(ods(tmp_path / "liste.ods", rows + empty))))
    assert [one.draft.name for one in found if isinstance(one, Accepted)] == ["Brot"]


@pytest.mark.parametrize(
    "sheet",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='CV1048576'><v>1</v></c></row>",
        '<row r="1">' + "<c><v>1</v></c>" * 200 + '</row><row r="1048576"><c><v>1</v></c></row>',
    ],
)
def test_two_cells_far_apart_do_not_end_the_program(tmp_path: Path, sheet: str) -> None:
    with pytest.raises(FileUnreadable, match="zu groß"):
        look(xlsx(tmp_path / "weit.xlsx", sheet))


def test_repeated_cells_of_a_libreoffice_table_do_not_fill_the_memory(tmp_path: Path) -> None:
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell("x", columns=1000)}</table:table-row>'
    with pytest.raises(FileUnreadable, match="zu groß"):
        look(ods(tmp_path / "weit.ods", row))


def test_a_zip_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bombe.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(600):
                sheet.write(b"\0" * 2**20)
    assert path.stat().st_size < 2**20
    with pytest.raises(FileUnreadable, match="zu groß"):
        look(path)


def test_broken_locked_and_foreign_archives_end_in_a_sentence(tmp_path: Path) -> None:
    good = io.BytesIO()
    book = Workbook()
    book.active.append(["Name", "Preis"])
    book.save(good)
    foreign = io.BytesIO()
    with zipfile.ZipFile(foreign, "w") as archive:
        archive.writestr("liste.csv", "Name;Preis")
    contents = [
        good.getvalue()[:-60],
        good.getvalue()[:200],
        foreign.getvalue(),
        b"PK\x03\x04" + b"x" * 90,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    ]
    for number, content in enumerate(contents):
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(content)
        with pytest.raises(FileUnreadable) as caught:
            look(path)
        assert caught.value.hint


def test_a_workbook_damaged_anywhere_never_raises_anything_else(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "s.xlsx",
        '<row r="1"><c r="A1" t="str"><v>Name</v></c></row><row r="2"><c r="A2" t="str"><v>Brot</v></c></row>',
    )
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes((whole[place] ^ 0x55,)) + whole[place + 1 :])
        with contextlib.suppress(FileUnreadable):
            assert all(isinstance(one, Accepted | Refused) for one in outcomes(look(path)))
