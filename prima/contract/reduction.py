"""How far a price is reduced: the one sum that a till and the storefront must do alike."""


def percent_off(price: int, lowest: int) -> int:
    """Whole per cent from the lowest price of 30 days down to `price`, both in cents; 0 where nothing may be claimed.

    CJEU C-330/23: a percentage is taken from that lowest price and from no other. Rounded down: never too much.
    """
    return (lowest - price) * 100 // lowest if lowest > price else 0
