#!/usr/bin/env python3
"""Builds Sources/CEmbedded/gazetteer.bin. See Tools/README.md."""

import pathlib
import sys

import geonames
import iso
import own
import romanise
import table

ROOT = pathlib.Path(__file__).resolve().parents[2]


def add_romanised(entity):
    """Every Ukrainian and Russian name of a place in Ukraine in Latin letters, by both tables."""
    for name, flags in list(entity.names.values()):
        if name[0].isupper() and romanise.is_cyrillic(name):
            language = romanise.language_of(name)
            for table in [language] if language else ["uk", "ru"]:
                entity.add(romanise.capitalised(romanise.romanise(name, table)), flags)


def main():
    entities = geonames.entities(own.common_words())
    entities.update(iso.entities())
    entities.update((e.id, e) for e in iso.divisions())
    own.add(entities)
    for entity in entities.values():
        if entity.country == "UA" and entity.type == "PLACE":
            add_romanised(entity)
    target = sys.argv[1] if len(sys.argv) > 1 else ROOT / "Sources/CEmbedded/gazetteer.bin"
    for key, value in table.build(entities.values(), target).items():
        print(key, value)


if __name__ == "__main__":
    main()
