"""The colours and measures that every screen is drawn with, as plain values that a test can measure."""

from dataclasses import dataclass
from enum import StrEnum

# WCAG 2.2: contrast of text (1.4.3) and of graphics that carry meaning (1.4.11).
TEXT_CONTRAST = 4.5
GRAPHIC_CONTRAST = 3.0


class Tone(StrEnum):
    """What a colour stands for. Never the only sign: a word or a shape goes with it."""

    PLAIN = "plain"
    CLARITY = "clarity"
    REPAIR = "repair"
    LANDING = "landing"


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One theme: colours as #RRGGBB."""

    dark: bool
    bg: str
    surface: str
    sunken: str
    line: str
    ink: str
    ink2: str
    ink3: str
    clarity: str
    clarity_tint: str
    repair: str
    repair_tint: str
    landing: str
    landing_tint: str
    dusk_a: str
    dusk_b: str
    on_accent: str
    sun: str = "#F3A57E"

    def accent(self, tone: Tone) -> str:
        """The strong colour of a ritual, or the ink of plain things."""
        return {Tone.CLARITY: self.clarity, Tone.REPAIR: self.repair, Tone.LANDING: self.landing}.get(tone, self.ink2)

    def tint(self, tone: Tone) -> str:
        """The pale ground that goes with a ritual's strong colour."""
        return {
            Tone.CLARITY: self.clarity_tint,
            Tone.REPAIR: self.repair_tint,
            Tone.LANDING: self.landing_tint,
        }.get(tone, self.surface)

    @property
    def edge(self) -> str:
        """What marks an edge on the page as well as on the sheets that lie on it."""
        return self.softened(self.ink3, self.surface if self.dark else self.bg)

    def softened(self, colour: str, ground: str) -> str:
        """The palest mixture of a colour with its ground that is still told apart from it (3 : 1)."""
        return next(
            shade
            for shade in (mixed(colour, ground, hundredths / 100) for hundredths in range(40, 101, 2))
            if contrast(shade, ground) >= GRAPHIC_CONTRAST or shade == colour.upper()
        )


LIGHT = Tokens(
    dark=False,
    bg="#FBF7F2",
    surface="#FFFFFF",
    sunken="#F4EDE4",
    line="#E8DDD0",
    ink="#2F2933",
    ink2="#635A68",
    ink3="#746A78",
    clarity="#5B5EA6",
    clarity_tint="#ECECF8",
    repair="#38705A",
    repair_tint="#E4F1EA",
    landing="#A84F29",
    landing_tint="#FBE9DF",
    dusk_a="#FCE3D2",
    dusk_b="#E9DDF0",
    on_accent="#FFFFFF",
)

DARK = Tokens(
    dark=True,
    bg="#1D1A22",
    surface="#27232E",
    sunken="#17151B",
    line="#3A3443",
    ink="#F1EBF2",
    ink2="#BDB3C3",
    ink3="#94899C",
    clarity="#A9ABEA",
    clarity_tint="#32324D",
    repair="#8CC9AB",
    repair_tint="#253A31",
    landing="#F0A27E",
    landing_tint="#46302A",
    dusk_a="#46302A",
    dusk_b="#2F2A44",
    on_accent="#1D1A22",
)


class Type:
    """Sizes of type in pixels at the usual system font; the look scales them with the system's own."""

    SMALL = 12
    CHIP = 13
    TEXT = 14
    HEADING = 15
    LARGE = 20
    TITLE = 24


class Space:
    """Distances in device-independent pixels; multiples of 4."""

    TIGHT = 4
    CHIPS = 8
    ROWS = 12
    CARD = 16
    PAGE_TOP = 28
    PAGE_SIDE = 32
    CARD_RADIUS = 12
    RADIUS = 8
    CONTROL_HEIGHT = 34
    CHIP_HEIGHT = 28
    SIDEBAR = 184


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0 to 255) of #RRGGBB."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` (0 to 1) of a colour over its ground, as one opaque colour."""
    pairs = zip(channels(colour), channels(ground), strict=True)
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02X}" for top, under in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(value / 255) for value in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 (the sRGB curve)
