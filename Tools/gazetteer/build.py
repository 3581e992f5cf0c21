#!/usr/bin/env python3
"""Builds Sources/CEmbedded/gazetteer.bin. See Tools/README.md."""

import pathlib
import sys

import geonames
import iso
import own
import romanise
import table
from folding import words

ROOT = pathlib.Path(__file__).resolve().parents[2]


def add_romanised(entity):
    """Every Ukrainian and Russian name of a place in Ukraine in Latin letters, by both tables."""
    for name, flags in list(entity.names.values()):
        if name[0].isupper() and romanise.is_cyrillic(name):
            language = romanise.language_of(name)
            for table in [language] if language else ["uk", "ru"]:
                entity.add(romanise.capitalised(romanise.romanise(name, table)), flags)


def add_cyrillic(entity):
    """The Ukrainian and the Russian name of a settlement of which the source has none."""
    if not any(romanise.is_cyrillic(n) for n, _ in entity.names.values()):
        plain = next((n for n, flags in entity.names.values() if not flags), "")
        if own := romanise.ukrainian(plain):
            entity.add(own)
    names = [n for n, flags in entity.names.values() if romanise.is_cyrillic(n) and not flags]
    if names and not any(romanise.language_of(n) == "ru" for n in names[1:]):
        if other := romanise.russian(names[0]):
            entity.add(other)


def link_capitals(entities):
    """Capitals stand for their countries when they speak: Asmara denied."""
    for code, name in geonames.capitals():
        found = [e for e in entities.values()
                 if e.country == code and e.kind == "settlement" and e.id.startswith("geo:")
                 and tuple(words(name)) in {folded for folded, _ in e.names}]
        country = entities.get("iso:" + code)
        if country and found:
            capital = max(found, key=lambda e: (e.prior, e.id))
            if ("metonym", capital.id) not in country.links:
                country.links.append(("metonym", capital.id))


def merge_known(entities):
    """Makes our own villages one with the GeoNames entry of the same name within 12 km."""
    by_name = {}
    for entity in entities.values():
        if entity.id.startswith("geo:"):
            for folded, _ in entity.names:
                by_name.setdefault((entity.country, folded), []).append(entity)
    for own_id in [i for i in entities if i.startswith("loc:")]:
        entity = entities[own_id]
        if entity.kind != "settlement" or not entity.at:
            continue
        near = [
            other for folded, _ in entity.names
            for other in by_name.get((entity.country, folded), [])
            if abs(other.at[0] - entity.at[0]) < 0.11 and abs(other.at[1] - entity.at[1]) < 0.16]
        if near:
            for name, flags in entity.names.values():
                near[0].add(name, flags)
            near[0].prior = max(near[0].prior, entity.prior)
            del entities[own_id]


def main():
    entities = geonames.entities(own.common_words())
    entities.update(iso.entities())
    entities.update((e.id, e) for e in iso.divisions())
    own.add(entities)
    merge_known(entities)
    link_capitals(entities)
    for entity in entities.values():
        if entity.country == "UA" and entity.type == "PLACE":
            if entity.kind == "settlement":
                add_cyrillic(entity)
            add_romanised(entity)
    target = sys.argv[1] if len(sys.argv) > 1 else ROOT / "Sources/CEmbedded/gazetteer.bin"
    for key, value in table.build(entities.values(), target).items():
        print(key, value)


if __name__ == "__main__":
    main()
