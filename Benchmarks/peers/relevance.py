"""Ranks a collection's topics with Sitrep and with each peer, and measures all of them alike.

Every peer runs on whole reports and on their blocks, with its title left out, once and twice in
front, with its defaults and with care. The best of these by nDCG@10 on the measured topics is
"the best setting": the choice is made with the answers in hand, in the peer's favour. Sitrep is
measured as it is.
"""

import argparse
import csv
import importlib
import itertools
import pathlib
import shutil

import collection
import topics as topic_files
import trec
from sitrep import SETTINGS, Sitrep

PEERS = ("tantivy", "bm25s", "fts5", "xapian")


def main():
    options = arguments()
    work = options.work
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    judgements = topic_files.judgements(options.qrels)
    topics = [t for t in topic_files.read(options.topics) if t.id in judgements]
    plain = work / "topics.tsv"
    plain.write_text("".join(f"{t.id}\t{t.query}\n" for t in topics), encoding="utf-8")
    records = collection.read(options.collection)
    runs = dict(sitrep_runs(options, records, plain, work))
    runs |= peer_runs(options, records, topics, work)
    scores = {}
    for name, run in runs.items():
        trec.write(run, work / f"{name}.run".replace(" ", "-").replace("/", "-"), "peers")
        scores[name] = trec.evaluate(run, judgements, [t.id for t in topics])
    check(options, runs, scores, [t.id for t in topics], work)
    if options.per_topic:
        write_per_topic(options.per_topic, topics, scores)
    report = "\n".join(tables(options, topics, scores))
    print(report)
    if options.output:
        options.output.write_text(report + "\n", encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collection", type=pathlib.Path, help="JSONL, or a folder of reports")
    parser.add_argument("--topics", required=True)
    parser.add_argument("--qrels", required=True)
    parser.add_argument("--level", choices=("document", "passage"), default="document")
    parser.add_argument("--sitrep", default=".build/release/sitrep")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(".build/relevance"))
    parser.add_argument("--depth", type=int, default=1000)
    parser.add_argument("--output", type=pathlib.Path, help="writes the tables there too")
    parser.add_argument("--per-topic", type=pathlib.Path, help="CSV of nDCG@10, a line per topic")
    return parser.parse_args()


def sitrep_runs(options, records, topics, work):
    """One run for each setting of Sitrep; passages are ranked on blocks that are kept whole."""
    blocks = work / "blocks.jsonl"
    collection.write(units(options, records)["blocks"], blocks)
    whole = (blocks, ["--passages", "whole"])
    inputs = {"": whole if options.level == "passage" else (options.collection, [])}
    if options.level == "document":
        inputs[" on blocks"] = whole
    for suffix, (path, cut) in inputs.items():
        tool = Sitrep(options.sitrep, work / f"index{suffix}".replace(" ", "-"))
        tool.build(path, *cut)
        for name, switches in SETTINGS.items():
            if suffix and name not in ("plain", "default"):
                continue
            output = work / "sitrep.run"
            tool.run(topics, options.level, output, options.depth, switches)
            yield f"sitrep {name}{suffix}", trec.read(output)


def units(options, records):
    """What may be indexed as one text: whole reports and blocks, or the passages of a JSONL."""
    if not options.collection.is_dir():
        return {"blocks": records}
    out = {"blocks": collection.blocks(records)}
    return out | {"reports": records} if options.level == "document" else out


def peer_runs(options, records, topics, work):
    runs = {}
    for peer in PEERS:
        module = importlib.import_module(f"peer_{peer}")
        for (unit, texts), title, setting in itertools.product(
                units(options, records).items(), (0, 1, 2), module.SETTINGS):
            name = f"{peer} {setting}/{unit}/title×{title}"
            engine = module.Peer(setting, work / "peers" / name.replace("/", "-"))
            engine.build([record.joined(title) for record in texts])
            parent = {r.id: r.document for r in texts}
            runs[name] = {}
            for topic in topics:
                hits = [(texts[key].id, score)
                        for key, score in engine.search(topic.query, options.depth)]
                runs[name][topic.id] = (
                    trec.roll_up(hits, parent) if options.level == "document" else hits)
    return runs


