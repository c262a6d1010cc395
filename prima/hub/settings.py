"""What an operator may set; everything has a default that suits a town."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """How often something may happen, in the words of the `limits` package; counted per process.

    `pairing` counts wrong codes per address, `reserving` reservations per address, `contact` reservations per e-mail
    or telephone number, `reading` public requests per address, `syncing` requests per device, `guessing` requests with
    an unknown token per address.
    """

    pairing: str = "20 per 10 minutes"
    reserving: str = "120 per minute"
    contact: str = "30 per hour"
    reading: str = "1200 per minute"
    syncing: str = "3000 per minute"
    guessing: str = "60 per minute"


@dataclass(frozen=True, slots=True)
class Settings:
    """One hub. `database` is a URL or a path; `public_url` is empty where the request's own host will do.

    `city` is the town's name; empty leaves it as it is.
    """

    database: str
    city: str = ""
    public_url: str = ""
    time_zone: str = "Europe/Berlin"
    lease_hours: int = 4
    """Opening hours of silence after which half of an allotment is promised; after three times as many, nothing."""

    expiry_seconds: float = 15.0
    min_client: str = "0"
    limits: Limits = field(default_factory=Limits)
    updates: Path | None = None
    """A folder with the desktop's signed list of versions and the parcels that it names."""

    metrics_token: str = field(default="", repr=False)
    """What monitoring must bring to see figures; without one nobody sees any."""

    legal: Path | None = None
    """A folder with `impressum.txt` and `datenschutz.txt` (plain text, blank lines between paragraphs)."""
