"""Indexes one collection with one peer in a process of its own, and prints what it took."""

import importlib
import json
import pathlib
import resource
import sys
import time


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def main():
    peer, source, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    engine = importlib.import_module(f"speed_{peer}")
    # What reading costs in Python is not the engine's: it is measured apart and taken off.
    start = time.perf_counter()
    for _ in rows(source):
        pass
    reading = time.perf_counter() - start
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    engine.build(rows(source), folder)
    seconds = time.perf_counter() - start - reading
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "peak": peak * 1024, "interpreter": before * 1024}))


if __name__ == "__main__":
    main()
