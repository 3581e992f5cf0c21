"""Figures of one latency run: summaries of a class, overlap of answers, and the goals."""

import numpy

SITREP = ("sitrep plain", "sitrep", "sitrep, whole pages")
PEERS = ("tantivy", "fts5", "xapian")


def classes(run):
    return list(dict.fromkeys(query["class"] for query in run["queries"]))


def summary(run, engine, name):
    """Figures over a class's queries, each query counted with its median over the rounds."""
    spent = [numpy.median(times) for query, times in zip(run["queries"], run["times"][engine])
             if query["class"] == name]
    p50, p90, p99 = numpy.percentile(spent, [50, 90, 99])
    return {"count": len(spent), "mean": numpy.mean(spent), "p50": p50, "p90": p90, "p99": p99}


def overlap(run, engine, name):
    """The mean share of the longer list that plain Sitrep's and this engine's top 10 share."""
    shares = []
    for query, ours, theirs in zip(run["queries"], run["top"]["sitrep plain"], run["top"][engine]):
        if query["class"] == name and (ours or theirs):
            shares.append(len(set(ours) & set(theirs)) / max(len(ours), len(theirs)))
    return numpy.mean(shares) if shares else 1.0


def ratio(run, peer, name, key):
    return summary(run, "sitrep plain", name)[key] / summary(run, peer, name)[key]


def growth(small, large, engine, name):
    return summary(large, engine, name)["mean"] / summary(small, engine, name)["mean"]


def goals(small, large):
    """Rows of (what, measured, must, aim, whether less is better)."""
    cost, size = large["indexing"], large["bytes"]
    speed = {name: size / row["seconds"] for name, row in cost.items()}
    for name, must, aim in (("any", (0.5, 0.8, 0.6), (0.33, 0.6, 0.4)),
                            ("all", (None, 1.5, 1.5), (None, 0.9, 0.9)),
                            ("phrase", (None, 2, 2), (None, 1, 1))):
        for key, most, best in zip(("mean", "p50", "p99"), must, aim):
            if most:
                yield (f"{name}: {key} ÷ tantivy's", ratio(large, "tantivy", name, key), most,
                       best, True)
    for peer in ("fts5", "xapian"):
        worst = max((ratio(large, peer, name, "mean"), name) for name in classes(large))
        yield f"mean ÷ {peer}'s, the worst class ({worst[1]})", worst[0], 0.3, 0.15, True
    filtered = (summary(large, "sitrep plain", "filtered")["mean"]
                / summary(large, "sitrep plain", "unfiltered")["mean"])
    yield "filtered ÷ unfiltered, mean", filtered, 1.5, 1, True
    yield ("indexing without tagging ÷ tantivy's MB/s",
           speed["sitrep, no tagging"] / speed["tantivy"], 0.35, 0.6, False)
    yield "indexing with tagging, MB/s", speed["sitrep"] / 1e6, 2.5, 5, False
    yield "index ÷ text", cost["sitrep"]["disk"] / size, 1.6, 0.9, True
    yield "peak memory of indexing, MB", cost["sitrep"]["peak"] / 1e6, 700, 300, True
    if "quest" in large.get("cold", {}):
        times = large["cold"]
        yield ("a whole process ÷ quest, median",
               times["sitrep search"]["median"] / times["quest"]["median"], 3, 1.5, True)
    yield ("default ranking ÷ plain, mean of `any`",
           summary(large, "sitrep", "any")["mean"] / summary(large, "sitrep plain", "any")["mean"],
           2, 2, True)
    if small is not large:
        grown = growth(small, large, "sitrep plain", "any")
        yield "growth of the mean of `any`", grown, 2.5, 1.8, True
