"""SQLite FTS5 from Python's own sqlite3."""

import sqlite3

import words

VERSION = f"SQLite {sqlite3.sqlite_version} FTS5"
SETTINGS = ("default", "careful")


class Peer:
    """Both use the Porter stemmer; `careful` leaves stop words out of the query."""

    def __init__(self, setting, folder):
        self.setting = setting
        self.folder = folder

    def build(self, texts):
        self.folder.mkdir(parents=True)
        self.database = sqlite3.connect(self.folder / "fts5.db")
        self.database.execute(
            "CREATE VIRTUAL TABLE passages USING fts5"
            "(body, tokenize = 'porter unicode61 remove_diacritics 2')")
        self.database.executemany("INSERT INTO passages(rowid, body) VALUES (?, ?)",
                                  enumerate(texts, 1))
        self.database.execute("INSERT INTO passages(passages) VALUES ('optimize')")
        self.database.commit()

    def search(self, text, depth):
        """Keys and scores, best first, of the texts with any word of the query."""
        terms = words.WORD.findall(text.lower())
        if self.setting == "careful":
            terms = [term for term in terms if term not in words.STOPS] or terms
        rows = self.database.execute(
            "SELECT rowid - 1, -bm25(passages) FROM passages WHERE passages MATCH ? "
            "ORDER BY rank LIMIT ?", (" OR ".join(f'"{term}"' for term in terms), depth))
        return rows.fetchall()
