"""Indexes the rows of a file with one peer; with `-` for the peer, reads them and does no more."""

import importlib
import json
import pathlib
import sys


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def main():
    peer, source, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    if peer == "-":
        for _ in rows(source):
            pass
    else:
        importlib.import_module(f"speed_{peer}").build(rows(source), folder)


if __name__ == "__main__":
    main()
