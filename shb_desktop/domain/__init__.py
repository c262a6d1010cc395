"""Pure rules of the shop: no Qt, no SQL, no HTTP, no clock of its own."""
