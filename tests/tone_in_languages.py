"""What no text of ours may say in a language other than English, and how it is written there.

`tests.tone_rules` holds what is true of every language, and English. Each language has its rules in `TONE`; one that is
begun begins with some. The tests of the phrases prove that they can fail.
"""

import re

from tests.tone_rules import PATTERNS_NOT_USED, is_picture, writing_faults

# Regular expressions; case makes no difference. Chinese has no spaces, so its words are looked for anywhere.
TONE = {
    "de": {
        "an instruction": r"\b(musst|müsst|müssen wir|sollst|sollt|solltest|solltet|darfst nicht)\b",
        "an accusation": r"\b(immer|nie|niemals|vergisst|vergessen)\b",
        "a gendered word": r"\b(mann|männer|ehemann|frau|frauen|ehefrau|freundin|mutter|vater|mama|papa)\b",
        "a diagnosis": r"\b(depress|trauma|toxisch|narziss|neuroti|hysteri|burnout|verrückt)\w*",
        "a hormone or nerves": r"\b(hormon|[ck]ortisol|oxytocin|nerven)\w*",
        "jargon": r"\b(grenzen|abgrenz\w*|(ge)?trigger\w*|kommuni[kz]\w*|validier\w*|achtsam\w*|ich-botschaft\w*)\b",
        "sugar": r"\b(schatz|schatzi|liebling|liebste\w*|baby|engel|perfekt\w*|magisch\w*|für immer)\b",
        "a word to cool somebody down": r"\b(beruhig dich|reg dich ab|komm (mal )?runter|entspann dich)\b",
        "a formal you": r"(?-i:\b(Sie|Ihnen|Ihre?[mnrs]?)\b)",
        "quotation marks of another language": "[”«»]",
    },
    "es": {
        "an instruction": r"\b(debes|deberías|(?<!no )tienes que)\b",
        "an accusation": r"\b(siempre|nunca|jamás|olvidaste|olvidas)\b",
        "a gendered word": r"\b(marido|esposo|esposa|novio|novia|madre|padre|mamá|papá|hombres?|mujer(es)?)\b",
        "a diagnosis": r"\b(depresi|ansiedad|trauma|tóxic|narcis|neuróti|histéri)\w*",
        "a hormone or nerves": r"\b(hormon|cortisol|oxitocin|nervios)\w*",
        "jargon": r"\b(comunicaci\w*|validar|vulnerab\w*|empoder\w*|atención plena|gestionar)\b",
        "sugar": r"\b(mi amor|cielo|mi vida|bebé|perfect\w*|mágic\w*|para siempre)\b",
        "a word to cool somebody down": r"\b(cálmate|tranquilízate|relájate)",
        "a formal you": r"\busted\b",
        "a question that is not opened": r"^[^¿]*\?",
    },
    "fr": {
        "an instruction": r"\b(tu dois|tu devrais|il faut|tu n’as qu’à)\b",
        "an accusation": r"\b(tu (ne )?\w+ (jamais|toujours)|tu as oublié|tu oublies)\b",
        "a gendered word": r"\b(mari|femmes?|hommes?|copain|copine|mère|père|maman|papa)\b",
        "a diagnosis": r"\b(dépressi|anxiété|trauma|toxique|narcissi|névro|hystéri)\w*",
        "a hormone or nerves": r"\b(hormon|cortisol|ocytocin|nerfs|nerveu)\w*",
        "jargon": r"\b(communi(quer|cation)|valider|vulnérab\w*|pleine conscience|gérer (mes|tes) émotions)\b",
        "sugar": r"\b(chérie?|mon amour|bébé|mon cœur|parfait\w*|magique\w*|pour toujours)\b",
        "a word to cool somebody down": r"\b(calme-toi|détends-toi|du calme)\b",
        "a formal you": r"(?<!-)\bvous\b",
        "a mark without the space before it": r"[^\u202f\u00a0][?;:»]",
    },
    "zh_CN": {
        "an instruction": "必须|应该|你得",
        "an accusation": "总是|从来不|从来没|又忘|忘了",
        "a gendered word": "老公|老婆|丈夫|妻子|男人|女人|爸|妈|她",
        "a diagnosis": "抑郁|焦虑症|有病|创伤|有毒|自恋|歇斯底里|神经病",
        "a hormone or nerves": "荷尔蒙|激素|皮质醇|催产素|神经",
        "jargon": "沟通|边界感|正念|赋能|内耗|情绪价值",
        "sugar": "亲爱的|宝贝|宝宝|完美|永远",
        "a word to cool somebody down": "冷静一下|别激动|放松点",
        "a formal you": "您",
        "a mark of another script": r"(?<=[\u3400-\u9fff])[,.;:?()]|[,.;:?()](?=[\u3400-\u9fff])",
    },
}
EVERYWHERE = {"an exclamation mark": PATTERNS_NOT_USED["an exclamation mark"] + "|¡"}
# In French, marks of two parts and quotation marks stand off by a space that never ends a line.
_FRENCH_SPACE = re.compile(r"[\u202f\u00a0](?=[?;:»])|(?<=«)[\u202f\u00a0]|(?<=\d)[\u202f\u00a0](?=\d)")


def faults_in(language: str, text: str) -> list[str]:
    """What a text says that none of ours may say in this language, and how it is written that ours are not."""
    patterns = {**EVERYWHERE, **TONE[language]}
    faults = [name for name, pattern in patterns.items() if re.search(pattern, text, flags=re.IGNORECASE)]
    if any(is_picture(sign) for sign in text):
        faults.append("a picture")
    return faults + writing_faults(_FRENCH_SPACE.sub("", text) if language == "fr" else text)
