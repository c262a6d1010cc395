"""How a delivery ends: what came, what is still open, and that nothing is lost by closing it."""

from PySide6.QtCore import QCoreApplication

from shb_desktop.ui.dialogs.question import Question

translate = QCoreApplication.translate


class DeliveryEnd(Question):
    """`summary` is what came, `cases` of which nobody said how many are in them, `twice` codes that were read twice."""

    def __init__(self, summary: str, cases: int, twice: int) -> None:
        super().__init__(
            f"{summary}.",
            translate("DeliveryEnd", "Differenzen bleiben nachlesbar. Unbekannte Codes warten weiter an der Theke."),
            yes=translate("DeliveryEnd", "Abschließen"),
            warned=(_undecided(cases), _read_twice(twice)),
        )


def _undecided(cases: int) -> str:
    if cases < 2:
        return translate("DeliveryEnd", "Über einen Karton ist noch nicht entschieden.") if cases else ""
    return translate("DeliveryEnd", "Über {0} Kartons ist noch nicht entschieden.").format(cases)


def _read_twice(codes: int) -> str:
    if codes < 2:
        return translate("DeliveryEnd", "Ein doppelt gelesener Code wird nicht gebucht.") if codes else ""
    return translate("DeliveryEnd", "{0} doppelt gelesene Codes werden nicht gebucht.").format(codes)
