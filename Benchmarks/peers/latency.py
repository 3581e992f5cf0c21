"""Indexes the same passages with Sitrep and the peers, then runs the same queries through all.

Every round asks each engine all queries once, one engine after the other, so that a busy moment of
the machine hits all of them. The peers run in one process; what is timed is the search alone, not
the parsing of the query and not the reading of results. Sitrep is timed by `sitrep bench`, from
the typed query to the ranked passages, and once more to whole pages with texts and highlights.
Writes one JSON file; `report.py` makes tables of it.
"""

import argparse
import gc
import importlib
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

import collection
import inputs
import queries as generator
from sitrep import Sitrep

PEERS = ("tantivy", "fts5", "xapian")
VARIANTS = {"sitrep plain": ["--plain"], "sitrep": [], "sitrep, whole pages": ["--pages"]}
HERE = pathlib.Path(__file__).parent


def main():
    options = arguments()
    work = options.work
    if not options.keep:
        shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    records = collection.read(options.collection, options.limit)
    if options.collection.is_dir():
        records = collection.blocks(records)
    passages = work / "passages.jsonl"
    records = inputs.prepare(records, passages)
    size = sum(len(record.text.encode()) for record in records)
    kept = work / "indexing.json"
    tool = Sitrep(options.sitrep, work / "sitrep")
    if options.keep and kept.exists():
        indexing = json.loads(kept.read_text())
        keys = inputs.with_tags(records, exported(tool, work), work / "rows.jsonl")
    else:
        indexing = {"sitrep, no tagging": sitrep_index(options, passages, "untagged",
                                                       ["--no-tagging"]),
                    "sitrep": sitrep_index(options, passages, "sitrep", [])}
        keys = inputs.with_tags(records, exported(tool, work), work / "rows.jsonl")
        for peer in PEERS:
            indexing[peer] = peer_index(work, peer)
        kept.write_text(json.dumps(indexing))
    rows = query_rows(options, records)
    result = {
        "collection": options.name, "passages": len(records), "bytes": size,
        "machine": machine(), "versions": versions(tool), "rounds": options.rounds,
        "command": " ".join(["latency.py", options.name] + options.shown),
        "indexing": indexing, **measure(options, tool, rows, keys)}
    if options.cold:
        result["cold"] = cold(options, work, rows)
    options.output.write_text(json.dumps(result), encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collection", type=pathlib.Path, help="JSONL, or a folder of reports")
    parser.add_argument("--name", help="of the collection in the report")
    parser.add_argument("--queries", type=pathlib.Path,
                        help="folder of query sets; generated from the collection without it")
    parser.add_argument("--count", type=int, default=300, help="generated queries of each class")
    parser.add_argument("--limit", type=int, help="takes only the first passages")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cold", type=int, default=20, help="whole processes timed; 0 for none")
    parser.add_argument("--sitrep", default=".build/release/sitrep")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(".build/latency"))
    parser.add_argument("--keep", action="store_true", help="uses the indexes of the last run")
    parser.add_argument("--output", type=pathlib.Path, default=pathlib.Path(".build/latency.json"))
    options = parser.parse_args()
    options.name = options.name or options.collection.name
    options.shown = [f"--rounds {options.rounds}"]
    if options.limit:
        options.shown.append(f"--limit {options.limit}")
    return options


def sitrep_index(options, passages, name, switches):
    """Indexes with the release binary: time and memory are those of the whole process."""
    folder = options.work / name
    cost = spent(options.sitrep, "index", "-q", "--no-progress", "--passages", "whole", "-i",
                 folder, *switches, passages)
    return cost | {"disk": disk(folder)}


def peer_index(work, peer):
    """What reading the rows costs in Python is not the engine's: it is measured and taken off."""
    folder, rows = work / peer, work / "rows.jsonl"
    reading = spent(sys.executable, "-B", HERE / "speed_index.py", "-", rows, folder)
    cost = spent(sys.executable, "-B", HERE / "speed_index.py", peer, rows, folder)
    for key in ("seconds", "processor"):
        cost[key] -= reading[key]
    return cost | {"disk": disk(folder)}


def spent(*command):
    done = subprocess.run([sys.executable, HERE / "spent.py", *command], check=True,
                          stdout=subprocess.PIPE, text=True)
    cost = json.loads(done.stdout)
    if cost.pop("status"):
        raise SystemExit(f"failed: {' '.join(map(str, command))}")
    return cost


