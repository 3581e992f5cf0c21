"""bm25s: scores computed when the index is built, numpy when it is searched."""

import bm25s

import words

VERSION = f"bm25s {bm25s.__version__}"
SETTINGS = ("default", "careful")


class Peer:
    """`default`: its English stop words and Snowball. `careful`: our longer list, k1 1.2."""

    def __init__(self, setting, folder):
        self.setting = setting

    def build(self, texts):
        tokens = [self._terms(text) for text in texts]
        self.count = len(tokens)
        default = self.setting == "default"
        self.model = bm25s.BM25() if default else bm25s.BM25(k1=1.2, b=0.75)
        self.model.index(tokens, show_progress=False)

    def _terms(self, text):
        return words.stems(text, words.SHORT_STOPS if self.setting == "default" else words.STOPS)

    def search(self, text, depth):
        """Keys and scores, best first, of the texts with any word of the query."""
        known = [term for term in self._terms(text) if term in self.model.vocab_dict]
        if not known:
            return []
        keys, scores = self.model.retrieve([known], k=min(depth, self.count), show_progress=False,
                                           n_threads=0)
        return [(int(key), float(score)) for key, score in zip(keys[0], scores[0]) if score > 0]
