"""Stock Xapian through its own bindings: matching and weighting run in its C++ library."""

import xapian

import words

VERSION = f"Xapian {xapian.version_string()}"
SETTINGS = ("default", "careful")


class Peer:
    """`default`: what `quest` does. `careful`: all words stemmed, stop words out, usual BM25."""

    def __init__(self, setting, folder):
        self.setting = setting
        self.folder = folder
        self.stemmer = xapian.Stem("english")

    def build(self, texts):
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        database = xapian.WritableDatabase(str(self.folder), xapian.DB_CREATE_OR_OVERWRITE)
        generator = xapian.TermGenerator()
        generator.set_stemmer(self.stemmer)
        if self.setting == "careful":
            generator.set_stemming_strategy(generator.STEM_ALL)
        for text in texts:
            document = xapian.Document()
            generator.set_document(document)
            generator.set_termpos(0)
            generator.index_text(text)
            database.add_document(document)
        database.commit()
        database.close()
        self.database = xapian.Database(str(self.folder))

    def search(self, text, depth):
        """Keys and scores, best first, of the texts with any word of the query."""
        enquire = xapian.Enquire(self.database)
        enquire.set_query(self._query(text))
        if self.setting == "careful":
            enquire.set_weighting_scheme(xapian.BM25Weight(1.2, 0, 1, 0.75, 0.0))
        return [(hit.docid - 1, hit.weight) for hit in enquire.get_mset(0, depth)]

    def _query(self, text):
        parser = xapian.QueryParser()
        parser.set_database(self.database)
        parser.set_stemmer(self.stemmer)
        parser.set_default_op(xapian.Query.OP_OR)
        if self.setting == "default":
            parser.set_stemming_strategy(parser.STEM_SOME)
            return parser.parse_query(" ".join(words.WORD.findall(text)))
        parser.set_stemming_strategy(parser.STEM_ALL)
        terms = [word for word in words.WORD.findall(text.lower()) if word not in words.STOPS]
        return parser.parse_query(" ".join(terms))
