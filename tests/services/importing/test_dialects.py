"""Exports of shops' systems, each as its system writes it, with wares of our own."""

# ruff: noqa: E501 - lines of files stay as the files have them

from pathlib import Path

import pytest

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.domain.quantity import Unit
from shb_desktop.services.importing.outcome import Accepted, Refused
from shb_desktop.services.importing.plan import look, outcomes

A, B, C = "9521234000013", "9521234000020", "9521234000037"

SHOPIFY = f"""Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Barcode,Variant Inventory Qty,Image Src
hemd,Leinenhemd,<p>Leicht</p>,Aalbach,Kleidung,Größe,S,H-S,49.90,{A},3,https://a.example/1.png
hemd,,,,,,M,H-M,49.90,'{B},0,
hemd,,,,,,,,,,,https://a.example/2.png
tasse,Tasse,,Aalbach,Geschirr,Title,Default Title,T-1,12.00,{C},7,
"""
WOO = f"""ID,Type,SKU,Name,Visibility in catalog,Short description,Tax class,Stock,Regular price,Categories,Parent,"GTIN, UPC, EAN, or ISBN",Attribute 1 value(s)
7,variable,hemd,Leinenhemd,visible,Leicht,,,,Kleidung,,,"S, M"
8,variation,hemd-s,,visible,,parent,3,49.90,,id:7,{A},S
9,variation,hemd-m,Leinenhemd - M,visible,,parent,4,49.90,,hemd,{B},M
10,simple,buch,Marktbuch,visible,,reduced-rate,2,20,Bücher,,{C},
"""
LOYVERSE = f"""Handle,SKU,Name,Category,Sold by weight,Option 1 value,Default price,Barcode,Price [Laden am Markt],In stock [Laden am Markt]
kaese,10001,Bergkäse,Käse,Y,,24.90,{A},24.90,1.250
saft,10002,Saft,Getränke,N,klein,2.50,{B},2.50,4
saft,10003,,,N,groß,4.50,{C},4.50,2
"""
VEND = f"""id,handle,sku,name,description,product_category,variant_option_one_value,supply_price,retail_price,tax_name,brand_name,barcode,inventory_Laden_am_Markt
u-1,hemd,H-S,Leinenhemd,Leicht,Kleidung,S,20.00,49.90,MwSt 19%,Aalbach,{A},3
u-2,hemd,H-M,,,,M,20.00,49.90,MwSt 19%,,{B},1
"""
SQUARE = f"""Token,Item Name,Variation Name,SKU,Description,Category,Price,GTIN,Current Quantity Laden am Markt
x1,Kaffee,Regular,K1,,Heißes,3.20,{A},5
x2,Kaffee,Groß,K2,,Heißes,4.20,{B},6
"""
ODOO = f"""Internal Reference,Name,Barcode,Sales Price,Quantity On Hand,Product Category,Customer Taxes
K1,Kaffee,{A},3.2,5.0,Alle / Heißes,19% Umsatzsteuer
"""
SHOPWARE_6 = f"""id;parent_id;product_number;stock;name;price_net;price_gross;tax_rate;ean;manufacturer_name
p1;;SW1;0;Leinenhemd;41.93;49.90;19;{A};Aalbach
p2;p1;SW1.1;4;;41.93;49.90;;{B};
"""
SHOPWARE_5 = f"""ordernumber;mainnumber;name;additionalText;supplier;tax;price_EK;instock;stockmin;description;ean
SW1;SW1;Apfelsaft;1 Liter;Aalbach;19.00;3,29;12;6;;{A}
SW2;SW1;Apfelsaft;0,5 Liter;Aalbach;7.00;1,99;10.5;2;Süß;{B}
"""
GOOGLE = f"""id\ttitle\tdescription\tprice\tavailability\tgtin\tbrand\tproduct_type
K1\tKaffee\tKräftig\t12.99 EUR\tin_stock\t{A}\tAalbach\tHeißes
"""
JTL = f"""Artikelnummer;Artikelname;EAN/Barcode;Std. VK Brutto;Std. VK Netto;Steuersatz in %;Lagerbestand Gesamt;Hersteller;Inhalt/Menge;Mengeneinheit
J1;Honig;{A};6,49;6,07;7,00;12,00;Aalbach;500;g
"""


