"""BMEcat 1.2 and 2005, the suppliers' XML catalogue: one article at a time, with the price that a shop can show.

Of the prices the recommended one ("nrp", with VAT) comes first, then gross and net list prices; "net_customer" is
what the shop pays.
"""

from shb_desktop.services.importing.outcome import Field
from shb_desktop.services.importing.source import Row

ROOT = "BMECAT"
COLUMNS = (
    Field.NUMBER,
    Field.NAME,
    Field.BARCODE,
    Field.PRICE,
    Field.PRICE_NET,
    Field.COST,
    Field.VAT,
    Field.UNIT,
    Field.BRAND,
    Field.DESCRIPTION,
    Field.CATEGORY,
)

_ARTICLES = frozenset(("ARTICLE", "PRODUCT"))
_PRICES = frozenset(("ARTICLE_PRICE", "PRODUCT_PRICE"))
_TEXTS = {
    "SUPPLIER_AID": Field.NUMBER,
    "SUPPLIER_PID": Field.NUMBER,
    "DESCRIPTION_SHORT": Field.NAME,
    "DESCRIPTION_LONG": Field.DESCRIPTION,
    "EAN": Field.BARCODE,
    "MANUFACTURER_NAME": Field.BRAND,
    "ORDER_UNIT": Field.UNIT,
}
_INTERNATIONAL = frozenset(("ean", "gtin", "upc"))
_PREFERRED = ("nrp", "gros_list", "net_list")
_PAID = ("net_customer",)
_GROSS = frozenset(("nrp", "gros_list"))


class Articles:
    """A handler for xml_stream: gathers rows of COLUMNS, taken away by `take`."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._count = 0
        self._inside = False
        self._texts: dict[Field, str] = {}
        self._attributes: dict[str, str] = {}
        self._price: dict[str, str] | None = None
        self._prices: list[dict[str, str]] = []
        self._per = "1"
        self._group = ""
        self._mapped = ""

    def take(self) -> list[Row]:
        """The rows gathered since the last call."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._attributes = attributes
        if tag in _ARTICLES:
            self._inside, self._texts, self._prices, self._per = True, {}, [], "1"
        elif tag in _PRICES:
            self._price = {"type": attributes.get("price_type", "")}

    def end(self, tag: str, text: str) -> None:
        if tag in _ARTICLES and self._inside:
            self._finish()
        elif tag in _PRICES and self._price is not None:
            self._prices.append(self._price)
            self._price = None
        elif self._price is not None:
            self._price[tag] = text.strip()
        elif self._inside:
            self._article_text(tag, text)

    def _article_text(self, tag: str, text: str) -> None:
        if tag == "PRICE_QUANTITY":
            self._per = text.strip()
        elif tag == "INTERNATIONAL_PID" and self._attributes.get("type", "").casefold() in _INTERNATIONAL:
            self._texts.setdefault(Field.BARCODE, text.strip())
        elif tag in _TEXTS:
            self._texts.setdefault(_TEXTS[tag], text.strip())

    def _finish(self) -> None:
        self._inside = False
        self._count += 1
        price = self._best_price(_PREFERRED)
        if price:
            self._texts[Field.PRICE if price["type"] in _GROSS else Field.PRICE_NET] = self._amount(price)
        cost = self._best_price(_PAID)
        if cost:
            self._texts[Field.COST] = self._amount(cost)
        self._texts[Field.VAT] = next((price["TAX"] for price in self._prices if price.get("TAX")), "")
        self._rows.append((self._count, [self._texts.get(column, "") for column in COLUMNS]))

    def _amount(self, price: dict[str, str]) -> str:
        return _per_unit(price.get("PRICE_AMOUNT", ""), self._per)

    def _best_price(self, kinds: tuple[str, ...]) -> dict[str, str] | None:
        """The preferred kind in euros for a single unit, not for a larger quantity."""
        fitting = [
            price
            for price in self._prices
            if price.get("PRICE_CURRENCY", "EUR") == "EUR" and price.get("LOWER_BOUND", "1") in ("", "1", "1.0", "0")
        ]
        for kind in kinds:
            for price in fitting:
                if price["type"] == kind:
                    return price
        return None


def _per_unit(amount: str, per: str) -> str:
    """An amount for `per` units as the amount for one, to five decimals; what is no number is left to be refused."""
    whole, _, fraction = amount.partition(".")
    if per in ("", "1") or not per.isdecimal() or not int(per) or not (whole + fraction).isdecimal():
        return amount
    scaled = (
        int((whole + fraction) or "0") * 10 ** (5 - min(len(fraction), 5))
        if len(fraction) <= 5
        else int(whole + fraction[:5])
    )
    each = scaled // int(per)
    return f"{each // 100_000}.{each % 100_000:05d}"
