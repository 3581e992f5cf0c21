"""Query sets from a collection's own vocabulary, the same for the same seed.

Writes a JSONL file for each class, a query a line: `query` in Sitrep's language and `class` are
what `sitrep bench` reads; the other fields say the same to the peers.
"""

import argparse
import json
import pathlib
import random

import collection
from vocabulary import Vocabulary

CLASSES = ("any", "all", "phrase", "near", "wildcard", "filtered", "faceted", "alias")
SPELLINGS = pathlib.Path(__file__).with_name("spellings.tsv")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collection", type=pathlib.Path, help="JSONL, or a folder of reports")
    parser.add_argument("output", type=pathlib.Path, help="folder of the query sets")
    parser.add_argument("--count", type=int, default=300, help="queries of each class")
    parser.add_argument("--seed", type=int, default=2022)
    options = parser.parse_args()
    records = collection.read(options.collection)
    if options.collection.is_dir():
        records = collection.blocks(records)
    options.output.mkdir(parents=True, exist_ok=True)
    for name, rows in generate(records, options.count, options.seed).items():
        with open(options.output / f"{name}.jsonl", "w", encoding="utf-8") as out:
            for row in rows:
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


def generate(records, count, seed, places=()):
    """class -> queries, all different within a class.

    Filters ask for `places`, or where none are given for those of spellings.tsv.
    """
    vocabulary = Vocabulary(records, seed=seed)
    vocabulary.places = list(places) or [
        names[0] for kind, *names in known(vocabulary) if kind == "place"]
    out = {}
    for name in CLASSES:
        source = random.Random(f"{seed} {name}")
        rows, seen = [], set()
        for _ in range(200 * count):
            row = MAKERS[name](vocabulary, source)
            if row and row["query"] not in seen:
                seen.add(row["query"])
                rows.append({"class": name} | row)
            if len(rows) == count:
                break
        out[name] = rows
    return out


def _any(vocabulary, source):
    """Two to five words, half of the time of one passage."""
    pick = vocabulary.together if source.random() < 0.5 else vocabulary.anywhere
    chosen = pick(source, source.randint(2, 5))
    return {"query": " ".join(chosen), "words": chosen}


def _all(vocabulary, source):
    chosen = vocabulary.together(source, source.randint(2, 3))
    return {"query": " AND ".join(chosen), "words": chosen}


def _phrase(vocabulary, source):
    """Two to four words that follow each other, the outer ones no stop words."""
    passage, length = vocabulary.passage(source), source.choice((2, 2, 3, 4))
    start = source.randrange(len(passage) - length + 1)
    chosen = passage[start:start + length]
    if not {chosen[0], chosen[-1]} <= vocabulary.good or min(map(len, chosen)) < 2:
        return None
    return {"query": '"' + " ".join(chosen) + '"', "words": chosen}


def _near(vocabulary, source):
    """Two words of a passage, at most eight apart, in either order."""
    passage = vocabulary.passage(source)
    start, gap = source.randrange(len(passage) - 1), source.randint(1, 8)
    pair = [passage[start], passage[min(start + gap, len(passage) - 1)]]
    if pair[0] == pair[1] or not set(pair) <= vocabulary.good:
        return None
    source.shuffle(pair)
    return {"query": f"{pair[0]} NEAR/8 {pair[1]}", "words": pair, "distance": 8}


def _wildcard(vocabulary, source):
    """The first four to six letters of a word, half of the time beside a whole word."""
    word = vocabulary.anywhere(source, 1)[0]
    prefix = word[:source.randint(4, 6)]
    if len(word) <= len(prefix) or not prefix.isascii():
        return None
    beside = vocabulary.anywhere(source, 1) if source.random() < 0.5 else []
    return {"query": " ".join([prefix + "*", *beside]), "prefix": prefix, "words": beside}


def _filtered(vocabulary, source):
    """Words, and a year, an event topic or a place that must hold."""
    row = _any(vocabulary, source)
    kind = source.choice(("date", "event", "place"))
    if kind == "date":
        value = str(source.randint(2014, 2022))
    elif kind == "event":
        value = source.choice(("withdrawal", "surrender", "looting"))
    else:
        value = source.choice(vocabulary.places)
    typed = f'"{value}"' if " " in value else value
    return row | {"query": f"{row['query']} {kind}:{typed}", "filter": {kind: value}}


def _faceted(vocabulary, source):
    return _any(vocabulary, source) | {"facet": "source"}


def _alias(vocabulary, source):
    """A name that has several spellings, and one or two other words."""
    _, *names = source.choice(known(vocabulary))
    beside = vocabulary.together(source, source.randint(1, 2))
    return {"query": " ".join([names[0], *beside]), "words": beside, "spellings": names}


def known(vocabulary):
    """The names of spellings.tsv that the collection has under one spelling or another."""
    rows = [line.split("\t") for line in SPELLINGS.read_text(encoding="utf-8").splitlines()
            if not line.startswith("#")]
    return [row for row in rows if any(name.lower() in vocabulary.counts for name in row[1:])]


MAKERS = {"any": _any, "all": _all, "phrase": _phrase, "near": _near, "wildcard": _wildcard,
          "filtered": _filtered, "faceted": _faceted, "alias": _alias}

if __name__ == "__main__":
    main()
