"""Personal data under seal: what citizens are called is stored encrypted, and erased in time."""

import secrets
from collections.abc import Callable, Sequence
from typing import Any

_NONCE_BYTES = 12


class Seal:
    """AES-256-GCM (NIST SP 800-38D). The key is asked for only when something is sealed or opened."""

    def __init__(self, key: Callable[[], bytes]) -> None:
        self._key = key
        self._made: tuple[bytes, Any] | None = None

    def close(self, text: str) -> bytes:
        """`text` sealed; an empty text stays empty and needs no key."""
        return self.close_all((text,))[0]

    def close_all(self, texts: Sequence[str]) -> list[bytes]:
        """The same for many, each under a nonce of its own."""
        if not any(texts):
            return [b""] * len(texts)
        encrypt = self._cipher().encrypt
        chance = secrets.token_bytes(_NONCE_BYTES * len(texts))
        nonces = (chance[at : at + _NONCE_BYTES] for at in range(0, len(chance), _NONCE_BYTES))
        return [
            nonce + encrypt(nonce, text.encode(), None) if text else b""
            for nonce, text in zip(nonces, texts, strict=True)
        ]

    def open(self, sealed: bytes) -> str:
        """The text, or an empty one when it was erased or its key is gone (another computer's backup)."""
        if not sealed:
            return ""
        from cryptography.exceptions import InvalidTag

        try:
            return str(self._cipher().decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None).decode())
        except InvalidTag:
            return ""

    def _cipher(self) -> Any:
        """Made once for a key."""
        key = self._key()
        known = self._made
        if known is None or known[0] != key:
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            self._made = known = (key, AESGCM(key))
        return known[1]
