"""Codes in pictures: made ones, turned, blurred and noisy; and moving pictures that are believed when they agree."""

import barcode
import pytest
import segno
from PIL import Image, ImageDraw, ImageFilter

from shb_desktop.services.sighting import FrameVote, Sighting, glimpse, worth_counting

JUICE = "9520000000011"
WRONG = "9520000000028"
"""Another article's number: what a smeared picture can be read as, check digit and all."""


def picture(digits: str = JUICE, module: int = 3, height: int = 120) -> Image.Image:
    """An EAN-13 on white paper on a gray table."""
    [bars] = barcode.get_barcode_class("ean13")(digits).build()
    table = Image.new("L", (640, 480), 128)
    left, top = (640 - 95 * module) // 2, 180
    draw = ImageDraw.Draw(table)
    draw.rectangle((left - 14 * module, top - 20, left + 109 * module, top + height + 20), fill=245)
    for place, dark in enumerate(bars):
        if dark == "1":
            draw.rectangle((left + place * module, top, left + (place + 1) * module - 1, top + height), fill=20)
    return table


def texts(image: Image.Image) -> list[str]:
    return [sighting.text for sighting in glimpse(image)]


@pytest.mark.parametrize("degrees", [0, 5, 90, 180, 270, 355])
def test_a_turned_pack_is_read(degrees: int) -> None:
    assert texts(picture().rotate(degrees, fillcolor=128, resample=Image.Resampling.BICUBIC)) == [JUICE]


def test_a_blurred_pack_is_read() -> None:
    assert texts(picture().filter(ImageFilter.GaussianBlur(1.4))) == [JUICE]


def test_a_small_pack_at_a_distance_is_read() -> None:
    assert texts(picture(module=1, height=60)) == [JUICE]


def test_what_is_blurred_beyond_reading_yields_nothing() -> None:
    assert texts(picture().filter(ImageFilter.GaussianBlur(6))) == []


@pytest.mark.parametrize("seed", range(8))
def test_stripes_that_are_no_code_yield_nothing(seed: int) -> None:
    stripes = Image.new("L", (640, 480), 255)
    draw = ImageDraw.Draw(stripes)
    for number, left in enumerate(range(0, 640, 5)):
        if (number * 7919 + seed * 104_729) % 11 < 5:
            draw.rectangle((left, 0, left + 4, 480), fill=0)
    assert texts(stripes) == []


def test_a_qr_code_is_read_with_what_it_is() -> None:
    code = segno.make(JUICE, micro=False)
    image = Image.new("L", (400, 400), 255)
    for y, row in enumerate(code.matrix):
        for x, dark in enumerate(row):
            if dark:
                image.paste(0, (100 + 8 * x, 100 + 8 * y, 108 + 8 * x, 108 + 8 * y))
    assert glimpse(image) == (Sighting(f"]Q1{JUICE}", JUICE),)


def frames(vote: FrameVote, *seen: str, every: int = 100, start: int = 0) -> list[str | None]:
    """The vote's answers to frames that show one text each, "" for nothing."""
    return [
        vote.see((Sighting(f"]E0{text}", text),) if text else (), start + every * number)
        for number, text in enumerate(seen)
    ]


def test_three_frames_that_agree_are_believed_once() -> None:
    assert frames(FrameVote(), *[JUICE] * 6) == [None, None, f"]E0{JUICE}", None, None, None]


def test_a_wrong_number_with_a_right_check_digit_is_outvoted() -> None:
    given = [code for code in frames(FrameVote(), JUICE, WRONG, JUICE, "", JUICE, WRONG, JUICE) if code]
    assert given == [f"]E0{JUICE}"]


def test_two_codes_that_are_seen_equally_often_decide_nothing() -> None:
    assert set(frames(FrameVote(), *[JUICE, WRONG] * 7)) == {None}


def test_frames_too_far_apart_do_not_add_up() -> None:
    assert set(frames(FrameVote(), *[JUICE] * 5, every=1_000)) == {None}


def test_a_pack_counts_again_only_after_it_was_out_of_sight() -> None:
    vote = FrameVote()
    first = frames(vote, *[JUICE] * 40)
    blink = frames(vote, "", "", *[JUICE] * 6, start=4_000)
    away = frames(vote, *[JUICE] * 3, start=6_500)
    assert [code for code in first + blink + away if code] == [f"]E0{JUICE}"] * 2


def test_the_next_pack_is_believed_while_the_last_one_is_still_in_sight() -> None:
    vote = FrameVote()
    frames(vote, *[JUICE] * 4)
    both = (Sighting(f"]E0{JUICE}", JUICE), Sighting(f"]E0{WRONG}", WRONG))
    assert [vote.see(both, 400 + 100 * number) for number in range(3)] == [None, None, f"]E0{WRONG}"]


def test_an_advertisement_beside_the_bars_is_not_taken_for_the_article() -> None:
    advertisement = "https://example.org/gewinnspiel"
    seen = (Sighting(f"]Q1{advertisement}", advertisement), Sighting(f"]E0{JUICE}", JUICE), Sighting("]C0LOS7", "LOS7"))
    assert worth_counting(seen) == (f"]E0{JUICE}",)


def test_a_live_picture_with_a_smeared_frame_gives_the_article() -> None:
    vote = FrameVote()
    steady = picture()
    moving = [steady, picture(WRONG), steady, steady.filter(ImageFilter.GaussianBlur(8)), steady, steady]
    given = [vote.see(glimpse(frame), 100 * number) for number, frame in enumerate(moving)]
    assert [code for code in given if code] == [f"]E0{JUICE}"]
