"""Stock Xapian under the stopwatch: the indexer and the BM25 that it comes with."""

import itertools

import xapian

import words

NAME = "xapian"
VERSION = f"Xapian {xapian.version_string()}"
SOURCE, DATE = 0, 1
PREFIXES = {"event": "XEVENT", "place": "XPLACE"}
_stem = xapian.Stem("english")


def build(rows, folder):
    database = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_stemmer(_stem)
    for row in rows:
        document = xapian.Document()
        generator.set_document(document)
        generator.set_termpos(0)
        generator.index_text(row["text"])
        document.add_value(SOURCE, row["source"])
        document.add_value(DATE, str(row["date"]))
        document.add_boolean_term(f"XDATE{row['date']}")
        for field, prefix in PREFIXES.items():
            for value in row[field]:
                document.add_boolean_term(prefix + value.lower())
        database.add_document(document)
    database.commit()
    database.close()


class Engine:
    def __init__(self, folder):
        self.database = xapian.Database(str(folder))

    def prepare(self, query):
        enquire = xapian.Enquire(self.database)
        parsed = self._parse(query)
        least = self.database.get_doccount() if "facet" in query else 0

        def run():
            # A query that was run before would find its posting lists open: set it anew.
            enquire.set_query(parsed)
            if "facet" in query:
                enquire.clear_matchspies()
                enquire.add_matchspy(xapian.ValueCountMatchSpy(SOURCE))
            return [hit.docid for hit in enquire.get_mset(0, 10, least)]
        return run

    def top(self, numbers):
        return [number - 1 for number in numbers]

    def _parse(self, query):
        kind, plain = query["class"], _words(query["words"])
        stems = [_stemmed(word) for word in plain]
        if kind == "all":
            return xapian.Query(xapian.Query.OP_AND, stems)
        if kind == "phrase":
            return xapian.Query(xapian.Query.OP_PHRASE, plain, len(plain))
        if kind == "near":
            return xapian.Query(xapian.Query.OP_NEAR, plain, query["distance"] + 1)
        if kind == "wildcard":
            stems.append(xapian.Query(xapian.Query.OP_WILDCARD, query["prefix"], 0,
                                      xapian.Query.WILDCARD_LIMIT_ERROR, xapian.Query.OP_SYNONYM))
        if kind == "alias":
            spellings = [_stemmed(word) for word in _words(query["spellings"])]
            stems.append(xapian.Query(xapian.Query.OP_SYNONYM, spellings))
        any_of = xapian.Query(xapian.Query.OP_OR, stems)
        for field, value in query.get("filter", {}).items():
            term = PREFIXES.get(field, "XDATE") + value.lower()
            any_of = xapian.Query(xapian.Query.OP_FILTER, any_of, xapian.Query(term))
        return any_of


def _words(texts):
    return list(itertools.chain.from_iterable(words.WORD.findall(t.lower()) for t in texts))


def _stemmed(word):
    return "Z" + _stem(word).decode()
