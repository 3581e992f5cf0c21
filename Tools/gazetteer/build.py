#!/usr/bin/env python3
"""Builds Sources/CEmbedded/gazetteer.bin. See Tools/README.md."""

import pathlib
import sys

import geonames
import iso
import own
import table

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    entities = geonames.entities(own.common_words())
    entities.update(iso.entities())
    own.add(entities)
    target = sys.argv[1] if len(sys.argv) > 1 else ROOT / "Sources/CEmbedded/gazetteer.bin"
    for key, value in table.build(entities.values(), target).items():
        print(key, value)


if __name__ == "__main__":
    main()
