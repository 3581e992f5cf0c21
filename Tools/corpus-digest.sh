#!/bin/sh
# Prints the digest of the sample reports, or with --check compares it with Corpus/README.md.
set -eu
cd "$(dirname "$0")/../Corpus"
digest=$(LC_ALL=C find reports -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum |
  sha256sum | cut -d' ' -f1)
if [ "${1:-}" = --check ]; then
  grep -q "$digest" README.md || {
    echo "Corpus/README.md does not name the digest $digest; write it there" >&2
    exit 1
  }
else
  echo "$digest"
fi
