#!/bin/sh
# Checks the rules of the layout that a compiler does not: who may import what, file sizes, and that
# nothing that input can reach may crash.
set -eu
cd "$(dirname "$0")/.."
failed=0

complain() {
  [ -z "$1" ] && return
  printf '%s\n%s\n' "$2:" "$1"
  failed=1
}

complain "$(grep -rlE '^import CXapian' Sources | grep -v '^Sources/XapianStore/' || true)" \
  "only XapianStore imports CXapian"
complain "$(grep -rlE 'xapian\.h' Sources/*/include || true)" \
  "no C header includes xapian.h"
complain "$(grep -rlE '^import (Foundation|FoundationEssentials|XapianStore)' \
  Sources/TextAnalysis Sources/QueryLanguage || true)" \
  "TextAnalysis and QueryLanguage import neither Foundation nor the store"
complain "$(grep -rlE '^import ArgumentParser|\bprint\(' Sources --include='*.swift' |
  grep -v '^Sources/sitrep/' || true)" \
  "a library neither parses arguments nor prints"
complain "$(grep -rnE '(= |return |^ *)try! |fatalError\(| as! [A-Z]' Sources --include='*.swift' || true)" \
  "nothing that input can reach may crash"
complain "$(find Sources Tests -name '*.swift' -exec awk \
  'FNR == 1 { generated = 0 } FNR <= 3 && /[Gg]enerated/ { generated = 1 }
   FNR == 401 && !generated { print FILENAME }' {} +)" \
  "a file has at most 400 lines"
complain "$(find Sources/sitrep -name '*Command.swift' -exec awk 'FNR == 61 { print FILENAME }' {} +)" \
  "a command has at most 60 lines"
exit $failed
