"""The recovery code: whatever hands and eyes do to it, it is understood, or the group with the mistake is named."""

import random

import pytest

from models.recovery_code import (
    ALPHABET,
    GROUP_LENGTH,
    GROUPS,
    CodeError,
    CodeMistake,
    RecoveryCode,
    new_code,
    read_code,
)

CODE = RecoveryCode(bytes(range(7, 27)))


def mistake_in(text):
    with pytest.raises(CodeError) as caught:
        read_code(text)
    return caught.value.mistake, caught.value.group


def test_eight_groups_of_five_that_give_the_same_160_bits_again():
    assert [len(group) for group in CODE.groups] == [GROUP_LENGTH] * GROUPS
    assert set("".join(CODE.groups)) <= set(ALPHABET)
    for _ in range(200):
        code = new_code()
        assert read_code(code.text) == code


def test_no_two_are_the_same():
    assert len({new_code().text for _ in range(200)}) == 200


def test_it_is_what_it_was_in_every_version():
    assert CODE.text == "0W40T-J2GBS-1G6GT-W3RGD-2491J-650NY-2RBHT-G68TG"


def test_its_secret_is_not_in_its_description():
    assert CODE.secret.hex() not in repr(CODE)
    assert str(CODE.secret) not in repr(CODE)


@pytest.mark.parametrize(
    "typed",
    [
        CODE.text.lower(),
        CODE.text.replace("-", ""),
        CODE.text.replace("-", "  "),
        "\n".join(CODE.groups),
        CODE.text.replace("-", "–"),
        " " + CODE.text.replace("0", "O").replace("1", "l") + ".",
        CODE.text.replace("1", "I").replace("V", "u"),
        "".join(chr(ord(character) + 0xFEE0) for character in CODE.text.replace("-", "")),
    ],
)
def test_it_is_understood_however_it_is_typed(typed):
    assert read_code(typed) == CODE


def test_every_single_wrong_character_is_noticed_in_its_group():
    plain = CODE.text.replace("-", "")
    for place, right in enumerate(plain):
        for wrong in set(ALPHABET) - {right}:
            assert mistake_in(plain[:place] + wrong + plain[place + 1 :]) == (
                CodeMistake.GROUP,
                place // GROUP_LENGTH + 1,
            )


def test_every_swap_of_two_characters_of_a_group_is_noticed():
    for code in (CODE, *(new_code() for _ in range(20))):
        for number, group in enumerate(code.groups):
            for first in range(GROUP_LENGTH):
                for second in range(first):
                    swapped = list(group)
                    swapped[first], swapped[second] = swapped[second], swapped[first]
                    if swapped != list(group):
                        groups = (*code.groups[:number], "".join(swapped), *code.groups[number + 1 :])
                        assert mistake_in("-".join(groups)) == (CodeMistake.GROUP, number + 1)


def test_groups_in_the_wrong_order_are_noticed():
    groups = list(CODE.groups)
    random.Random(1).shuffle(groups)
    assert mistake_in("-".join(groups))[0] is CodeMistake.GROUP


@pytest.mark.parametrize("text", ["", CODE.text[:-1], CODE.text + "7", "not a code", "🫶" * 40])
def test_too_little_or_too_much_is_said_as_that(text):
    assert mistake_in(text) == (CodeMistake.LENGTH, 0)


def test_a_letter_of_another_script_is_a_mistake_like_any_other():
    assert mistake_in("Ж" + CODE.text[1:]) == (CodeMistake.GROUP, 1)


def test_a_code_carries_20_bytes():
    with pytest.raises(ValueError, match="20 bytes"):
        RecoveryCode(b"short")


def test_typing_some_groups_again_proves_that_it_was_written_down():
    typed = {2: f" {CODE.groups[2].lower()} ", 6: CODE.groups[6]}
    confirmed = CODE.confirm(typed)
    assert confirmed is not None
    assert confirmed.code == CODE
    assert CODE.confirm({**typed, 6: CODE.groups[5]}) is None
    assert CODE.confirm({}) is None
