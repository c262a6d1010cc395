"""One window per home: a second start brings the first one to the front and ends."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 500


class Single(QObject):
    """The door bell of a running program. `rung` when somebody started it again."""

    rung = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = QCryptographicHash.hash(str(home.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
        self._name = "shb-desktop-" + place.toHex().toStdString()[:24]
        self._lock = QLockFile(f"{QDir.tempPath()}/{self._name}.lock")
        self._lock.setStaleLockTime(0)  # a program runs for weeks; only that it is gone makes its lock void
        self._server: QLocalServer | None = None

    def ring(self) -> bool:
        """Ask a running program for this home to come to the front; False when there is none."""
        if self._lock.tryLock(0):
            return False  # nobody is there to hear it, and the network's library can wait until the window is painted
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(b"front\n")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> bool:
        """Be the one that others ring. False when the system allows no bell; the program runs without one."""
        from PySide6.QtNetwork import QLocalServer

        self._lock.tryLock(0)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            # A program that was killed leaves its socket behind; nobody answered it a moment ago.
            QLocalServer.removeServer(self._name)
            if not server.listen(self._name):
                return False
        server.newConnection.connect(self._answer)
        self._server = server
        return True

    def stop(self) -> None:
        """Take the bell down."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self.rung.emit()
