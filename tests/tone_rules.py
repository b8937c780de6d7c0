"""What no text of the product may say, and how texts are written: the phrase files and the cards are held to it.

Each rule tells faults in a few words; an empty list is a pass. `tests/models/test_phrase_library.py` proves for each
rule that it can fail.
"""

import re
import unicodedata

from models.phrases import plain_words

# Whole words, whatever their case. A star stands for any ending.
WORDS_NOT_USED = {
    "an instruction": "should shouldn’t must mustn’t ought",
    "an accusation": "always never forgot forget forgetting",
    "a gendered word": (
        "he he’s she she’s him his her hers himself herself husband* wife wives boyfriend* girlfriend* man man’s men "
        "woman woman’s women guy guys boy* girl* lady ladies gentlem* mum mums mom moms mummy dad dads daddy mother* "
        "father* sister* brother* bro king queen"
    ),
    "a diagnosis": (
        "depress* anxiety adhd autis* bipolar narciss* toxic trauma* traumati* disorder* ocd burnout neurotic hysteri* "
        "paranoi* psycho* crazy insane codependen* gasligh* symptom* diagnos* addict* abus*"
    ),
    "a hormone or nerves": (
        "hormon* cortisol oxytocin dopamine serotonin adrenalin* nervous nerves vagus vagal brain* flooding"
    ),
    "jargon": (
        "boundary boundaries validat* trigger* communicat* regulat* dysregulat* attachment vulnerab* empower* mindful* "
        "self-care toolbox journey healing heal closure unpack* reframe* emotional emotionally intimacy dynamic* bid "
        "bids"
    ),
    "sugar": (
        "soulmate* darling* sweetheart* honey babe baby forever magic* perfect amazing adore* adorable beloved bliss* "
        "cherish* precious heartfelt"
    ),
    "a score": "streak* score* win wins won lose loser points scorecard",
}
PATTERNS_NOT_USED = {
    "an exclamation mark": r"[!\uff01\u2762\u2763]",
    "a word to cool somebody down": r"\b(calm|cool|settle) (yourself )?down\b|\brelax\b",
    "a phrase of the trade": r"\b(hold(ing)? space|safe space|inner child|love languages?|i feel that you)\b",
    "a reproach": r"\b(you (don’t|didn’t|won’t) (ever|even)|what’s wrong with you|why (can’t|don’t|didn’t) you)\b",
    "a promise of days": r"\b(21|66|59) days\b|\bsix seconds\b",
}
_TYPEWRITTEN = re.compile(r"""['"`\u00b4]|\.\.\.| - |--""")
_NEAR = 0.7


def tone_faults(text: str) -> list[str]:
    """What a text says that none of ours may say."""
    words = {word.casefold() for word in re.findall(r"[\w’-]+", text)}
    faults = [
        f"{name}: {word}"
        for name, listed in WORDS_NOT_USED.items()
        for word in sorted(words)
        if any(word == each or (each.endswith("*") and word.startswith(each[:-1])) for each in listed.split())
    ]
    faults += [
        name for name, pattern in PATTERNS_NOT_USED.items() if re.search(pattern, text, flags=re.IGNORECASE) is not None
    ]
    if any(is_picture(sign) for sign in text):
        faults.append("a picture")
    return faults


def writing_faults(text: str) -> list[str]:
    """How a text is written that ours are not."""
    faults = []
    if not text.strip():
        faults.append("empty")
    if text != text.strip():
        faults.append("space around it")
    if re.search(r"\s\s|[^\S ]", text):
        faults.append("space that is no single blank")
    if unicodedata.normalize("NFC", text) != text:
        faults.append("not NFC")
    if any(unicodedata.category(sign)[0] == "C" for sign in text):
        faults.append("a sign that cannot be seen")
    if _TYPEWRITTEN.search(text):
        faults.append("typewriter marks")
    return faults


def near_duplicates(texts: list[str]) -> list[tuple[str, str]]:
    """Pairs of texts that say nearly the same in nearly the same words."""
    bags = [(text, frozenset(plain_words(text).split())) for text in texts]
    return [
        (one, other)
        for place, (one, first) in enumerate(bags)
        for other, second in bags[place + 1 :]
        if len(first & second) >= _NEAR * len(first | second)
    ]


def is_picture(sign: str) -> bool:
    """Whether this is drawn and not written."""
    return unicodedata.category(sign) in {"So", "Sk"} or sign in {"\u200d", "\ufe0f"} or ord(sign) >= 0x1F000
