"""SQLite FTS5 under the stopwatch: Porter stems, no stored texts, its own ranking."""

import sqlite3

import words

NAME = "fts5"
VERSION = f"SQLite {sqlite3.sqlite_version} FTS5"


def _marks(row):
    """What filters ask for, as words of a second column that does not count in the ranking."""
    pairs = [("date", str(row["date"]))]
    pairs += [(field, value) for field in ("event", "place") for value in row[field]]
    return " ".join(_mark(*pair) for pair in pairs)


def _mark(field, value):
    return field + "".join(c if c.isalnum() else "0" for c in value.lower())


def build(rows, folder):
    folder.mkdir(parents=True)
    database = sqlite3.connect(folder / "fts5.db")
    database.execute("PRAGMA journal_mode = off")
    database.execute("PRAGMA synchronous = off")
    database.execute("CREATE TABLE sources(key INTEGER PRIMARY KEY, source TEXT)")
    database.execute(
        "CREATE VIRTUAL TABLE passages USING fts5(body, marks, content = '', "
        "tokenize = 'porter unicode61 remove_diacritics 2')")
    database.execute("INSERT INTO passages(passages, rank) VALUES ('rank', 'bm25(1.0, 0.0)')")
    for row in rows:
        database.execute("INSERT INTO passages(rowid, body, marks) VALUES (?, ?, ?)",
                         (row["key"], row["text"], _marks(row)))
        database.execute("INSERT INTO sources VALUES (?, ?)", (row["key"], row["source"]))
    database.execute("INSERT INTO passages(passages) VALUES ('optimize')")
    database.commit()


class Engine:
    def __init__(self, folder):
        self.database = sqlite3.connect(f"file:{folder / 'fts5.db'}?mode=ro", uri=True)
        self.database.execute("PRAGMA mmap_size = 4000000000")
        self.database.execute("PRAGMA cache_size = -200000")

    def prepare(self, query):
        match = self._match(query)
        ranked = "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10"
        counted = ("SELECT source, count(*) FROM passages JOIN sources ON key = passages.rowid "
                   "WHERE passages MATCH ? GROUP BY source")

        def run():
            rows = self.database.execute(ranked, (match,)).fetchall()
            if "facet" in query:
                self.database.execute(counted, (match,)).fetchall()
            return rows
        return run

    def top(self, rows):
        return [key for key, in rows]

    def _match(self, query):
        kind = query["class"]
        quoted = [f'"{word}"' for text in query["words"] for word in words.WORD.findall(text)]
        if kind == "all":
            return "body: (" + " AND ".join(quoted) + ")"
        if kind == "phrase":
            return 'body: "' + " ".join(query["words"]) + '"'
        if kind == "near":
            return f"body: NEAR({' '.join(quoted)}, {query['distance'] - 1})"
        if kind == "wildcard":
            quoted.append(f'"{query["prefix"]}" *')
        if kind == "alias":
            quoted += [f'"{spelling}"' for spelling in query["spellings"]]
        match = "body: (" + " OR ".join(quoted) + ")"
        for pair in query.get("filter", {}).items():
            match += f" AND marks: {_mark(*pair)}"
        return match
