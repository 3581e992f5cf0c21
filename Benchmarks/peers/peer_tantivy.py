"""tantivy, from Python: everything but the calls runs in Rust."""

import tantivy

import words

VERSION = f"tantivy {tantivy.__version__.split(',')[0].removeprefix('tantivy v')}"
SETTINGS = ("default", "careful")


class Peer:
    """`default`: the stock en_stem analyser. `careful`: accents, stop words, one stemmer more."""

    def __init__(self, setting, folder):
        self.setting = setting
        self.folder = folder
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("key", stored=True, fast=True)
        builder.add_text_field("body", tokenizer_name=self._tokenizer)
        self.schema = builder.build()

    @property
    def _tokenizer(self):
        return "en_stem" if self.setting == "default" else "careful"

    def build(self, texts):
        self.folder.mkdir(parents=True)
        self.index = tantivy.Index(self.schema, path=str(self.folder))
        self._register()
        writer = self.index.writer(200_000_000, 1)
        for key, text in enumerate(texts):
            writer.add_document(tantivy.Document(key=key, body=text))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def _register(self):
        if self.setting == "careful":
            analyser = (
                tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
                .filter(tantivy.Filter.lowercase()).filter(tantivy.Filter.ascii_fold())
                .filter(tantivy.Filter.custom_stopword(sorted(words.STOPS)))
                .filter(tantivy.Filter.stemmer("english")).build())
            self.index.register_tokenizer("careful", analyser)

    def search(self, text, depth):
        """Keys and scores, best first, of the texts with any word of the query."""
        query = self.index.parse_query(" ".join(words.WORD.findall(text.lower())), ["body"])
        hits = self.searcher.search(query, depth, count=False).hits
        return [(self.searcher.doc(address)["key"][0], score) for score, address in hits]
