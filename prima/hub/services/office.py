"""What every service has at hand: the database, the clock, the settings, the bells and the limits."""

from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from prima.contract.opening import Week
from prima.hub.services.bells import Bells
from prima.hub.services.categories import Categories
from prima.hub.services.commonness import Commonness
from prima.hub.services.post import Post, post_of
from prima.hub.services.throttle import Throttle
from prima.hub.services.together import Together
from prima.hub.services.vocabulary import Vocabulary
from prima.hub.services.wishes import Wishes
from prima.hub.settings import Settings
from prima.hub.storage import shops
from prima.hub.storage.database import Clock, Database
from prima.hub.storage.glass import Glass, glass_of
from prima.hub.storage.notify import Carrier
from prima.hub.storage.shops import Span


@dataclass(frozen=True, slots=True)
class Office:
    """Built once per process by whoever starts the hub, handed to everything."""

    settings: Settings
    clock: Clock
    database: Database
    glass: Glass
    bells: Bells
    throttle: Throttle
    zone: ZoneInfo
    carrier: Carrier | None
    reserving: Together
    vocabulary: Vocabulary
    categories: Categories
    commonness: Commonness
    wishes: Wishes
    post: Post | None

    @classmethod
    def open(cls, settings: Settings, clock: Clock) -> "Office":
        """Open and migrate the database. Raises StoreUnavailable, StoreUnusable, StoreTooNew."""
        database = Database(settings.database, clock)
        if settings.city:
            database.write(lambda connection: shops.rename_city(connection, settings.city))
        carrier = Carrier(database.url) if database.postgresql else None
        return cls(
            settings=settings,
            clock=clock,
            database=database,
            glass=glass_of(database.url, clock),
            bells=Bells(carrier.tell if carrier else None),
            throttle=Throttle(settings.limits),
            zone=ZoneInfo(settings.time_zone),
            carrier=carrier,
            reserving=Together(),
            vocabulary=Vocabulary(database),
            categories=Categories(database),
            commonness=Commonness(),
            wishes=Wishes(),
            post=post_of(settings, database.file),
        )

    def listen(self) -> None:
        """Hear the bells of the hub's other processes."""
        if self.carrier is not None:
            self.carrier.start(self._heard)

    def close(self) -> None:
        """Wake whoever waits and give everything back."""
        self.bells.close()
        if self.carrier is not None:
            self.carrier.stop()
        self.reserving.close()
        self.glass.close()
        self.database.close()

    def week(self, opening: tuple[Span, ...]) -> Week:
        """A shop's opening hours in the city's time."""
        return _week(opening, self.zone)

    def ring(self, *shops: UUID) -> None:
        """Something was committed for these shops."""
        self.vocabulary.look_again()
        self.categories.look_again()
        self.glass.look_again()
        for shop in shops:
            self.bells.ring(shop)

    def _heard(self, shop: UUID) -> None:
        """Some process of this hub has rung."""
        self.glass.look_again()
        self.bells.ring_here(shop)


@lru_cache(maxsize=4096)
def _week(opening: tuple[Span, ...], zone: ZoneInfo) -> Week:
    return Week.of(opening, zone)
