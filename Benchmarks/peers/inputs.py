"""The same passages for everyone: JSONL for Sitrep, and rows with its tags for the peers."""

import collections
import hashlib
import json

import collection


def prepare(records, path):
    """Writes what Sitrep indexes, without titles and parents: everyone gets the same words.

    A record without a date gets a day between 2014 and 2022 that its id decides, so that there is
    something to filter by; one without a source likewise gets one of twelve.
    """
    plain = []
    for record in records:
        digest = hashlib.sha256(record.id.encode()).digest()
        day = f"{2014 + digest[0] % 9}-{1 + digest[1] % 12:02}-{1 + digest[2] % 28:02}"
        source = record.fields.get("source") or ""
        plain.append(collection.Record(record.id, record.text, fields={
            "published": record.fields.get("published") or day, "source": source,
            "lang": record.fields.get("lang", "")}))
    if len({record.fields["source"] for record in plain}) < 2:
        for record in plain:
            number = hashlib.sha256(record.id.encode()).digest()[3] % 12
            record.fields["source"] = f"Source {number + 1}"
    collection.write(plain, path)
    return plain


def with_tags(records, export, path):
    """Writes a row a passage for the peers, with the events and places that Sitrep found in it.

    Returns Sitrep's passage id -> key, the row's number.
    """
    numbers = {record.id: number for number, record in enumerate(records)}
    tags, keys = {}, {}
    for line in export:
        row = json.loads(line)
        number = numbers[row.get("record") or row["document"]]
        keys[row["passage"]] = number
        events = sorted({event["topic"] for event in row["events"]})
        places = sorted({e["name"] for e in row["entities"]
                         if e["type"] == "PLACE" and e.get("name")})
        tags[number] = (events, places)
    with open(path, "w", encoding="utf-8") as out:
        for number, record in enumerate(records):
            events, places = tags.get(number, ([], []))
            out.write(json.dumps({
                "key": number, "text": record.text, "event": events, "place": places,
                "date": int(record.fields["published"][:4]),
                "source": record.fields["source"]}, ensure_ascii=False) + "\n")
    return keys


def frequent_places(path, count=100):
    """The places that stand in most passages, for filters that leave something."""
    counts = collections.Counter()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            counts.update(json.loads(line)["place"])
    return [name for name, _ in counts.most_common(count) if '"' not in name]
