"""Personal data under seal: what citizens are called is stored encrypted, and erased in time."""

import secrets
from collections.abc import Callable

_NONCE_BYTES = 12


class Seal:
    """AES-256-GCM (NIST SP 800-38D). The key is asked for only when something is sealed or opened."""

    def __init__(self, key: Callable[[], bytes]) -> None:
        self._key = key

    def close(self, text: str) -> bytes:
        """`text` sealed; an empty text stays empty and needs no key."""
        if not text:
            return b""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + AESGCM(self._key()).encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes) -> str:
        """The text, or an empty one when it was erased or its key is gone (another computer's backup)."""
        if not sealed:
            return ""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(self._key()).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None).decode()
        except InvalidTag:
            return ""
