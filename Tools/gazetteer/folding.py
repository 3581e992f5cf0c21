"""The folded words of a name, as TextAnalysis folds the words of a text.

A name becomes a list of words; the words are hashed and the hashes are chained, so that the tagger
can look up several words without joining them.
"""

import re
import unicodedata

MASK = (1 << 64) - 1
PLAIN_SEED = 0x5369747265704761
STEM_SEED = 0x7A65747465657231

_SPELLED_OUT = {
    0x60: "'", 0x2BC: "'", 0x2018: "'", 0x2019: "'", 0x2032: "'", 0xDF: "ss", 0xE6: "ae",
    0xF0: "d", 0x111: "d", 0xF8: "o", 0xFE: "th", 0x131: "i", 0x142: "l", 0x153: "oe",
    0x3C2: "σ",
}

_DESIGNATION_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ж": "zh",
    "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}


_ORDINAL = re.compile("[0-9]+(ша|га|тя|та|а|я|й|ий|ій|ый|ой|ої)")


def fold(word):
    """Lower case without accents; see Sources/TextAnalysis/Words/Folding.swift."""
    kept = []
    base = 0
    for character in unicodedata.normalize("NFKD", word):
        lower = character.lower()
        lower = lower if len(lower) == 1 else character
        code = ord(lower)
        category = unicodedata.category(lower)
        if category.startswith("M"):
            cyrillic = 0x400 <= base <= 0x52F
            if cyrillic and (code == 0x306 or (code == 0x308 and base != 0x435)):
                kept.append(lower)
            continue
        base = code
        if lower in "& " or category in ("Cf", "Zs"):
            continue
        kept.append(_SPELLED_OUT.get(code, lower))
    return unicodedata.normalize("NFC", "".join(kept))


def words(name):
    """The words of a name: folded, without hyphens, dots, apostrophes and possessive endings."""
    result = []
    for raw in re.split(r"[\s,/()\"“”«»„–—]+", name):
        word = fold(re.sub(r"['’]s$", "", raw))
        word = re.sub(r"['.\-‐‑]", "", word)
        if (any(c.isdigit() for c in word) and re.search("[а-яєіїґ]", word)
                and not _ORDINAL.fullmatch(word)):
            word = "".join(_DESIGNATION_LATIN.get(c, c) for c in word)
        if word:
            result.append(word)
    return result


def word_hash(word):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in word.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def chain(value, word):
    value = (((value << 5) | (value >> 59)) & MASK) ^ word
    value ^= value >> 32
    value = (value * 0x9E3779B97F4A7C15) & MASK
    return value ^ (value >> 29)


def name_hash(name_words, seed=PLAIN_SEED):
    value = seed
    for word in name_words:
        value = chain(value, word_hash(word))
    return value


# Endings of Ukrainian and Russian nouns and adjectives, taken off the words of longer names only.
_ENDINGS = sorted(
    """ого ому ими їми іми ыми ий ій ої ою ею єю их іх ых їх им ім ым їм ая яя ое ее ую юю ой ей
    ый ие ые его ему ього ьому а я у ю е є і ї и ы о ь й ам ям ах ях ами ями ом ем єм ів ов ев єв
    ові еві єві ія ії ію ією ия ии ию ией ея еем ієм ієві ием іями иями іях иях іям иям ій ий""".split(),
    key=lambda e: (-len(e), e))


def is_cyrillic(word):
    return bool(re.fullmatch("[а-яєіїґ]+", word))


def stem(word):
    """A Cyrillic word without its case ending; other words as they are."""
    if not is_cyrillic(word):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            # Федорова, Федорову and Федоров, which itself looks like a case form.
            if len(word) >= 5 and word[-2:] in ("ов", "ев", "єв", "ів"):
                word = word[:-2]
            break
    # Closed syllables: міст, мосту; Харків, Харкова.
    return word.replace("і", "о")
