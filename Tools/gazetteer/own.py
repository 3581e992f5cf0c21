"""Our own lists, own/*.tsv.

Columns: id, type, kind, names, facts. Names are separated by `|`, the preferred one first; marks
before a name: `^` acronym (capitals only), `~` adjective or demonym, `>` stands for (metonym),
`<` former name, `_` may be written in lower case, `?` common word, `-` not a name of it.
Facts are `key=value` separated by `;`: country, admin, at=latitude,longitude, prior, member (of),
metonym (of), from, to, role, surname=weak|no. A row with a known id adds to that entity.
"""

import pathlib

from folding import words

from table import (
    ACRONYM, ADJECTIVE, ALTERNATE, COMMON, FORMER, KINDS, LOWER, METONYM, SURNAME, Entity)

FOLDER = pathlib.Path(__file__).parent / "own"
MARKS = {"^": ACRONYM, "~": ADJECTIVE, ">": METONYM, "<": FORMER, "_": LOWER, "?": COMMON}
PRIORS = {"country": 220, "region": 170, "district": 120, "water": 130, "structure": 130,
          "area": 140, "settlement": 90}


def rows(name):
    for number, line in enumerate((FOLDER / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield f"{name}:{number}", [column.strip() for column in line.split("\t")]


def common_words():
    return {columns[0] for _, columns in rows("common-words.tsv")}


def add(entities):
    for path in sorted(FOLDER.glob("*.tsv")):
        if path.name == "common-words.tsv":
            continue
        for where, columns in rows(path.name):
            try:
                _add_row(entities, columns)
            except (ValueError, KeyError, IndexError) as error:
                raise SystemExit(f"{where}: {error!r}: {columns}")


def _add_row(entities, columns):
    id, type, kind, names = columns[:4]
    facts = dict(f.split("=", 1) for f in columns[4].split(";") if f) if len(columns) > 4 else {}
    entity = entities.get(id)
    if entity is None:
        if kind not in KINDS:
            raise ValueError(kind)
        entity = entities[id] = Entity(id, type, kind, prior=PRIORS.get(kind, 150))
    entity.country = facts.get("country", entity.country)
    entity.admin = facts.get("admin", entity.admin)
    entity.prior = int(facts.get("prior", entity.prior))
    if "at" in facts:
        entity.at = tuple(float(x) for x in facts["at"].split(","))
    for other in filter(None, facts.get("member", "").split(",")):
        entities[other].links.append(("member", id))
    if "role" in facts:
        entity.office = (facts["role"], facts.get("from", ""), facts.get("to", ""))
    for other in filter(None, facts.get("metonym", "").split(",")):
        entities[other].links.append(("metonym", id))
    for mark, name in map(_marked, names.split("|")):
        if mark is None:
            entity.drop(name)
            continue
        if mark:
            entity.drop(name)
        entity.add(name, mark)
        parts = name.split()
        if type == "PERSON" and len(parts) > 1 and facts.get("surname") != "no":
            weak = SURNAME | (ALTERNATE if facts.get("surname") == "weak" else 0)
            entity.add(_surname(parts), weak)
    _prefer(entity, _marked(names.split("|")[0])[1])


def _prefer(entity, preferred):
    """Puts the first plain name of our row before what the source calls the entity."""
    folded = tuple(words(preferred))
    first = [n for n in entity.names.items() if n[0][0] == folded][:1]
    if first and first[0][1][1] & ~COMMON == 0:
        rest = [n for n in entity.names.items() if n != first[0]]
        entity.names = dict(first + rest)


def _marked(name):
    flags = 0
    name = name.strip()
    while name and name[0] in MARKS:
        flags |= MARKS[name[0]]
        name = name[1:]
    return (None, name[1:]) if name.startswith("-") else (flags, name)


def _surname(parts):
    for i, part in enumerate(parts[1:], 1):
        if part.lower() in ("al", "el", "bin", "ibn", "van", "von", "de", "der", "abu"):
            return " ".join(parts[i:])
    return parts[-1]
