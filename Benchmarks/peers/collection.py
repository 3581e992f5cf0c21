"""A collection: records from JSONL (gzipped or not) or from a folder of Markdown reports."""

import gzip
import json
import pathlib
import re
from dataclasses import dataclass, field


@dataclass
class Record:
    """What is indexed as one unit. `document` is its parent: itself, if it was never split."""

    id: str
    text: str
    title: str = ""
    document: str = ""
    fields: dict = field(default_factory=dict)

    def __post_init__(self):
        self.document = self.document or self.id

    def joined(self, title_weight):
        """The text behind its title, which is repeated `title_weight` times."""
        return "\n".join([self.title] * title_weight + [self.text])


def open_text(path):
    """A UTF-8 text file, unpacked on the way when its name ends in .gz."""
    path = pathlib.Path(path)
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(
        path, encoding="utf-8")


def read(path, limit=None):
    """All records of a JSONL file or of a folder of Markdown reports, in a stable order."""
    path = pathlib.Path(path)
    records = _folder(path) if path.is_dir() else _lines(path)
    if limit is None:
        return list(records)
    return [record for _, record in zip(range(limit), records)]


def blocks(records):
    """The runs of lines between blank lines, each a record `document#N`, counted from 0."""
    out = []
    for record in records:
        parts = [part.strip() for part in re.split(r"\n[ \t]*\n", record.text) if part.strip()]
        for number, part in enumerate(parts):
            out.append(Record(f"{record.id}#{number}", part, record.title, record.document,
                              record.fields))
    return out


def write(records, path):
    """Writes records as the JSONL that `sitrep index` reads."""
    with open(path, "w", encoding="utf-8") as out:
        for record in records:
            row = {"id": record.id, "title": record.title, "text": record.text}
            if record.document != record.id:
                row["document"] = record.document
            for name in ("published", "source", "lang"):
                if record.fields.get(name):
                    row[name] = record.fields[name]
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def _lines(path):
    with open_text(path) as lines:
        for line in lines:
            row = json.loads(line)
            yield Record(row.pop("id"), row.pop("text"), row.pop("title", "") or "",
                         row.pop("document", "") or "", row)


def _folder(path):
    for file in sorted(path.rglob("*.md")):
        fields, text = _front_matter(file.read_text(encoding="utf-8"))
        if "id" in fields:
            yield Record(fields.pop("id"), text, fields.pop("title", ""), "", fields)


def _front_matter(text):
    """The scalar fields between the two `---` lines, and the rest. Lists are left alone."""
    match = re.match(r"---\n(.*?)\n---\n", text, re.S)
    if not match:
        return {}, text
    fields = {}
    for line in match[1].split("\n"):
        pair = re.match(r"(\w+):\s*(.+)$", line)
        if pair:
            value = pair[2].strip()
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
            fields[pair[1]] = value[1:-1].replace('\\"', '"') if quoted else value
    return fields, text[match.end():]
