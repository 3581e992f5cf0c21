"""Topics and judgements."""

import csv
from dataclasses import dataclass


@dataclass
class Topic:
    id: str
    query: str
    kind: str = ""
    split: str = ""


def read(path):
    """Tab-separated topics: id, query, and if there is a header line, kind and split."""
    with open(path, encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    names = rows.pop(0) if rows and rows[0][0] in ("qid", "id") else ["qid", "query"]
    out = []
    for row in rows:
        cells = dict(zip(names, row))
        out.append(Topic(row[0], row[1], cells.get("kind", ""), cells.get("split", "")))
    return out


def judgements(path):
    """TREC judgements: topic -> document -> grade."""
    out = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            topic, _, document, grade = line.split()
            out.setdefault(topic, {})[document] = int(grade)
    return out
