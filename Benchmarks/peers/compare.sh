#!/bin/sh
# Measures Sitrep against its peers and writes Benchmarks/RESULTS.md.
#
#   Benchmarks/peers/compare.sh                    ranking and speed on the sample corpus
#   Benchmarks/peers/compare.sh PASSAGES.jsonl.gz  speed on 100,000 and on all of these passages
#
# SITREP names the binary, PYTHON an interpreter of the version that python3-xapian is for,
# ROUNDS the rounds of each query.
set -eu

peers=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$(dirname "$peers")")
sitrep=${SITREP:-$root/.build/release/sitrep}
rounds=${ROUNDS:-5}
venv=$peers/.venv
work=$root/.build/peers

if [ ! -x "$sitrep" ]; then
  echo "compare.sh: build first (make build), or set SITREP" >&2
  exit 2
fi
if [ ! -d "$venv" ]; then
  "${PYTHON:-python3}" -m venv "$venv"
  "$venv/bin/pip" install --quiet --requirement "$peers/requirements.txt"
fi
if ! "$venv/bin/python" -c 'import xapian' 2>/dev/null; then
  # Debian's bindings are not on the package index; they are one folder of the system's Python.
  bindings=/usr/lib/python3/dist-packages/xapian
  if [ ! -d "$bindings" ]; then
    echo "compare.sh: apt-get install python3-xapian xapian-omega" >&2
    exit 2
  fi
  ln -sfn "$bindings" "$("$venv/bin/python" -c 'import site; print(site.getsitepackages()[0])')/xapian"
fi
python="$venv/bin/python -B"
mkdir -p "$work"

corpus=$root/Corpus
$python "$peers/relevance.py" "$corpus/reports" --topics "$corpus/topics.tsv" \
  --qrels "$corpus/qrels.txt" --sitrep "$sitrep" --work "$work/documents" \
  --output "$work/documents.md"
$python "$peers/relevance.py" "$corpus/reports" --topics "$corpus/topics.tsv" \
  --qrels "$corpus/qrels-passages.txt" --level passage --sitrep "$sitrep" \
  --work "$work/passages" --output "$work/passages.md"

if [ $# -eq 0 ]; then
  $python "$peers/latency.py" "$corpus/reports" --name Corpus --rounds "$rounds" \
    --queries "$peers/../queries" --sitrep "$sitrep" --work "$work/speed" \
    --output "$work/corpus.json"
  set -- "$work/corpus.json"
else
  $python "$peers/latency.py" "$1" --limit 100000 --rounds "$rounds" --sitrep "$sitrep" \
    --work "$work/speed" --output "$work/small.json"
  $python "$peers/latency.py" "$1" --rounds "$rounds" --sitrep "$sitrep" \
    --work "$work/speed" --output "$work/large.json"
  set -- "$work/small.json" "$work/large.json"
fi
$python "$peers/report.py" "$@" --relevance "$work/documents.md" "$work/passages.md" \
  --output "$root/Benchmarks/RESULTS.md"
echo "Benchmarks/RESULTS.md written" >&2
