"""A street for the browser: three shops with goods of every kind, events, and one reservation in each state."""

import hashlib
import io
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from prima.contract.messages import OpeningTime, ShopFields
from tests.hub.town import DAY, HOUR, MONDAY_TEN, SHOP, Till, Town, placed_id

LONG_WEEK = tuple(
    OpeningTime(weekday=day, opens=opens, closes=closes)
    for day in range(6)
    for opens, closes in ((("09:00", "13:00"), ("14:30", "18:30")) if day < 5 else (("09:00", "14:00"),))
)
MARKET = SHOP.model_copy(
    update={
        "opening": LONG_WEEK,
        "latitude_e6": 51_838_900,
        "longitude_e6": 6_615_300,
        "email": "laden@example.org",
        "website": "https://laden.example.org",
        "directions": "Am Rathaus vorbei, dann links.\nParken: Parkhaus am Markt, die erste Stunde frei.",
        "imprint": "Laden am Markt, Inhaberin Erika Muster\nMarkt 1, 46397 Bocholt\nUSt-IdNr. DE000000000",
    }
)
STUDIO = ShopFields(
    street="Weberstraße 12",
    postcode="46397",
    town="Bocholt",
    phone="02871 111",
    opening=LONG_WEEK[4:],
    latitude_e6=51_834_500,
    longitude_e6=6_621_000,
    small_business=True,
)
BOOKS = ShopFields(street="Osterstraße 3", postcode="46397", town="Bocholt", opening=LONG_WEEK, proof_by_mail=True)
GOODS: tuple[dict[str, Any], ...] = (
    {
        "title": "Apfelsaft naturtrüb",
        "brand": "Streuobst Hohe Mark",
        "category": "Getränke",
        "description": "Von alten Bäumen aus der Gegend, nicht aus Konzentrat.\nVor dem Öffnen schütteln.",
        "gtin": "09520000000011",
        "price": 279,
        "lowest_price": 349,
        "unit_price": 279,
        "unit_price_unit": "1 l",
        "deposit": 15,
    },
    {"title": "Bergkäse am Stück", "category": "Käse", "price": 489, "unit_price": 2445, "unit_price_unit": "1 kg",
     "rescue_best_before": "2025-06-09"},
    {"title": "Spätburgunder trocken 0,75 l", "category": "Getränke", "price": 1190, "unit_price": 1587,
     "unit_price_unit": "1 l", "age_limit": 16},
    {
        "title": "Holzeisenbahn Starterset mit 24 Teilen",
        "category": "Spielzeug",
        "price": 3495,
        "maker": "Musterspielwaren GmbH",
        "maker_address": "Drechslerweg 5, 09526 Musterau",
        "maker_contact": "https://spielwaren.example.org",
        "maker_responsible": "Musterspielwaren GmbH, siehe oben",
        "warnings": "Achtung. Nicht für Kinder unter 36 Monaten geeignet. Kleine Teile, Erstickungsgefahr.",
    },
    {"title": "Notizbuch A5 kariert", "brand": "Papiermühle", "category": "Papier", "price": 650},
    {"title": "Fahrradlampe LED", "category": "Fahrrad", "price": 2495},
)  # fmt: skip


class Street:
    """What stands where, by the names that tests and pictures use."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.market: Till = town.till("Laden am Markt", MARKET)
        self.studio: Till = town.till("Atelier Tonspur", STUDIO)
        self.books: Till = town.till("Buchhandlung Seitenweise", BOOKS)
        self.offers: dict[str, str] = {}
        for number, goods in enumerate(GOODS):
            town.clock.pass_by(1000)
            image = {"image": self._pictured(number)} if number in (0, 2) else {}
            self.offers[goods["title"]] = self.market.publish((12, 3, 3, 3, 3, 2)[number], **goods, **image)
        day = MONDAY_TEN - 10 * HOUR
        self.workshop = self.studio.publish(
            6, title="Töpfern für den Anfang", kind="event", venue="Altes Rathaus, Saal 2", price=4500,
            starts_at=day + 3 * DAY + 18 * HOUR, ends_at=day + 3 * DAY + 20 * HOUR + HOUR // 2, category="Kurs",
            description="Zwei Stunden an der Scheibe, Ton und Brand inbegriffen.",
        )  # fmt: skip
        self.studio.publish(
            1, title="Glasur-Sprechstunde", kind="event", price=0, category="Beratung",
            starts_at=day + 8 * DAY + 16 * HOUR,
        )  # fmt: skip
        self.studio.publish(20, title="Lange Nacht der Öfen", kind="event", price=1200, category="Fest",
                            starts_at=day + 12 * DAY + 19 * HOUR, ends_at=day + 13 * DAY + 2 * HOUR)  # fmt: skip
        self.proven = self.books.publish(9, title="Der Fluss und die Weber", category="Bücher", price=2400)
        self.sold_out = self.market.publish(1, title="Leinenbeutel", category="Papier", price=900)
        town.reserved(self.sold_out)

    def reservation(self, state: str) -> str:
        """The secret of a new reservation in this state."""
        placed = self.town.reserved(self.offers["Apfelsaft naturtrüb"], display_name="Ada")
        reservation = placed_id(self.market)
        secret = str(placed["secret"])
        if state in ("ready", "collected"):
            self.market.do("reservation.ready", reservation=reservation)
        if state == "collected":
            self.market.do("reservation.collect", reservation=reservation, code=placed["code"])
        if state == "rejected":
            self.market.do("reservation.reject", reservation=reservation, reason="Das letzte Glas ist zerbrochen.")
        if state == "cancelled":
            self.town.http.delete(f"/v1/public/reservations/{secret}")
        return secret

    def _pictured(self, number: int) -> str:
        """A picture that the market has sent, by its hash."""
        tints = ((214, 158, 46), (176, 141, 87), (120, 40, 60))
        painted = Image.new("RGB", (900, 675), (247, 245, 240))
        brush = ImageDraw.Draw(painted)
        tint = tints[number // 2 % 3]
        brush.ellipse((300, 500, 600, 560), fill=(228, 224, 214))
        brush.rounded_rectangle((375, 170, 525, 535), 36, fill=tint)
        brush.rectangle((418, 90, 482, 180), fill=tint)
        brush.rounded_rectangle((408, 70, 492, 104), 10, fill=(60, 60, 60))
        brush.rounded_rectangle((385, 290, 515, 440), 8, fill=(255, 252, 245))
        file = io.BytesIO()
        painted.save(file, "PNG")
        sha256 = hashlib.sha256(file.getvalue()).hexdigest()
        answer = self.town.http.put(f"/v1/images/{sha256}", content=file.getvalue(), headers=self.market.headers)
        assert answer.status_code == 200, answer.text
        return sha256


def latest_link(outbox: Path, home: str) -> str:
    """The path behind the link of the letter that was written last."""
    newest = max(outbox.glob("*.eml"), key=lambda path: path.stat().st_mtime_ns)
    part = message_from_bytes(newest.read_bytes(), policy=policy.default).get_body()
    assert part is not None
    return str(part.get_content()).partition(home)[2].split()[0]
