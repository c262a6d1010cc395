"""What can go wrong, said so that a shopkeeper understands it."""


class ShopError(Exception):
    """A failure with words for people: what happened, what it means for the shop, what to do.

    `title` is one short sentence, `hint` says what it means and what to do next, `code` is a stable name for
    programs (the last segment of an RFC 9457 problem type). Subclasses are nouns and set all three.
    """

    code = "fault"
    title = "Etwas ist schiefgegangen."
    hint = "Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal."

    def __init__(self, title: str | None = None, hint: str | None = None) -> None:
        if title is not None:
            self.title = title
        if hint is not None:
            self.hint = hint
        super().__init__(f"{self.title} {self.hint}")

    def as_problem(self) -> dict[str, str]:
        """The RFC 9457 members `type`, `title` and `detail`, as `shb --json` prints them."""
        return {"type": f"urn:shb:problem:{self.code}", "title": self.title, "detail": self.hint}