def disk(folder):
    return sum(f.stat().st_size for f in pathlib.Path(folder).rglob("*")
               if f.is_file() and not f.is_symlink())


def exported(tool, work):
    path = work / "export.jsonl"
    tool.call("export", "-i", tool.index, "--output", str(path))
    return open(path, encoding="utf-8")


def query_rows(options, records):
    """The queries of all classes, and those with a filter once more without it."""
    rows = []
    if options.queries:
        for name in generator.CLASSES:
            with open(options.queries / f"{name}.jsonl", encoding="utf-8") as lines:
                rows += [json.loads(line) for line in lines]
    else:
        places = inputs.frequent_places(options.work / "rows.jsonl")
        for made in generator.generate(records, options.count, 2022, places).values():
            rows += made
    rows += [{"class": "unfiltered", "query": " ".join(row["words"]), "words": row["words"]}
             for row in rows if row["class"] == "filtered"]
    return rows


def measure(options, tool, rows, keys):
    """Latencies in microseconds and the ranked keys of each query, for each engine."""
    asked = options.work / "queries.jsonl"
    asked.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows),
                     encoding="utf-8")
    engines = {}
    for peer in PEERS:
        engine = importlib.import_module(f"speed_{peer}").Engine(options.work / peer)
        engines[peer] = (engine, [engine.prepare(row) for row in rows])
    for engine, searches in engines.values():
        for search in searches:
            search()
    times = {name: [[] for _ in rows] for name in [*VARIANTS, *PEERS]}
    top = {name: [[] for _ in rows] for name in [*VARIANTS, *PEERS]}
    clock = time.perf_counter_ns
    for _ in range(options.rounds):
        for name, switches in VARIANTS.items():
            for number, answer in enumerate(bench(options, tool, asked, switches)):
                times[name][number] += answer["microseconds"]
                top[name][number] = [keys.get(passage, -1) for passage in answer["ids"]]
        for name, (engine, searches) in engines.items():
            gc.collect()
            gc.disable()
            for number, search in enumerate(searches):
                start = clock()
                hits = search()
                times[name][number].append((clock() - start) / 1000)
                top[name][number] = hits
            gc.enable()
            top[name] = [engine.top(hits) for hits in top[name]]
    return {"queries": [{"class": row["class"], "query": row["query"]} for row in rows],
            "times": times, "top": top}


def bench(options, tool, asked, switches):
    output = options.work / "bench.json"
    tool.call("bench", "-i", tool.index, "--queries", str(asked), "--rounds", "1",
              "--json", str(output), *switches)
    return json.loads(output.read_text())["queries"]


def cold(options, work, rows):
    """Whole processes from start to end, the index in the page cache: medians in milliseconds."""
    chosen = [row for row in rows if row["class"] == "any"][:options.cold]
    commands = {
        "sitrep search --plain": lambda row: [
            options.sitrep, "search", "--plain", "-i", work / "sitrep", row["query"]],
        "sitrep search": lambda row: [options.sitrep, "search", "-i", work / "sitrep",
                                      row["query"]],
        "quest": lambda row: ["quest", f"--db={work / 'xapian'}", "--msize=10", "--default-op=or",
                              "--stemmer=english", row["query"]]}
    if not shutil.which("quest"):
        del commands["quest"]
    spent = {name: [] for name in commands}
    for _ in range(3):
        for row in chosen:
            for name, command in commands.items():
                start = time.perf_counter()
                subprocess.run(command(row), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
                spent[name].append((time.perf_counter() - start) * 1000)
    return {name: {"median": statistics.median(ms), "p90": sorted(ms)[int(len(ms) * 0.9)]}
            for name, ms in spent.items()}


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        model = next((l.split(":")[1].strip() for l in lines if l.startswith("model name")), "")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {"processor": model, "cores": os.cpu_count(), "memory": memory,
            "system": platform.freedesktop_os_release().get("PRETTY_NAME", ""),
            "load": os.getloadavg()[0]}


def versions(tool):
    peers = [importlib.import_module(f"speed_{peer}").VERSION for peer in PEERS]
    return [tool.version(), *peers, f"Python {platform.python_version()}"]


if __name__ == "__main__":
    main()
