"""tantivy under the stopwatch: one writer thread, no counting, no stored texts."""

import tantivy

NAME = "tantivy"
VERSION = f"tantivy {tantivy.__version__.split(',')[0].removeprefix('tantivy v')}"
MUST, SHOULD = tantivy.Occur.Must, tantivy.Occur.Should

_stemming = (tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
             .filter(tantivy.Filter.remove_long(40)).filter(tantivy.Filter.lowercase())
             .filter(tantivy.Filter.stemmer("english")).build())


def _schema():
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("key", fast=True)
    builder.add_integer_field("date", indexed=True)
    builder.add_text_field("body", tokenizer_name="en_stem", index_option="position")
    builder.add_text_field("event", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("place", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("source", tokenizer_name="raw", index_option="basic", fast=True)
    return builder.build()


def build(rows, folder):
    folder.mkdir(parents=True)
    writer = tantivy.Index(_schema(), path=str(folder)).writer(200_000_000, 1)
    for row in rows:
        writer.add_document(tantivy.Document(
            key=row["key"], body=row["text"], date=row["date"], event=row["event"],
            place=row["place"], source=row["source"]))
    writer.commit()
    writer.wait_merging_threads()


class Engine:
    def __init__(self, folder):
        self.index = tantivy.Index.open(str(folder))
        self.schema = self.index.schema
        self.searcher = self.index.searcher()
        # Document addresses to keys, so that no document is read while the clock runs.
        everything = self.searcher.search(tantivy.Query.all_query(), self.searcher.num_docs)
        addresses = [address for _, address in everything.hits]
        keys = self.searcher.fast_field_values("key", addresses)
        self.keys = {(a.segment_ord, a.doc): key for a, key in zip(addresses, keys)}

    def prepare(self, query):
        parsed = self._parse(query)
        if "facet" in query:
            counts = {"counts": {"terms": {"field": query["facet"], "size": 20}}}

            def run():
                hits = self.searcher.search(parsed, 10, count=False).hits
                self.searcher.aggregate(parsed, counts)
                return hits
            return run
        return lambda: self.searcher.search(parsed, 10, count=False).hits

    def top(self, hits):
        return [self.keys[address.segment_ord, address.doc] for _, address in hits]

    def _parse(self, query):
        kind, terms = query["class"], self._terms(query["words"])
        if kind == "all":
            return tantivy.Query.boolean_query([(MUST, term) for term in terms])
        if kind == "phrase":
            return self._phrase(query["words"], 0)
        if kind == "near":
            pair, slop = query["words"], query["distance"] - 1
            return tantivy.Query.boolean_query(
                [(SHOULD, self._phrase(pair, slop)), (SHOULD, self._phrase(pair[::-1], slop))])
        if kind == "wildcard":
            terms.append(tantivy.Query.regex_query(self.schema, "body", query["prefix"] + ".*"))
        if kind == "alias":
            terms.append(tantivy.Query.disjunction_max_query(self._terms(query["spellings"])))
        any_of = tantivy.Query.boolean_query([(SHOULD, term) for term in terms])
        for field, value in query.get("filter", {}).items():
            value = int(value) if field == "date" else value
            term = tantivy.Query.const_score_query(self._term(field, value), 0.0)
            any_of = tantivy.Query.boolean_query([(MUST, any_of), (MUST, term)])
        return any_of

    def _term(self, field, value):
        return tantivy.Query.term_query(self.schema, field, value, index_option="basic")

    def _terms(self, words):
        return [tantivy.Query.term_query(self.schema, "body", stem, index_option="freq")
                for word in words for stem in _stemming.analyze(word)]

    def _phrase(self, words, slop):
        stems = [stem for word in words for stem in _stemming.analyze(word)]
        if len(stems) < 2:
            return tantivy.Query.boolean_query([(MUST, term) for term in self._terms(words)])
        return tantivy.Query.phrase_query(self.schema, "body", stems, slop=slop)
