"""What a step of the exchange changed, for whoever shows it."""

from dataclasses import dataclass

from shb_desktop.sync.errors import Throttled


@dataclass(frozen=True, slots=True)
class Step:
    """What answers changed. `areas` names the kinds of things to look at again, `more` that there is more to do.

    `hub_now` is the hub's clock in ms, None when no answer was taken in. `patience`: the hub asked for some behind it.
    """

    areas: frozenset[str] = frozenset()
    more: bool = False
    pushed: int = 0
    refused: int = 0
    pulled: int = 0
    hub_now: int | None = None
    min_client: str = "0"
    patience: Throttled | None = None

    @property
    def took(self) -> bool:
        """Whether an answer counted: one that was overtaken, or says that the hub forgot, does not."""
        return self.hub_now is not None

    def then(self, later: "Step") -> "Step":
        """Both together."""
        return Step(
            self.areas | later.areas,
            later.more,
            self.pushed + later.pushed,
            self.refused + later.refused,
            self.pulled + later.pulled,
            later.hub_now if later.took else self.hub_now,
            later.min_client if later.took else self.min_client,
        )
