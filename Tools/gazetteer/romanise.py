"""Transliteration as in Sources/EntityTagging/Spelling, and a simpler form of its spelling key."""

import re
import unicodedata

# Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010.
UKRAINIAN = dict(zip(
    "абвгґдежзиіїйклмнопрстуфхцчшщюяєь’'",
    "a b v h g d e zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia ie".split()
    + ["", "", ""]))
UKRAINIAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}

# BGN/PCGN 1947, without apostrophes for the signs.
RUSSIAN = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch".split()
    + ["", "y", "", "e", "yu", "ya"]))


def romanise(name, language):
    name = name.lower()
    out = []
    for index, letter in enumerate(name):
        before = name[index - 1] if index else " "
        if language == "uk":
            if letter == "г" and before == "з":
                out.append("gh")
            elif letter in UKRAINIAN_FIRST and not before.isalpha() and before not in "'’ʼ":
                out.append(UKRAINIAN_FIRST[letter])
            else:
                out.append(UKRAINIAN.get(letter, letter))
        elif letter == "е" and (not before.isalpha() or before in "аеёиоуыэюяйъь"):
            out.append("ye")
        else:
            out.append(RUSSIAN.get(letter, letter))
    return "".join(out)


def capitalised(name):
    return re.sub(r"(^|[\s\-])(\w)", lambda m: m.group(1) + m.group(2).upper(), name)


def is_cyrillic(name):
    return bool(re.fullmatch(r"[а-яёіїєґ'’ʼ\-. ]+", name.lower()))


def language_of(name):
    lower = name.lower()
    if re.search("[іїєґ]", lower):
        return "uk"
    return "ru" if re.search("[ыэёъ]", lower) else None


# Ukrainian beginnings and endings of names of places and what Russian has for them, first match first.
_STARTS = [
    ("миколаїв", "николаев"), ("олександр", "александр"), ("олексіїв", "алексеев"),
    ("андріїв", "андреев"), ("сергіїв", "сергеев"), ("матвіїв", "матвеев"), ("юріїв", "юрьев"),
    ("василів", "васильев"), ("григорів", "григорьев"), ("ганн", "анн"),
    ("катерин", "екатерин"), ("олен", "елен"), ("гнат", "игнат"),
]
_ENDINGS = [
    ("евка", "евка"), ("іївка", "иевка"), ("ївка", "евка"), ("івка", "овка"),
    ("івці", "овцы"), ("инці", "инцы"), ("ське", "ское"), ("цьке", "цкое"), ("ський", "ский"),
    ("цький", "цкий"), ("ська", "ская"), ("цька", "цкая"), ("зьк", "зск"), ("ськ", "ск"),
    ("цьк", "цк"), ("ків", "ков"), ("не", "ное"), ("ве", "вое"), ("ний", "ный"), ("тє", "тье"),
]


_REVERSED = [
    ("shch", "щ"), ("zgh", "зг"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"),
    ("yi", "ї"), ("iyi", "ії"), ("ya", "я"), ("ye", "є"), ("yu", "ю"), ("ia", "я"), ("ie", "є"),
    ("iu", "ю"), ("ii", "ії"), ("ai", "аї"), ("yivk", "ївк"),
] + list(zip("abvhgdezyiklmnoprstuf", "абвгґдезиіклмнопрстуф"))


def ukrainian(name):
    """The Ukrainian name behind a romanised one in -ivka, -ske, -ne or -ve; None for others, of which
    the letters do not say it."""
    lower = name.lower()
    if not re.fullmatch("[a-z]+(ivka|ske|ne|ove|eve)", lower):
        return None
    out, i = "", 0
    while i < len(lower):
        for old, new in _REVERSED:
            if lower.startswith(old, i):
                out, i = out + new, i + len(old)
                break
        else:
            return None
    out = re.sub("([аеоуі])івка$", r"\1ївка", out)
    return re.sub("ське$", "ське", out).capitalize()


def russian(name):
    """What a Ukrainian name of a place is in Russian, by its letters; None if that says nothing."""
    return " ".join(map(_russian_word, name.split(" "))) if "-" not in name else None


def _russian_word(word):
    lower = word.lower().replace("’", "'").replace("ʼ", "'")
    start = next((i for old, _ in _STARTS if (i := lower.find(old)) in (0, 3, 4)), -1)
    for old, new in _STARTS:
        if start >= 0 and lower.startswith(old, start):
            lower = lower[:start] + new + lower[start + len(old):]
            break
    for old, new in _ENDINGS:
        if lower.endswith(old):
            lower = lower[: -len(old)] + new
            break
    lower = lower.translate(str.maketrans("іїєґ'", "иеегъ"))
    return lower.capitalize() if word[:1].isupper() else lower


_STEPS = [
    ("zgh", "z1"), ("shch", "8"), ("sch", "8"), ("zh", "2"), ("kh", "1"), ("gh", "1"),
    ("ch", "3"), ("cz", "3"), ("sh", "4"), ("sz", "4"), ("tz", "5"), ("ts", "5"), ("ck", "k"),
    ("ph", "f"), ("x", "ks"), ("q", "k"), ("w", "v"), ("g", "1"), ("h", "1"),
    ("j", "y"), ("ou", "u"),
]


def key(name):
    """Spellings of one name in several romanisations have one key (or keys one edit apart)."""
    if re.search("[а-яёєіїґ]", name.lower()):
        name = romanise(name, language_of(name) or "uk")
    text = "".join(
        c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    text = text.replace("ł", "l").replace("đ", "d").replace("ø", "o").replace("ı", "i")
    text = re.sub("[^a-z]", "", text)
    for old, new in _STEPS:
        text = text.replace(old, new)
    text = re.sub("[iy]+([aeou])", r"\1", text)
    text = re.sub("[aeou]?[iy]+", lambda m: m.group()[0] if m.group()[0] in "aeou" else "i", text)
    text = re.sub(r"(.)\1+", r"\1", text)
    text = re.sub("[ieo]v(ski?|)$", r"ov\1", text)
    return text


def near(a, b):
    """Equal keys, or one edit apart if both have at least six letters."""
    if a == b:
        return True
    if min(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1:
        return False
    return edits(a, b) <= 1


def edits(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]