def check(options, runs, scores, topics, work):
    """`sitrep eval` has to agree with pytrec_eval to four decimals."""
    for name in ("sitrep default", "sitrep plain"):
        run = work / f"{name}.run".replace(" ", "-")
        means = Sitrep(options.sitrep, "").evaluate(options.qrels, run)
        for measure, figures in scores[name].items():
            ours, theirs = means[measure], trec.mean(figures, topics)
            if abs(ours - theirs) > 5e-5:
                raise SystemExit(f"{name} {measure}: eval {ours:.5f}, pytrec_eval {theirs:.5f}")


def best_settings(scores, topics):
    """The best row of each peer by nDCG@10, and of those the best first."""
    rows = []
    for peer in PEERS:
        names = [name for name in scores if name.startswith(peer + " ")]
        rows.append(max(names, key=lambda n: trec.mean(scores[n]["nDCG@10"], topics)))
    return sorted(rows, key=lambda n: -trec.mean(scores[n]["nDCG@10"], topics))


def tables(options, topics, scores):
    ours = [name for name in scores if name.startswith("sitrep")]
    splits = sorted({t.split for t in topics if t.split}, reverse=True)
    for split in ["", *splits]:
        chosen = [t.id for t in topics if split in ("", t.split)]
        yield f"### {options.level.capitalize()} level, {split or 'all'}: {len(chosen)} topics\n"
        yield from overview(scores, chosen, ours)
    kinds = list(dict.fromkeys(t.kind for t in topics if t.kind))
    if kinds:
        yield f"### nDCG@10 by kind of topic, {options.level} level\n"
        yield from by_kind(scores, topics, kinds, ours)


def overview(scores, topics, ours):
    peers = best_settings(scores, topics)
    best = scores[peers[0]]["nDCG@10"]
    first = scores["sitrep default"]["nDCG@10"]
    plain = scores["sitrep plain"]["nDCG@10"]
    defaults = [n for n in scores if " default/" in n and n.endswith("title×1")]
    yield "| | " + " | ".join(trec.MEASURES) + " | p to best peer | p to plain |"
    yield "|---|" + "---:|" * (len(trec.MEASURES) + 2)
    for name in ours + peers + sorted(set(defaults) - set(peers)):
        cells = [f"{trec.mean(figures, topics):.4f}" for figures in scores[name].values()]
        figures = scores[name]["nDCG@10"]
        cells.append("" if name == peers[0] else f"{trec.randomisation(figures, best, topics):.4f}")
        cells.append(f"{trec.randomisation(figures, plain, topics):.4f}"
                     if name in ours and name != "sitrep plain" else "")
        yield f"| {name} | " + " | ".join(cells) + " |"
    gain = trec.mean(first, topics) - trec.mean(best, topics)
    wins = sum(first[t] > best[t] + 1e-9 for t in topics)
    losses = sum(first[t] < best[t] - 1e-9 for t in topics)
    yield (f"\nSitrep's default against the best peer: {gain:+.4f} nDCG@10, better on {wins} "
           f"topics, worse on {losses}.\n")


def by_kind(scores, topics, kinds, ours):
    """The peers' settings here are those that are best over all topics."""
    rows = ours + best_settings(scores, [t.id for t in topics])
    splits = sorted({t.split for t in topics if t.split}, reverse=True)
    for split in ["", *splits]:
        counts = {k: [t.id for t in topics if t.kind == k and split in ("", t.split)]
                  for k in kinds}
        yield f"{split or 'all'}:\n"
        yield "| | " + " | ".join(f"{kind} ({len(ids)})" for kind, ids in counts.items()) + " |"
        yield "|---|" + "---:|" * len(kinds)
        for name in rows:
            yield f"| {name} | " + " | ".join(
                f"{trec.mean(scores[name]['nDCG@10'], ids):.3f}" for ids in counts.values()) + " |"
        yield ""


def write_per_topic(path, topics, scores):
    names = [n for n in scores if n.startswith("sitrep")] + best_settings(
        scores, [t.id for t in topics])
    with open(path, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["topic", "kind", "split", "query", *names])
        for topic in topics:
            rows.writerow([topic.id, topic.kind, topic.split, topic.query,
                           *(f"{scores[name]['nDCG@10'][topic.id]:.4f}" for name in names)])


if __name__ == "__main__":
    main()
