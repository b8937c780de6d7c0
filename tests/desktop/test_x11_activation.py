"""The words of the startup notification; that a true server carries them is in test_started_by_the_bus."""

from ui.desktop import x11_activation


def test_it_is_said_in_pieces_that_the_server_carries() -> None:
    pieces = list(x11_activation._removal('panel-7_"quoted"_and\\long_TIME123'))
    assert [kind for kind, _ in pieces] == ["_NET_STARTUP_INFO_BEGIN", "_NET_STARTUP_INFO", "_NET_STARTUP_INFO"]
    assert all(len(letters) <= 20 for _, letters in pieces)
    assert b"".join(letters for _, letters in pieces) == b'remove: ID="panel-7_\\"quoted\\"_and\\\\long_TIME123"\0'
