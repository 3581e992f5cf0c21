"""Sitrep as its users run it: the release binary, its `index`, `run` and `eval`."""

import json
import subprocess

# Name of a row -> options of `sitrep run`.
SETTINGS = {
    "plain": ["--plain"],
    "no topics": ["--no-topics"],
    "no aliases": ["--no-aliases"],
    "no translations": ["--no-translations"],
    "no documents": ["--no-documents"],
    "default": [],
}


class Sitrep:
    def __init__(self, binary, index):
        self.binary = str(binary)
        self.index = str(index)

    def version(self):
        return self.call("version").splitlines()[0]

    def build(self, path, *options):
        self.call("index", "-q", "--no-progress", "-i", self.index, *options, str(path))

    def run(self, topics, level, output, depth, options):
        self.call("run", "-q", "-i", self.index, "--topics", str(topics), "--level", level,
                  "--depth", str(depth), "--output", str(output), *options)

    def evaluate(self, qrels, run):
        """measure -> mean over all topics, as `sitrep eval` counts it."""
        report = self.call("eval", "--complete", "--format", "json", "--qrels", str(qrels),
                           str(run))
        return json.loads(report)["runs"][0]["means"]

    def call(self, command, *arguments):
        done = subprocess.run([self.binary, command, *arguments], capture_output=True, text=True)
        if done.returncode not in (0, 1, 7):
            raise SystemExit(f"sitrep {command}: {done.stderr.strip()}")
        return done.stdout
