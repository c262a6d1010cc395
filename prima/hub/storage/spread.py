"""How common words are and when offers were listed, as PostgreSQL has counted for its own planner (ANALYZE).

With it a search for a common word looks at the newest offers first, and only as far back as it has to.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, text

_SHARES = text(
    "SELECT CAST(CAST(most_common_elems AS text) AS text[]), most_common_elem_freqs FROM pg_stats "
    "WHERE tablename = 'offer_by_word' AND schemaname = ANY (current_schemas(false))"
)
_LISTED = text(
    "SELECT CAST(CAST(histogram_bounds AS text) AS bigint[]) FROM pg_stats "
    "WHERE tablename = 'offer' AND attname = 'listed_at' AND schemaname = ANY (current_schemas(false))"
)
_COUNTS = text(
    "SELECT (SELECT reltuples FROM pg_class WHERE oid = CAST('offer' AS regclass)), (SELECT count(*) FROM shop)"
)

Group = tuple[Sequence[str], Sequence[UUID]]
"""Words that will do, and the shops whose name will."""


@dataclass(frozen=True, slots=True)
class Spread:
    """`shares` of the offers that have each common word, `rare` of any other; `listed` cuts the offers by the instants
    of their listing into equally many, the oldest first.
    """

    offers: float
    shops: int
    shares: Mapping[str, float]
    rare: float
    listed: Sequence[int]

    def expected(self, groups: Iterable[Group], *, any_group: bool) -> float:
        """About how many offers have the words, as if words did not care for each other's company."""
        shares = [
            min(1.0, sum(self.shares.get(word, self.rare) for word in words) + len(ids) / max(1, self.shops))
            for words, ids in groups
        ]
        if any_group:
            return self.offers * min(1.0, sum(shares))
        left = self.offers
        for share in shares:
            left *= share
        return left

    def since(self, share: float) -> int:
        """The instant since which this share of the offers was listed."""
        place = (1.0 - share) * (len(self.listed) - 1)
        before = int(place)
        first, second = self.listed[before], self.listed[min(before + 1, len(self.listed) - 1)]
        return round(first + (second - first) * (place - before))


def spread(connection: Connection) -> Spread | None:
    """What has been counted; None on SQLite, and where nothing has been counted yet."""
    if connection.dialect.name == "sqlite":
        return None
    counted, listed = connection.execute(_SHARES).first(), connection.execute(_LISTED).scalar()
    if counted is None or not counted[0] or not listed:
        return None
    offers, shops = connection.execute(_COUNTS).one()
    # Behind the words' own shares stand the least and the most of them.
    return Spread(max(offers, 0.0), shops, dict(zip(counted[0], counted[1], strict=False)), min(counted[1]), listed)
