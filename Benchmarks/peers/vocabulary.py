"""The words of a collection, and in how many of its passages each stands."""

import collections
import itertools
import random
import re

import words

# Latin and Cyrillic words; the short Cyrillic ones are mostly function words.
_plain = re.compile(r"(?:[a-z]{3,20}|[а-яіїєґё]{5,20})$")
_stops = words.STOPS | words.CYRILLIC_STOPS


class Vocabulary:
    def __init__(self, records, sample=60_000, seed=1):
        chosen = random.Random(seed).sample(records, min(sample, len(records)))
        self.passages = [words.words(record.text) for record in chosen]
        self.passages = [passage for passage in self.passages if len(passage) >= 8]
        self.counts = collections.Counter(w for passage in self.passages for w in set(passage))
        # A word in more than a fifth of the passages says nothing; one of a single passage is
        # often an error of typing.
        most = len(self.passages) // 5
        self.good = {word for word, count in self.counts.items()
                     if 2 <= count <= most and _plain.match(word) and word not in _stops}
        self.scripts = {}
        for latin in (True, False):
            chosen = sorted(word for word in self.good if word.isascii() == latin)
            weights = itertools.accumulate(self.counts[word] ** 0.5 for word in chosen)
            self.scripts[latin] = (chosen, list(weights))

    def passage(self, random):
        """Words of a random passage that has at least four different good ones."""
        while True:
            passage = random.choice(self.passages)
            if len(self.good.intersection(passage)) >= 4:
                return passage

    def together(self, random, count):
        """Good words of one passage, so that all of them have an answer."""
        good = sorted(self.good.intersection(self.passage(random)))
        return random.sample(good, min(count, len(good)))

    def anywhere(self, random, count):
        """Good words of one alphabet, the frequent ones more often."""
        latin = random.choice(random.choice(self.passages)).isascii()
        chosen, weights = self.scripts[latin if self.scripts[latin][0] else not latin]
        return random.choices(chosen, cum_weights=weights, k=count)
