"""Entities, names and links, and the binary table that holds them.

Layout (little-endian), version 1; Sources/EntityTagging/Gazetteer/GazetteerTable.swift reads it:
  header      96 bytes: magic, version, counts, section offsets, FNV-1a checksum of what follows
  entities    22 bytes each: id kind, type, kind, prior, id value, country, admin, latitude,
              longitude, offset of its names; sorted by id
  buckets     u32 each: first name record of each value of the top 15 bits of the hash
  names       7 bytes each: the next 24 bits of the hash, entity (24), ordinal of the name (8)
  first words u32 each, sorted: 24 bits of the hash of a name's first word, longest name in words
  links       u32 each two: entity, relation << 24 | entity
  page        256 u16: the code points of the single-byte encoding of names; 0 escapes 3 bytes
  offices     12 bytes each: country, role, known, first and last day since 2000-01-01, entity (32);
              sorted; known is 0 where the first day is not
  text        per entity: number of names, then flags, length and bytes of each
"""

import re
import struct
from collections import Counter
from datetime import date

from folding import PLAIN_SEED, STEM_SEED, chain, is_cyrillic, name_hash, stem, word_hash, words

TYPES = ["PERSON", "ORG", "PLACE", "NATIONALITY", "UNIT", "WEAPON"]
KINDS = ["other", "settlement", "country", "region", "district", "water", "structure", "area",
         "office", "force", "group", "body", "holder", "seat", "media", "company"]
RELATIONS = ["adjective", "metonym", "member", "former"]
ACRONYM, ADJECTIVE, METONYM, FORMER, SURNAME, COMMON, LOWER, ALTERNATE = (1 << i for i in range(8))
BUCKET_BITS = 15
MAX_NAMES = 250
HEADER = 96


class Entity:
    def __init__(self, id, type, kind, prior=0, country="", admin="", at=None):
        self.id, self.type, self.kind, self.prior = id, type, kind, prior
        self.country, self.admin, self.at = country, admin, at
        self.names = {}
        self.links = []
        self.office = None

    def add(self, name, flags=0):
        """Names that fold to the same words are one name; the first flags stay."""
        name = re.sub("^the ", "", " ".join(name.split()), flags=re.I)
        folded = tuple(words(name))
        if folded and len(name.encode()) < 200 and len(self.names) < MAX_NAMES:
            self.names.setdefault((folded, flags & (ACRONYM | LOWER)), (name, flags))

    def drop(self, name):
        folded = tuple(words(name))
        for key in [k for k in self.names if k[0] == folded]:
            del self.names[key]


def _id_key(id):
    return (0, int(id[4:]), b"") if id.startswith("geo:") else (1, 0, id.encode())


ROLES = {
    "president": 1, "prime minister": 2, "chancellor": 2, "foreign minister": 3,
    "foreign secretary": 3, "secretary of state": 3, "defence minister": 4,
    "defence secretary": 4, "secretary of defense": 4, "interior minister": 5,
    "commander-in-chief": 6, "chief of the general staff": 7, "vice president": 8}
# What an open end says: the lists go to the end of 2022.
LAST = "2022-12-31"


def _day(text):
    return min(0xFFFF, max(0, (date.fromisoformat(text) - date(2000, 1, 1)).days))


def _offices(entities):
    records = []
    for number, entity in enumerate(entities):
        role, first, last = entity.office or ("", "", "")
        if role in ROLES and entity.country:
            full = [len(d) == 10 for d in (first, last)]
            records.append((
                _packed_country(entity.country), ROLES[role], int(full[0]),
                _day(first) if full[0] else 0, _day(last if full[1] else LAST), number))
    return b"".join(struct.pack("<HBBHHI", *r) for r in sorted(records))


def _packed_country(code):
    return ord(code[0]) << 8 | ord(code[1]) if len(code) == 2 else 0


def _degrees(value):
    return struct.pack("<i", round(value * 40000))[:3]


NOWHERE = struct.pack("<i", -(1 << 23))[:3]


