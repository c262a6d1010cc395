"""What an operator may set; everything has a default that suits a town."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """How often something may happen, in the words of the `limits` package; counted per process.

    `pairing` counts wrong codes per address, `reserving` reservations per address, `contact` reservations per e-mail
    or telephone number, `reading` public requests per address, `syncing` requests per device, `guessing` requests with
    an unknown token per address, `feeds` whole feeds per address.
    """

    pairing: str = "20 per 10 minutes"
    reserving: str = "120 per minute"
    contact: str = "30 per hour"
    reading: str = "1200 per minute"
    syncing: str = "3000 per minute"
    guessing: str = "60 per minute"
    feeds: str = "60 per hour"


@dataclass(frozen=True, slots=True)
class Mail:
    """How letters to citizens are carried. Without a `server` (HOST:PORT) they are laid into `folder` as .eml files.

    `security` is `starttls`, `tls` or `none` (for a server on this computer only); `authority` a certificate to trust
    besides the system's.
    """

    server: str = ""
    sender: str = ""
    security: str = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    authority: Path | None = None
    folder: Path | None = None


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
    """A folder with the city's own pages (`impressum.md`, `datenschutz.md`, further ones; .md, .html or .txt) and its
    `places.csv` (name;latitude;longitude), from which citizens choose where they are."""

    mail: Mail = field(default_factory=Mail)
    mail_seconds: float = 3.0
    own_url: str = ""
    """Where this hub answers if nobody set a `public_url`: links in letters are never taken from a request."""

    licence: str = "https://creativecommons.org/licenses/by/4.0/"
    """Of the open data."""

    @property
    def home(self) -> str:
        """Where the city's pages live, for links in letters."""
        return (self.public_url or self.own_url).rstrip("/")