def drafts(path: Path, content: str, dialect: str) -> list[ArticleDraft]:
    file = path / "export.csv"
    file.write_text(content, encoding="utf-8")
    plan = look(file)
    assert plan.dialect.name == dialect
    found = list(outcomes(plan))
    assert [one for one in found if isinstance(one, Refused)] == []
    return [one.draft for one in found if isinstance(one, Accepted)]


def said(draft: ArticleDraft) -> tuple[str, str, int | None, int | None, int]:
    return draft.number, draft.name, draft.price, draft.stock, draft.vat


def test_shopify_variants_share_title_brand_and_text_and_pictures_are_no_articles(tmp_path: Path) -> None:
    found = drafts(tmp_path, SHOPIFY, "Shopify")
    assert [said(one) for one in found] == [
        ("H-S", "Leinenhemd, S", 4_990, 3_000, 19),
        ("H-M", "Leinenhemd, M", 4_990, 0, 19),
        ("T-1", "Tasse", 1_200, 7_000, 19),
    ]
    assert (found[1].brand, found[1].category, found[1].description) == ("Aalbach", "Kleidung", "Leicht")
    assert found[1].barcodes[0].code == "0" + B


def test_woocommerce_variations_find_their_parent_by_id_or_number(tmp_path: Path) -> None:
    found = drafts(tmp_path, WOO, "WooCommerce")
    assert [said(one) for one in found] == [
        ("hemd-s", "Leinenhemd, S", 4_990, 3_000, 19),
        ("hemd-m", "Leinenhemd - M", 4_990, 4_000, 19),
        ("buch", "Marktbuch", 2_000, 2_000, 7),
    ]
    assert found[0].category == "Kleidung"


def test_loyverse_goods_sold_by_weight_are_kilograms(tmp_path: Path) -> None:
    found = drafts(tmp_path, LOYVERSE, "Loyverse")
    assert (found[0].unit, found[0].stock) == (Unit.KILOGRAM, 1_250)
    assert [one.name for one in found[1:]] == ["Saft, klein", "Saft, groß"]


def test_lightspeed_stock_stands_under_the_shops_name(tmp_path: Path) -> None:
    assert [said(one) for one in drafts(tmp_path, VEND, "Lightspeed (Vend)")] == [
        ("H-S", "Leinenhemd, S", 4_990, 3_000, 19),
        ("H-M", "Leinenhemd, M", 4_990, 1_000, 19),
    ]


def test_square_regular_is_no_variant(tmp_path: Path) -> None:
    assert [one.name for one in drafts(tmp_path, SQUARE, "Square")] == ["Kaffee", "Kaffee, Groß"]


@pytest.mark.parametrize(
    ("content", "dialect", "expected"),
    [
        (ODOO, "Odoo", [("K1", "Kaffee", 320, 5_000, 19)]),
        (SHOPWARE_6, "Shopware 6", [("SW1", "Leinenhemd", 4_990, 0, 19), ("SW1.1", "Leinenhemd", 4_990, 4_000, 19)]),
        (
            SHOPWARE_5,
            "Shopware 5",
            [("SW1", "Apfelsaft, 1 Liter", 329, 12_000, 19), ("SW2", "Apfelsaft, 0,5 Liter", 199, 10_500, 7)],
        ),
        (GOOGLE, "Google Merchant", [("K1", "Kaffee", 1_299, None, 19)]),
        (JTL, "JTL-Ameise", [("J1", "Honig", 649, 12_000, 7)]),
    ],
)
def test_other_systems_are_recognised_and_read(
    tmp_path: Path, content: str, dialect: str, expected: list[object]
) -> None:
    assert [said(one) for one in drafts(tmp_path, content, dialect)] == expected


def test_a_grundpreis_content_comes_along(tmp_path: Path) -> None:
    draft = drafts(tmp_path, JTL, "JTL-Ameise")[0]
    assert (draft.content, draft.content_unit) == (500, "kg")
