"""The recovery code: 160 bits of chance, written so that a person can copy them by hand and find their own mistakes.

Eight groups of five characters, four that carry the secret and one that checks them. The alphabet is that of Douglas
Crockford's Base 32 (https://www.crockford.com/base32.html): no I, L, O and U. The fifth character is worked out in the
field of 32 elements, so that within a group every single wrong character and every swap of two is noticed, and a group
in another's place as well; who types the code is told which group to look at.
"""

import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
GROUP_LENGTH = 5
_CARRYING = GROUP_LENGTH - 1
_BYTES = 20
# What is read as another character: what handwriting and fonts make alike.
_ALIKE = str.maketrans("OILU", "011V")
# x^5 + x^2 + 1, which makes 2 a generator of the field: its powers are all different up to the 31st.
_FIELD, _ELEMENTS = 0b100101, 32


class CodeMistake(StrEnum):
    """What is the matter with a code that was typed."""

    LENGTH = "length"  # characters are missing, or there are too many
    GROUP = "group"  # one of the groups holds a mistake


class CodeError(ValueError):
    """What was typed is no recovery code; `group` counts from 1, and is 0 where no single group is to blame."""

    def __init__(self, mistake: CodeMistake, group: int = 0) -> None:
        super().__init__(mistake.value)
        self.mistake, self.group = mistake, group


@dataclass(frozen=True)
class RecoveryCode:
    """A code that is well formed; whether it opens anything only a vault can say."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse anything but 160 bits."""
        if len(self.secret) != _BYTES:
            raise ValueError("a recovery code carries 20 bytes")

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups as they are to be written down."""
        number = int.from_bytes(self.secret, "big")
        values = [number >> 5 * place & 31 for place in reversed(range(GROUPS * _CARRYING))]
        return tuple(
            "".join(ALPHABET[value] for value in (*carried, _check_of(carried, index)))
            for index in range(GROUPS)
            if (carried := values[index * _CARRYING : (index + 1) * _CARRYING])
        )

    @property
    def text(self) -> str:
        """All of it on one line."""
        return "-".join(self.groups)

    def confirm(self, typed: Mapping[int, str]) -> "ConfirmedCode | None":
        """Proof that the person has the code in front of them: some of its groups (counted from 0), typed again.

        None when a group differs, or when none was typed.
        """
        same = all(_plain(text) == self.groups[index] for index, text in typed.items())
        return ConfirmedCode(self) if typed and same else None


@dataclass(frozen=True)
class ConfirmedCode:
    """A code of which `RecoveryCode.confirm` knows that it was written down. Nothing else makes one."""

    code: RecoveryCode


def new_code() -> RecoveryCode:
    """A code nobody has had before."""
    return RecoveryCode(secrets.token_bytes(_BYTES))


def read_code(text: str) -> RecoveryCode:
    """The code somebody typed, in whatever case and with whatever between the groups; raises CodeError."""
    plain = _plain(text)
    if len(plain) != GROUPS * GROUP_LENGTH:
        raise CodeError(CodeMistake.LENGTH)
    number = 0
    for index in range(GROUPS):
        group = plain[index * GROUP_LENGTH : (index + 1) * GROUP_LENGTH]
        # What is not in the alphabet is found at -1 and can check nothing.
        *carried, check = (ALPHABET.find(character) for character in group)
        if min(*carried, check) < 0 or check != _check_of(carried, index):
            raise CodeError(CodeMistake.GROUP, index + 1)
        for value in carried:
            number = number << 5 | value
    return RecoveryCode(number.to_bytes(_BYTES, "big"))


def _plain(text: str) -> str:
    """The characters that count: upper case, full-width letters made plain, look-alikes taken for what they mean."""
    folded = unicodedata.normalize("NFKC", text).upper()
    return "".join(character for character in folded if character.isalnum()).translate(_ALIKE)


def _check_of(carried: list[int], index: int) -> int:
    """The value of the check character: each place counts with another power of 2, the group's own number as well."""
    factor, check = 1, 0
    for value in (*carried, index):
        factor = _times(factor, 2)
        check ^= _times(factor, value)
    return check


def _times(one: int, other: int) -> int:
    """The product of two elements of the field."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one >= _ELEMENTS:
            one ^= _FIELD
        other >>= 1
    return product