def build(entities, path):
    entities = sorted((e for e in entities if e.names), key=lambda e: _id_key(e.id))
    index = {e.id: i for i, e in enumerate(entities)}
    admins = {a: i + 1 for i, a in enumerate(sorted(
        {(e.country, e.admin) for e in entities if e.admin}))}
    page = _page(entities)
    encode = _encoder(page)

    text, records, longest = bytearray(1), {}, {}
    body = bytearray()
    for number, entity in enumerate(entities):
        offset = len(text)
        names = list(entity.names.items())
        text.append(len(names))
        for ordinal, ((folded, _), (name, flags)) in enumerate(names):
            data = encode(name)
            if len(data) > 255:
                raise ValueError(name)
            text += bytes([flags, len(data)]) + data
            _index(folded, PLAIN_SEED, number, ordinal, records, longest)
            if len(folded) > 1 and any(is_cyrillic(w) for w in folded):
                _index([stem(w) for w in folded], STEM_SEED, number, ordinal, records, longest)
        geo = entity.id.startswith("geo:")
        if geo:
            value = int(entity.id[4:])
        else:
            value = len(text)
            data = entity.id.encode()
            text += bytes([len(data)]) + data
        at = entity.at
        body += struct.pack(
            "<BBBBIHH", 0 if geo else 1, TYPES.index(entity.type), KINDS.index(entity.kind),
            min(255, entity.prior), value, _packed_country(entity.country),
            admins.get((entity.country, entity.admin), 0))
        body += (_degrees(at[0]) + _degrees(at[1])) if at else NOWHERE + NOWHERE
        body += struct.pack("<I", offset)

    flat = sorted((h >> 24, e, o) for (h, e), o in records.items())
    buckets = [0] * ((1 << BUCKET_BITS) + 1)
    for h, _, _ in flat:
        buckets[(h >> (40 - BUCKET_BITS)) + 1] += 1
    for i in range(1, len(buckets)):
        buckets[i] += buckets[i - 1]
    shift = 40 - BUCKET_BITS - 24
    names = b"".join(
        struct.pack("<I", h >> shift & 0xFFFFFF)[:3] + struct.pack("<I", e)[:3] + bytes([o])
        for h, e, o in flat)
    first = sorted((h >> 40) << 8 | n for h, n in longest.items())
    links = sorted(
        (index[e.id], RELATIONS.index(r), index[other])
        for e in entities for r, other in e.links if other in index)

    sections = [
        bytes(body), struct.pack(f"<{len(buckets)}I", *buckets), names,
        struct.pack(f"<{len(first)}I", *first),
        b"".join(struct.pack("<II", a, r << 24 | b) for a, r, b in links),
        struct.pack("<256H", *page), bytes(text), _offices(entities)]
    offsets, blob = [], bytearray()
    for section in sections:
        blob += b"\0" * (-len(blob) % 4)
        offsets.append(HEADER + len(blob))
        blob += section
    counts = [len(entities), len(flat), len(first), len(links)]
    header = b"SITREPGZ" + struct.pack("<I", 1) + struct.pack("<4I", *counts)
    # The last of the sections ends where the file does.
    header += struct.pack("<8I", *offsets) + struct.pack("<I", HEADER + len(blob))
    header = header.ljust(HEADER - 8, b"\0") + struct.pack("<Q", _checksum(blob))
    with open(path, "wb") as file:
        file.write(header + blob)
    return {
        "bytes": HEADER + len(blob), "entities": counts[0], "names": sum(
            len(e.names) for e in entities), "records": counts[1], "first words": counts[2],
        "links": counts[3], "sections": [len(s) for s in sections],
        "escaped": sum(encode(n).count(0) for e in entities for n, _ in e.names.values())}


def _index(folded, seed, number, ordinal, records, longest):
    hash = name_hash(folded, seed)
    records.setdefault((hash, number), ordinal)
    if len(folded) > 1:
        start = chain(seed, word_hash(folded[0]))
        longest[start] = max(longest.get(start, 0), len(folded))


def _checksum(data):
    """FNV-1a over 8-byte little-endian words, the last one padded with zeros."""
    data = bytes(data) + b"\0" * (-len(data) % 8)
    value = 0xCBF29CE484222325
    for word in struct.unpack(f"<{len(data) // 8}Q", data):
        value = ((value ^ word) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def _page(entities):
    counts = Counter(
        c for e in entities for name, _ in e.names.values() for c in name if 0 < ord(c) < 0x10000)
    common = [c for c, _ in sorted(counts.items(), key=lambda x: (-x[1], x[0]))[:255]]
    return [0] + sorted(ord(c) for c in common) + [0] * (255 - len(common))


def _encoder(page):
    codes = {chr(c): bytes([i]) for i, c in enumerate(page) if i and c}

    def encode(name):
        return b"".join(
            codes.get(c) or b"\0" + struct.pack("<I", ord(c))[:3] for c in name)
    return encode
