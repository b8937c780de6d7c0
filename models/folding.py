"""Words as they are searched: without case and accents, so that "cafe" finds "Café"."""

import unicodedata


def folded(words: str) -> str:
    """The words in compatibility decomposition, case folded, without combining marks.

    Decomposed twice because case folding can itself bring a combining mark (a Turkish capital İ does).
    """
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", words).casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
