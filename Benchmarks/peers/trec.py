"""Runs in TREC form, their figures by pytrec_eval, and the paired randomisation test."""

import numpy
import pytrec_eval

MEASURES = {"nDCG@10": "ndcg_cut_10", "MAP": "map", "R@100": "recall_100", "MRR": "recip_rank"}


def roll_up(hits, parent):
    """The best hit of each document, for hits ordered best first."""
    best = {}
    for name, score in hits:
        best.setdefault(parent[name], score)
    return list(best.items())


def write(run, path, tag):
    """Writes topic -> [(document, score)] as TREC lines."""
    with open(path, "w", encoding="utf-8") as out:
        for topic, hits in run.items():
            ranked = sorted(hits, key=lambda hit: (hit[1], hit[0]), reverse=True)
            for rank, (name, score) in enumerate(ranked, 1):
                out.write(f"{topic} Q0 {name} {rank} {float(score)!r} {tag}\n")


def read(path):
    run = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            topic, _, name, _, score, _ = line.split()
            run.setdefault(topic, []).append((name, float(score)))
    return run


def evaluate(run, judgements, topics):
    """measure -> topic -> figure; a topic without results counts as 0."""
    evaluator = pytrec_eval.RelevanceEvaluator(
        {topic: judgements[topic] for topic in topics}, set(MEASURES.values()))
    scores = evaluator.evaluate({topic: dict(run.get(topic, [])) for topic in topics})
    return {name: {topic: scores.get(topic, {}).get(measure, 0.0) for topic in topics}
            for name, measure in MEASURES.items()}


def mean(figures, topics):
    return sum(figures[topic] for topic in topics) / max(1, len(topics))


def randomisation(first, second, topics, rounds=100_000, seed=1):
    """Two-sided p of the mean difference under random exchange of the two systems per topic."""
    differences = numpy.array([first[topic] - second[topic] for topic in topics])
    if not differences.any():
        return 1.0
    observed = abs(differences.mean())
    random = numpy.random.default_rng(seed)
    signs = random.integers(0, 2, size=(rounds, len(differences)), dtype=numpy.int8) * 2 - 1
    extreme = (numpy.abs(signs @ differences) / len(differences) >= observed - 1e-12).sum()
    return float((extreme + 1) / (rounds + 1))
