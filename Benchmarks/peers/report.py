"""Makes Benchmarks/RESULTS.md of what latency.py and relevance.py measured."""

import argparse
import json
import pathlib

from figures import PEERS, SITREP, classes, goals, growth, overlap, summary


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("latency", nargs="+", type=pathlib.Path, help="files of latency.py")
    parser.add_argument("--relevance", nargs="*", default=[], type=pathlib.Path,
                        help="tables of relevance.py")
    parser.add_argument("--output", type=pathlib.Path, required=True)
    options = parser.parse_args()
    runs = [json.loads(path.read_text(encoding="utf-8")) for path in options.latency]
    lines = [*opening(runs[-1])]
    small, large = min(runs, key=passages), max(runs, key=passages)
    # On a small collection fixed costs are all there is: the goals say nothing about it.
    if passages(large) >= 100_000:
        lines += reached(small, large)
    for run in runs:
        lines += section(run)
    if small is not large:
        lines += grown(small, large)
    if options.relevance:
        lines += ["## Ranking, on the sample corpus", "", RANKING, ""]
        lines += [path.read_text(encoding="utf-8") for path in options.relevance]
    options.output.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


RANKING = """Each peer's row is its best setting out of its defaults and a careful set-up (stop words, \
accents, usual BM25 parameters), on whole reports or their blocks, with the title in front not at \
all, once or twice: chosen with the judgements in hand, which favours the peers. `p` is a paired \
randomisation test on nDCG@10. The `train` topics may have been used for tuning; `test` was not."""


BUSY = """- The machine was not idle: other programs took part of both cores. Read the ratios and the \
speed per processor second; the times themselves and MB/s are worse than on a quiet machine."""


def opening(run):
    machine = run["machine"]
    return ["# Results", "",
            "Written by `Benchmarks/peers/compare.sh`; what is measured and how is in "
            "[README.md](README.md).", "",
            f"- Machine: {machine['processor']}, {machine['cores']} cores, "
            f"{machine['memory'] / 2**30:.0f} GiB, {machine['system']}; load before the last run "
            f"{machine['load']:.1f}",
            f"- Versions: {', '.join(run['versions'])}",
            *([BUSY] if machine["load"] > 0.5 else []),
            "- Peers are timed for ids and scores of parsed queries; `sitrep plain` and `sitrep` from "
            "the typed query to ranked passages; `sitrep, whole pages` to the finished page of the "
            "default ranking, with texts, highlights and names.", ""]


def section(run):
    count = f"{run['passages']:,} passages, {run['bytes'] / 1e6:.1f} MB of text"
    return [f"## {run['collection']}: {count}", "", f"`{run['command']}`", "",
            *indexing(run), *searching(run), *filters(run), *cold(run)]


def indexing(run):
    yield "### Indexing\n"
    yield ("| | MB/s | Sitrep, no tagging ÷ it | MB per processor second | index MB | "
           "index ÷ text | peak memory MB |")
    yield "|---|---:|---:|---:|---:|---:|---:|"
    ours = run["bytes"] / run["indexing"]["sitrep, no tagging"]["seconds"]
    for name, cost in run["indexing"].items():
        speed = run["bytes"] / cost["seconds"]
        ratio = "" if name == "sitrep, no tagging" else f"{ours / speed:.2f}"
        yield (f"| {name} | {speed / 1e6:.2f} | {ratio} | "
               f"{run['bytes'] / 1e6 / cost['processor']:.2f} | {cost['disk'] / 1e6:.1f} | "
               f"{cost['disk'] / run['bytes']:.2f} | {cost['peak'] / 1e6:.0f} |")
    yield ""


def searching(run):
    yield "### Queries, top 10, microseconds\n"
    yield ("| class | engine | mean | p50 | p90 | p99 | Sitrep plain ÷ it: mean | p50 | p99 | "
           "same top 10 |")
    yield "|---|---|" + "---:|" * 8
    for name in classes(run):
        base = summary(run, "sitrep plain", name)
        for engine in (*SITREP, *PEERS):
            figures = summary(run, engine, name)
            ratios = [base[key] / figures[key] for key in ("mean", "p50", "p99")]
            shown = ["", "", "", ""] if engine == "sitrep plain" else [
                *(f"{ratio:.2f}" for ratio in ratios), f"{overlap(run, engine, name):.0%}"]
            cells = [f"{figures[key]:,.0f}" for key in ("mean", "p50", "p90", "p99")] + shown
            yield f"| {name} ({figures['count']}) | {engine} | " + " | ".join(cells) + " |"
    yield ""


def filters(run):
    yield "### A filter's cost: mean with it ÷ mean without it\n"
    yield "| " + " | ".join((*SITREP, *PEERS)) + " |"
    yield "|" + "---:|" * (len(SITREP) + len(PEERS))
    yield "| " + " | ".join(
        f"{summary(run, e, 'filtered')['mean'] / summary(run, e, 'unfiltered')['mean']:.2f}"
        for e in (*SITREP, *PEERS)) + " |"
    yield ""


def cold(run):
    if "cold" not in run:
        return
    yield "### A whole process for one query, milliseconds\n"
    yield "| | median | p90 |"
    yield "|---|---:|---:|"
    for name, figures in run["cold"].items():
        yield f"| {name} | {figures['median']:.1f} | {figures['p90']:.1f} |"
    yield ""


def grown(small, large):
    yield f"## Growth of the mean from {small['passages']:,} to {large['passages']:,} passages\n"
    shared = [name for name in classes(large) if name in classes(small)]
    yield "| class | " + " | ".join((*SITREP, *PEERS)) + " |"
    yield "|---|" + "---:|" * (len(SITREP) + len(PEERS))
    for name in shared:
        yield f"| {name} | " + " | ".join(
            f"{growth(small, large, engine, name):.2f}" for engine in (*SITREP, *PEERS)) + " |"
    yield ""


def reached(small, large):
    yield f"## Goals, on {large['passages']:,} passages\n"
    yield "| | measured | must be | aim | |"
    yield "|---|---:|---:|---:|---|"
    for what, measured, must, aim, less in goals(small, large):
        sign, better = ("≤", measured <= must) if less else ("≥", measured >= must)
        best = measured <= aim if less else measured >= aim
        verdict = "aim" if best else "yes" if better else "**missed**"
        yield f"| {what} | {measured:,.2f} | {sign} {must} | {sign} {aim} | {verdict} |"
    yield ""


def passages(run):
    return run["passages"]


if __name__ == "__main__":
    main()
