"""What must stay secret: the till's token and the key of personal data. The only file that knows keyring.

Everything is kept per home: two homes on one computer never share a token, and a copied home has none.
"""

import base64
import binascii
import hashlib
import json
import os
import secrets
import sys
import threading
from pathlib import Path
from typing import Any, Protocol, cast

from shb_desktop.paths import Home
from shb_desktop.sync.errors import CredentialsUnusable

SERVICE = "SHB Desktop"
FILE_WARNING = (
    "Dieser PC hat keinen Schlüsselbund. Der Zugang zu PRIMA liegt in einer Datei, "
    "die nur Ihr Benutzerkonto lesen darf."
)
_TOKEN, _KEY, _PROOF = _NAMES = "token", "personal-data-key", "unsent-proof"
_KEY_BYTES = 32


class Keyring(Protocol):
    """What is used of a keyring's backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""


class Credentials:
    """The secrets of one home. Thread-safe; nothing is looked up before it is asked for."""

    def __init__(self, home: Home, keyring: Keyring | None = None) -> None:
        self._file = home.folder / "credentials.json"
        self._home = str(home.folder.resolve())
        self._named = hashlib.sha256(self._home.encode()).hexdigest()[:16]
        self._keyring = keyring
        self._asked_system = keyring is not None
        self._lock = threading.RLock()
        self._key: bytes | None = None

    @property
    def warning(self) -> str:
        """A sentence to show while secrets lie in a file; empty otherwise."""
        return FILE_WARNING if self._file.exists() else ""

    def token(self) -> str | None:
        """The till's token, or None."""
        return self._get(_TOKEN)

    def keep_token(self, token: str) -> None:
        """Keep the token. Raises CredentialsUnusable."""
        self._put(_TOKEN, token)

    def forget_token(self) -> None:
        """Forget the token."""
        self._drop(_TOKEN)

    def keep_proof(self) -> None:
        """Before the token goes: keep what signs the list of unsent messages, and opens nothing."""
        key = self._proof_of_token()
        if key is not None:
            self._put(_PROOF, key.hex())

    def proof_key(self) -> bytes | None:
        """The key that the hub knows for this till, from its token or the one that it lost; None without either."""
        kept = self._get(_PROOF)
        return self._proof_of_token() or (bytes.fromhex(kept) if kept else None)

    def _proof_of_token(self) -> bytes | None:
        from prima.contract.unsent import signing_key

        token = self.token()
        return signing_key(hashlib.sha256(token.encode()).digest()) if token is not None else None

    def seal_key(self) -> bytes:
        """32 bytes that seal what citizens are called; made when first asked for. Raises CredentialsUnusable."""
        with self._lock:
            if self._key is None:
                self._key = self._found_key() or self._new_key()
            return self._key

    def forget_seal_key(self) -> None:
        """Make everything sealed so far unreadable for good (GDPR Art. 17)."""
        with self._lock:
            self._key = None
            self._drop(_KEY)

    def _found_key(self) -> bytes | None:
        text = self._get(_KEY)
        if text is None:
            return None
        try:
            key = base64.b64decode(text, validate=True)
        except binascii.Error:
            return None
        return key if len(key) == _KEY_BYTES else None

    def _new_key(self) -> bytes:
        key = secrets.token_bytes(_KEY_BYTES)
        self._put(_KEY, base64.b64encode(key).decode())
        return key

    # -- where it lies ------------------------------------------------------------------------------------------------

    def _get(self, name: str) -> str | None:
        with self._lock:
            backend = self._backend()
            found = _asked(backend, self._user(name)) if backend else None
            return found or self._from_file().get(name)

    def _put(self, name: str, secret: str) -> None:
        with self._lock:
            backend = self._backend()
            if backend and _told(backend, self._user(name), secret):
                self._to_file(name, None)
            else:
                self._to_file(name, secret)

    def _drop(self, name: str) -> None:
        with self._lock:
            backend = self._backend()
            if backend:
                _told(backend, self._user(name), None)
            self._to_file(name, None)

    def _user(self, name: str) -> str:
        return f"{name}:{self._named}"

    def _backend(self) -> Keyring | None:
        if not self._asked_system:
            self._keyring = _system_keyring()
            self._asked_system = True
        return self._keyring

    def _from_file(self) -> dict[str, str]:
        try:
            kept = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return {}
        # A home that was copied elsewhere brings its file along: its token would make two tills out of one.
        if not isinstance(kept, dict) or kept.get("home") != self._home:
            return {}
        return {name: value for name, value in kept.items() if name in _NAMES and isinstance(value, str)}

    def _to_file(self, name: str, secret: str | None) -> None:
        kept = self._from_file()
        if secret is None and name not in kept:
            return
        kept = {known: value for known, value in kept.items() if known != name}
        if secret is not None:
            kept[name] = secret
        try:
            if kept:
                _write_private(self._file, json.dumps({"home": self._home} | kept))
            else:
                self._file.unlink(missing_ok=True)
        except OSError as problem:
            raise CredentialsUnusable from problem


def _system_keyring() -> Keyring | None:
    """This system's own keyring, by name (a frozen program cannot search for backends); None when there is none."""
    backend: Any
    try:
        if sys.platform == "win32":
            from keyring.backends import Windows

            backend = Windows.WinVaultKeyring
        elif sys.platform == "darwin":
            from keyring.backends import macOS

            backend = macOS.Keyring
        elif os.environ.get("DBUS_SESSION_BUS_ADDRESS") and (
            os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        ):
            from keyring.backends import SecretService

            backend = SecretService.Keyring
        else:
            return None
        # `priority` raises when the backend cannot work here.
        found: Any = backend() if backend.priority > 0 else None
    except (ImportError, RuntimeError):
        return None
    return cast("Keyring | None", found)


def _asked(backend: Keyring, user: str) -> str | None:
    from keyring.errors import KeyringError

    try:
        return backend.get_password(SERVICE, user)
    except KeyringError:
        return None


def _told(backend: Keyring, user: str, secret: str | None) -> bool:
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        if secret is None:
            backend.delete_password(SERVICE, user)
        else:
            backend.set_password(SERVICE, user, secret)
    except PasswordDeleteError:
        return True
    except KeyringError:
        return False
    return True


def _write_private(path: Path, text: str) -> None:
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
