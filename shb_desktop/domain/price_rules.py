"""What a price must say beside itself: the unit price (Grundpreis)."""

from dataclasses import dataclass

from shb_desktop.domain.article import Article


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """Cents for one `unit`, e.g. 1 kg."""

    cents: int
    unit: str


_SHOWN = {"kg": "1 kg", "l": "1 l", "m": "1 m", "m2": "1 m²", "m3": "1 m³", "m²": "1 m²", "m³": "1 m³"}


def unit_price(article: Article) -> UnitPrice | None:
    """The Grundpreis of an article by what one unit holds (`content`, thousandths of `content_unit`).

    PAngV §4(1): stated beside the total price for goods by weight, volume, length or area; §4(3) no. 1: left out when
    it equals the total price. PAngV §5(1): per 1 kilogram, litre, metre, square or cubic metre. Half cents round up.
    """
    if article.price is None or not article.content or article.content_unit not in _SHOWN:
        return None
    cents = (article.price * 2_000 + article.content) // (2 * article.content)
    return None if cents == article.price else UnitPrice(cents, _SHOWN[article.content_unit])
