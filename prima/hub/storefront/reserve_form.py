"""What a citizen has filled into the form that reserves, kept as it was for the page that says what does not fit."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field, ValidationError

from prima.contract.messages import ReserveRequest
from prima.hub.errors import Refusal
from prima.hub.storefront.words import Language


class ReserveForm(BaseModel):
    """Everything as text: what does not fit is said in words."""

    quantity: Annotated[str, Field(max_length=6)] = "1"
    name: Annotated[str, Field(max_length=200)] = ""
    contact: Annotated[str, Field(max_length=200)] = ""
    key: Annotated[str, Field(max_length=100)] = ""

    def wanted(self, offer: UUID, language: Language) -> ReserveRequest:
        """The wish in the contract's words. Raises Refusal `invalid`."""
        try:
            return ReserveRequest(
                offer=offer,
                quantity=int(self.quantity),
                display_name=" ".join(self.name.replace("\0", "").split())[:60],
                contact=self.contact.replace("\0", "").strip(),
                language=language,
            )
        except (ValidationError, ValueError):
            raise Refusal("invalid") from None
