"""The ground itself holds: nothing leaves this machine."""

import socket
from pathlib import Path

import pytest

from tests.conftest import NotLoopback


def test_a_test_reaches_no_other_machine() -> None:
    with socket.socket() as out, pytest.raises(NotLoopback):
        out.connect(("192.0.2.1", 80))  # RFC 5737: an address for documentation
    with pytest.raises(NotLoopback):
        socket.create_connection(("example.org", 80))


def test_a_test_reaches_a_server_of_its_own() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_a_name_that_never_resolves_is_answered_as_dns_would() -> None:
    with pytest.raises(socket.gaierror):
        socket.create_connection(("hub.invalid", 443))


def test_the_home_is_the_tests_own() -> None:
    assert Path.home().name.startswith("shb-tests-")
