"""Words, stop words and stems for the peers that bring none of their own."""

import re
import unicodedata

import Stemmer

# The list of 33 words that Lucene and tantivy call English stop words by default.
SHORT_STOPS = frozenset(
    "a an and are as at be but by for if in into is it no not of on or such that the their then "
    "there these they this to was will with".split())

# What a careful user adds: pronouns, auxiliaries, question words.
STOPS = SHORT_STOPS | frozenset(
    "about above after again against all also am any because been before being below between both "
    "can could did do does doing down during each few from further had has have having he her here "
    "hers him his how i its itself just me more most my myself nor now off once only other our "
    "ours out over own same she should so some than them themselves those through too under until "
    "up very we were what when where which while who whom why would you your yours s t us upon "
    "cannot ourselves yourself yourselves".split())

# Ukrainian and Russian function words of five letters and more.
CYRILLIC_STOPS = frozenset(
    "более всего всього какой когда которая которого которое которой которые который которых "
    "котрий между навіть однак однако проте свого своего своей своих своєї своїх также такий "
    "також такой теперь тогда только тільки увесь цього цьому через чтобы этого якого якому "
    "їхній"
    .split())

WORD = re.compile(r"\w+")
_english = Stemmer.Stemmer("english")


def words(text):
    """Lower-cased runs of letters and digits, accents folded."""
    return WORD.findall(_fold(text.lower()))


def stems(text, stops=STOPS):
    """Snowball English stems of the words that are not stop words."""
    return _english.stemWords([word for word in words(text) if word not in stops])


def _fold(text):
    """Drops the accents of Latin letters, and stress marks of Cyrillic ones; ї, й, ё stay."""
    if text.isascii():
        return text
    kept, base = [], ""
    for c in unicodedata.normalize("NFKD", text):
        if not unicodedata.combining(c):
            base = c
        elif base < "\u0250" or c == "\u0301":
            continue
        kept.append(c)
    return unicodedata.normalize("NFC", "".join(kept))
