"""Every kind of code that a counter meets, on numbers of our own (GS1 example prefix 952)."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shb_desktop.domain.barcode import ScanKind, UnreadableCode, gtin14, piece_in_case, read, shown
from shb_desktop.domain.gtin import check_digit, echo
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.scales_layout import Measure, ScalesLayout, ScalesLayoutUnclear, ScalesRule

GS = "\x1d"
EAN = "9521234000013"


def with_check(payload: str) -> str:
    return payload + str(check_digit(payload))


@pytest.mark.parametrize(
    ("typed", "key", "printed"),
    [
        (EAN, "09521234000013", EAN),
        ("0" + EAN, "09521234000013", EAN),
        ("95212340", "00000095212340", "95212340"),
        ("036000291452", "00036000291452", "036000291452"),
        ("0036000291452", "00036000291452", "036000291452"),
        ("19521234000010", "19521234000010", "19521234000010"),
    ],
)
def test_a_gtin_of_any_length_is_one_article_and_is_shown_as_printed(typed: str, key: str, printed: str) -> None:
    scan = read(typed)
    assert (scan.kind, scan.key, shown(scan.key)) == (ScanKind.GTIN, key, printed)
    assert scan.shown == typed


def test_enter_and_tab_behind_the_code_are_not_part_of_it() -> None:
    assert read(f"{EAN}\r\n") == read(f"\t{EAN}\t") == read(EAN)


@pytest.mark.parametrize(
    ("refused", "reason"),
    [
        ("9521234000014", "Prüfziffer"),
        ("95212341", "Prüfziffer"),
        ("", "leer"),
        (" \r\n", "leer"),
        ("]E0", "leer"),
        ("0" * 13, "Nullen"),
        ("7" * 4000, "zu lang"),
        ("952\x1b[2J", "Steuerzeichen"),
        ("abc\u202ecba", "Steuerzeichen"),
        ("]\u00fc1abc", "unbekannte Kennung"),
        ("]", "unbekannte Kennung"),
        ("4,01E+12", "Excel"),
        ("4.01234e12", "Excel"),
        ("-9E+15", "Excel"),
        ("]E4952123", "keine vollständige EAN"),
        ("]E09521234abc", "keine vollständige EAN"),
        ("]I119521234000011", "Prüfziffer"),
        ("PRIMA.AB", "nicht vollständig"),
        ("https://example.com/angebote", "Internetadresse"),
        ("https://[", "Internetadresse"),
        ("(01)9521234000013", "fehlerhaft"),
        ("(10)", "fehlerhaft"),
        ("]C1", "leer"),
        (f"]C1{GS}", "leer"),
        ("]C10109521234000013152502", "fehlerhaft"),
        ("]C10109521234000014", "Prüfziffer"),
        ("]C10109521234000013" + "15250230", "fehlerhaft"),
    ],
)
def test_what_names_nothing_is_refused_with_its_reason_and_never_echoed_at_length(refused: str, reason: str) -> None:
    with pytest.raises(UnreadableCode) as caught:
        read(refused)
    assert reason in caught.value.title
    assert caught.value.hint
    assert all(character.isprintable() for character in caught.value.title)
    assert len(caught.value.title) < 120


def test_the_echo_of_a_strange_code_is_short_and_harmless() -> None:
    assert echo("a\x1bb" * 100) == "a·b" * 13 + "…"
    assert echo("kurz") == "kurz"


@pytest.mark.parametrize(
    ("payload", "key", "quantity", "unit", "price"),
    [
        ("281234000000", "28:1234", None, None, None),
        ("281234106870", "28:1234", 6_870, Unit.KILOGRAM, None),
        ("251234900012", "25:1234", 12_000, Unit.PIECE, None),
        ("221234400239", "22:1234", None, None, 239),
    ],
)
def test_a_german_scales_code_gives_item_and_measure(
    payload: str, key: str, quantity: int | None, unit: Unit | None, price: int | None
) -> None:
    scan = read(with_check(payload))
    assert (scan.kind, scan.key, scan.quantity, scan.unit, scan.price) == (
        ScanKind.IN_STORE,
        key,
        quantity,
        unit,
        price,
    )


def test_a_wrong_inner_check_digit_is_refused_with_a_word_about_the_scales() -> None:
    with pytest.raises(UnreadableCode, match="Waage"):
        read(with_check("281234606870"))


def test_scales_without_an_inner_check_digit_have_their_own_layout() -> None:
    scan = read(with_check("281234506870"), ScalesLayout.WITHOUT_INNER_CHECK)
    assert (scan.key, scan.quantity) == ("28:12345", 6_870)


def test_a_layout_survives_the_settings() -> None:
    own = ScalesLayout(
        {"21": ScalesRule(Measure.WEIGHT, "PPAAAAAVVVVV", 3), "27": ScalesRule(Measure.PRICE, "PPAAAAACVVVV", 1)}
    )
    assert ScalesLayout.from_text(own.as_text()) == own
    assert read(with_check("211234500250"), own).quantity == 250


@pytest.mark.parametrize(
    "text",
    ["28 weight PPAAAA 3", "28 weight PPAAAAVVVVVC 3", "48 weight PPAAAACVVVVV 3", "28 price PPAAAACVVVVV 3", "x"],
)
def test_a_layout_that_does_not_cover_the_digits_is_refused(text: str) -> None:
    with pytest.raises(ScalesLayoutUnclear):
        ScalesLayout.from_text(text)


@pytest.mark.parametrize(
    "own", [with_check("200000012345"), with_check("2000123"), with_check("040000012345"), with_check("20000001234")]
)
def test_numbers_of_the_shops_own_are_whole_articles_that_the_city_is_never_asked_about(own: str) -> None:
    scan = read(own)
    assert (scan.kind, scan.key, scan.quantity) == (ScanKind.IN_STORE, own.zfill(14), None)


def test_a_gtin_8_that_begins_with_28_is_no_scales_code() -> None:
    scan = read(with_check("2812345"))
    assert scan.key.startswith("000000")
    assert scan.quantity is None


def test_a_case_knows_the_piece_that_may_be_in_it() -> None:
    assert piece_in_case(read("19521234000010").key) == "09521234000013"
    assert piece_in_case("09521234000013") is None
    assert piece_in_case("99521234000016") is None


GS1_FORMS = [
    f"]C10109521234000013{'17'}271231{'10'}A7{GS}3103001250",
    f"]d2{GS}010952123400001317271231" + f"10A7{GS}3103001250",
    "(01)09521234000013(17)271231(10)A7(3103)001250",
    "https://id.example.org/01/09521234000013/10/A7?17=271231&3103=001250&utm=x",
    "HTTPS://example.org/shop/01/9521234000013/10/A7?17=271231&3103=001250",
    f"010952123400001317271231310300125010A7{GS}",
    "0109521234000013172712313103001250" + "10A7",
    "^0109521234000013172712313103001250" + "10A7",
    "010952123400001317271231" + "10A7<GS>3103001250",
    "]Q3010952123400001317271231" + "10A7{F8}3103001250",
    "]Q1https://example.org/01/09521234000013/10/A7?17=271231&3103=001250",
]


@pytest.mark.parametrize("code", GS1_FORMS)
def test_one_gs1_message_means_the_same_in_every_dress(code: str) -> None:
    scan = read(code)
    assert (scan.kind, scan.key) == (ScanKind.GTIN, "09521234000013")
    assert (scan.lot, scan.use_by) == ("A7", date(2027, 12, 31))
    assert (scan.quantity, scan.unit) == (1_250, Unit.KILOGRAM)


def test_a_best_before_without_a_day_means_the_last_of_the_month() -> None:
    assert read("(01)09521234000013(15)280200").best_before == date(2028, 2, 29)


def test_prices_and_counts_in_gs1_codes_are_cents_and_pieces() -> None:
    assert read("(01)99521234000016(3922)1299").price == 1_299
    assert read("(01)99521234000016(3932)9781299").price == 1_299
    assert read("(01)99521234000016(3932)8401299").price is None  # US dollars
    assert read("(01)99521234000016(30)6").quantity == 6_000


def test_a_case_label_with_contents_books_the_pieces_inside() -> None:
    scan = read(f"]C1{'00'}{with_check('39521234000000001')}0209521234000013" + "3724")
    assert (scan.key, scan.quantity, scan.unit) == ("09521234000013", 24_000, Unit.PIECE)


def test_a_composite_code_adds_its_lot_to_the_ean() -> None:
    assert read(f"]E0{EAN}|]e010A7{GS}98XYZ").lot == "A7"


def test_upc_e_is_only_upc_e_when_the_scanner_says_so() -> None:
    assert read("]E001234565").key == "00012345000065"
    assert read("]E495212340").key == "00000095212340"


@pytest.mark.parametrize(
    "typed", ["3-16-148410-X", "978-3-16-148410-0", "ISBN 978-3-16-148410-0", "ISBN-10: 3-16-148410-X", "316148410x"]
)
def test_a_book_is_one_article_by_either_isbn(typed: str) -> None:
    scan = read(typed)
    assert (scan.kind, scan.key) == (ScanKind.GTIN, "09783161484100")
    assert scan.alternative_key == f"text:{typed}"


def test_blanks_between_printed_digits_are_forgiven() -> None:
    assert read("9 521234 000013").key == "09521234000013"


def test_an_add_on_behind_an_ean_is_left_aside() -> None:
    assert read(f"]E3{EAN}05").key == "09521234000013"


def test_a_pickup_code_is_read_from_its_qr_and_from_typing() -> None:
    assert read("PRIMA.A2C4E6").key == "A2C4E6"
    typed = read("a2c-4e6")
    assert (typed.kind, typed.key, typed.alternative_key) == (ScanKind.PICKUP, "A2C4E6", "text:a2c-4e6")
    assert read("PRIMA.A2C4E6").alternative_key is None


@pytest.mark.parametrize("own", ["ARTIKEL-17", "246", "234678", "WWW.EXAMPLE.COM", "Käse 7", "10064908x"])
def test_any_other_text_is_the_shops_own_number(own: str) -> None:
    scan = read(own)
    assert (scan.kind, scan.key, shown(scan.key)) == (ScanKind.OTHER, f"text:{own}", own)


def test_an_identifier_saves_own_numbers_that_look_like_a_broken_ean() -> None:
    assert read("]C010064908").key == "text:10064908"


def test_a_swapped_layout_is_healed_before_reading() -> None:
    assert read("LAGERßZ7", healing={"ß": "-", "Z": "Y"}).key == "text:LAGER-Y7"


@given(st.text())
def test_no_text_at_all_raises_anything_but_unreadable_code(text: str) -> None:
    _reads_or_refuses(text)


_PIECES = st.sampled_from(
    [
        *"0123456789()]^|/?&=.%-",
        GS,
        "01",
        "02",
        "10",
        "15",
        "17",
        "37",
        "30",
        "3103",
        "3929",
        "3932",
        "00",
        "]C1",
        "]d2",
        "]E0",
        "]e0",
        "]Q1",
        "https://",
        "a.b/",
        "/01/",
        EAN,
        "0" + EAN,
        "PRIMA.",
        "A2C4",
        "٣",
        "²",
        "<GS>",
        "271231",
        "%31",
        "ISBN",
    ]
)


@given(st.lists(_PIECES, max_size=14).map("".join))
def test_no_mixture_of_the_fields_own_signs_raises_anything_else(text: str) -> None:
    _reads_or_refuses(text)


def _reads_or_refuses(text: str) -> None:
    with contextlib.suppress(UnreadableCode):
        scan = read(text)
        assert scan.key
        assert scan.shown
        assert scan.kind is not ScanKind.OTHER or scan.key.startswith("text:")


@given(
    st.sampled_from([7, 11, 12, 13])
    .flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n))
    .filter(lambda d: d.strip("0"))
)
def test_padding_a_gtin_and_showing_it_again_keeps_the_article(payload: str) -> None:
    digits = with_check(payload)
    key = gtin14(digits)
    assert key == digits.zfill(14)
    assert gtin14(shown(key)) == key


@given(st.text("0123456789", min_size=13, max_size=13), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_never_passes(payload: str, place: int, step: int) -> None:
    digits = with_check(payload)
    wrong = digits[:place] + str((int(digits[place]) + step) % 10) + digits[place + 1 :]
    with pytest.raises(UnreadableCode):
        gtin14(wrong)


@pytest.mark.parametrize("mark", ["]C1", "]d2", "]e0"])
def test_a_bare_ean_where_a_gs1_message_belongs_is_looked_for_as_an_ean(mark: str) -> None:
    scan = read(mark + EAN)
    assert gtin14(EAN) in (scan.key, scan.alternative_key)


def test_a_date_in_a_gs1_message_is_not_taken_for_a_short_ean_first() -> None:
    scan = read("]C1" + "15271231")
    assert scan.kind is ScanKind.OTHER
    assert scan.best_before == date(2027, 12, 31)


def test_a_number_of_the_shops_own_that_looks_like_a_power_stays_one() -> None:
    assert read("4E12").kind is ScanKind.OTHER
