"""Suppliers' catalogues: DATANORM 4 and 5, BMEcat 1.2 and 2005, product feeds, and XML made to harm."""

# ruff: noqa: E501 - lines of files stay as the files have them

from pathlib import Path

import pytest

from shb_desktop.domain.article import Barcode
from shb_desktop.services.importing.outcome import Accepted, FileUnreadable, Refused
from shb_desktop.services.importing.plan import look, outcomes

EAN, OTHER_EAN = "9521234000013", "9521234000020"

DATANORM_4 = f"""V 010325Großhandel Aalbach                          Preisliste                                                                  04EUR
A;N;4711;00;Nägel Größe 5;verzinkt;1;2;Pak;12345;R1;H1;TX;
B;N;4711;NAEGEL; ; ;0;0;0;{EAN}; ;004;0;0; ; ;
A;N;4712;00;Schraube;;2;0;St;99;R1;H1; ;
A;L;4713;00;Dübel;;1;0;St;99;R1;H1; ;
T;N;TX;;1;;Für außen ;2;;und innen. ;
"""
DATANORM_5 = f"""V;050;A;20250301;EUR;Aalbach;Liste;;;;;;;;;
T;N;T1;1;01;Aus Eiche,;
A;N;E1;Brett;geölt;St;1;10;12340;R;H;W;;;{EAN};;;;;;1;;3;T1;;;;;;
T;N;T1;1;02;gehobelt.;
A;N;E2;Latte;;m;1;1;abc;R;H;W;;;;;;;;;1;;3;;;;;;;
\x1a
"""
DATPREIS = """V 010325Großhandel Aalbach                          Preise                                                                      04EUR
P;A;4711;1;12345;1;5500;;;;;4712;1;250;;;;;;;4713;2;1;;;;;;;
"""
BMECAT_12 = f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE BMECAT SYSTEM "bmecat_new_catalog_1_2.dtd">
<BMECAT version="1.2"><HEADER/><T_NEW_CATALOG>
<ARTICLE><SUPPLIER_AID>B1</SUPPLIER_AID><ARTICLE_DETAILS><DESCRIPTION_SHORT>Säge</DESCRIPTION_SHORT><DESCRIPTION_LONG>Scharf &amp; leicht</DESCRIPTION_LONG>
<EAN>{EAN}</EAN><MANUFACTURER_NAME>Aalbach</MANUFACTURER_NAME></ARTICLE_DETAILS>
<ARTICLE_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT><PRICE_QUANTITY>100</PRICE_QUANTITY></ARTICLE_ORDER_DETAILS>
<ARTICLE_PRICE_DETAILS>
<ARTICLE_PRICE price_type="net_customer"><PRICE_AMOUNT>10.5</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY><TAX>0.19</TAX></ARTICLE_PRICE>
<ARTICLE_PRICE price_type="net_list"><PRICE_AMOUNT>1700.5</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY><TAX>0.19</TAX></ARTICLE_PRICE>
</ARTICLE_PRICE_DETAILS></ARTICLE></T_NEW_CATALOG></BMECAT>"""
BMECAT_2005 = f"""<?xml version="1.0"?><BMECAT xmlns="http://www.bmecat.org/bmecat/2005fd" version="2005"><T_NEW_CATALOG>
<PRODUCT mode="new"><SUPPLIER_PID>B2</SUPPLIER_PID><PRODUCT_DETAILS><DESCRIPTION_SHORT lang="deu">Hammer</DESCRIPTION_SHORT>
<INTERNATIONAL_PID type="gtin">{OTHER_EAN}</INTERNATIONAL_PID></PRODUCT_DETAILS>
<PRODUCT_PRICE_DETAILS><PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>10</PRICE_AMOUNT><TAX>0.07</TAX></PRODUCT_PRICE>
<PRODUCT_PRICE price_type="nrp"><PRICE_AMOUNT>14.99</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY></PRODUCT_PRICE></PRODUCT_PRICE_DETAILS></PRODUCT>
<PRODUCT><SUPPLIER_PID>B3</SUPPLIER_PID></PRODUCT></T_NEW_CATALOG></BMECAT>"""
FEED = f"""<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Laden am Markt</title>
<item><g:id>K1</g:id><title>Kaffee</title><g:price>12.99 EUR</g:price><g:availability>in_stock</g:availability><g:gtin>{EAN}</g:gtin></item>
<item><g:id>K2</g:id><title>Tee</title><g:price>1.234,50 EUR</g:price><g:availability>in_stock</g:availability></item></channel></rss>"""


def read(path: Path, content: str, encoding: str = "utf-8") -> tuple[list[Accepted], list[Refused]]:
    file = path / "datei"
    file.write_bytes(content.encode(encoding))
    found = list(outcomes(look(file)))
    return [one for one in found if isinstance(one, Accepted)], [one for one in found if isinstance(one, Refused)]


@pytest.mark.parametrize("encoding", ["cp850", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_datanorm_4_gives_list_prices_with_vat_eans_and_long_texts(tmp_path: Path, encoding: str, ending: str) -> None:
    accepted, refused = read(tmp_path, DATANORM_4.replace("\n", ending), encoding)
    nails, screw = (one.draft for one in accepted)
    # 123.45 EUR for a hundred without VAT are 1.23 EUR each and 1.46 EUR with it.
    assert (nails.number, nails.name, nails.price) == ("4711", "Nägel Größe 5 verzinkt", 146)
    assert (nails.barcodes, nails.description) == ((Barcode("0" + EAN),), "Für außen und innen.")
    assert (screw.price, screw.cost) == (None, 99)  # a net price is what the shop pays
    assert [(one.value, one.reason) for one in refused] == [("4713", "Der Lieferant führt diesen Artikel nicht mehr.")]


def test_datanorm_5_texts_may_stand_before_and_behind_their_article(tmp_path: Path) -> None:
    accepted, refused = read(tmp_path, DATANORM_5)
    board = accepted[0].draft
    assert (board.name, board.price, board.description) == ("Brett geölt", 1_468, "Aus Eiche, gehobelt.")
    assert board.barcodes == (Barcode("0" + EAN),)
    assert [(one.line, one.value) for one in refused] == [(5, "abc")]


def test_a_datanorm_price_list_speaks_of_articles_by_number(tmp_path: Path) -> None:
    accepted, _ = read(tmp_path, DATPREIS, "cp850")
    assert [(one.draft.number, one.draft.price, one.draft.cost) for one in accepted] == [
        ("4711", 14_691, None),
        ("4712", 298, None),
        ("4713", None, 1),
    ]


def test_bmecat_1_2_is_read_without_its_absent_dtd(tmp_path: Path) -> None:
    accepted, refused = read(tmp_path, BMECAT_12, "iso-8859-1")
    saw = accepted[0].draft
    assert (saw.number, saw.name, saw.brand, saw.description) == ("B1", "Säge", "Aalbach", "Scharf & leicht")
    assert (saw.price, saw.cost, saw.barcodes) == (2_024, 11, (Barcode("0" + EAN),))
    assert not refused


def test_bmecat_2005_prefers_the_recommended_price(tmp_path: Path) -> None:
    accepted, refused = read(tmp_path, BMECAT_2005)
    hammer = accepted[0].draft
    assert (hammer.name, hammer.price, hammer.vat, hammer.barcodes) == ("Hammer", 1_499, 7, (Barcode("0" + OTHER_EAN),))
    assert [(one.value, one.reason) for one in refused] == [("B3", "Der Name fehlt.")]


def test_a_product_feed_is_a_list_too(tmp_path: Path) -> None:
    accepted, _ = read(tmp_path, FEED)
    assert [(one.draft.number, one.draft.name, one.draft.price) for one in accepted] == [
        ("K1", "Kaffee", 1_299),
        ("K2", "Tee", 123_450),
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('<!DOCTYPE b [<!ENTITY a "x"><!ENTITY c "&a;&a;&a;">]><BMECAT>&c;</BMECAT>', "Sicherheitsgründen"),
        (
            '<!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]><BMECAT><ARTICLE>&a;</ARTICLE></BMECAT>',
            "Sicherheitsgründen",
        ),
        ('<!DOCTYPE b [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]><BMECAT/>', "Sicherheitsgründen"),
        ("<BMECAT><ARTICLE>", "beschädigt"),
        ("<a>" * 5_000, "verschachtelt"),
        ("<products><product><name>" + "x" * 1_100_000 + "</name></product></products>", "kein Ende"),
        ("<html><body><p>Anmelden</p></body></html>", "Webseite"),
        ('<?xml version="1.0" encoding="klingonisch"?><BMECAT/>', "nicht lesbar"),
    ],
)
def test_broken_and_hostile_xml_ends_in_a_sentence(tmp_path: Path, content: str, said: str) -> None:
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, content)
    assert said in caught.value.title
    assert caught.value.hint
