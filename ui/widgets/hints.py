"""Hints beside the pointer that hold a person's words: Qt guesses whether a hint is markup, and offers no plain one."""

# Of no width, and neither a letter nor a space: with it behind them Qt finds neither a tag nor an entity.
_JOINER = "\u2060"


def plain_hint(text: str) -> str:
    """The text for `setToolTip`, shown as it is and never read as markup, which could load files."""
    return text.replace("<", f"<{_JOINER}").replace("&lt;", f"&{_JOINER}lt;")
