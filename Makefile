PREFIX ?= /usr/local
BINARY := .build/release/sitrep
PACKAGES := libxapian-dev libutf8proc-dev libxml2-dev nettle-dev zlib1g-dev libjemalloc-dev
SWIFT ?= swift
FORMATTED := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Benchmarks

.PHONY: demo test lint format bench latency build install uninstall clean deps

demo: build
	$(BINARY) index -i Index --no-progress Corpus/reports
	$(BINARY) search -i Index -n 2 'withdrawal from Kherson'
	$(BINARY) search -i Index -n 2 'event:surrender white flag'
	$(BINARY) search -i Index -n 2 'event:looting mood:denied'

# At a fixed place in memory, the program starts a tenth sooner.
build: deps
	$(SWIFT) build -c release --static-swift-stdlib -Xlinker -no-pie --product sitrep

test: deps
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive $(FORMATTED)
	Tools/check-layout.sh

format:
	$(SWIFT) format --in-place --recursive $(FORMATTED)

# Runs the benchmarks and checks them against Benchmarks/Thresholds.
bench: deps
	$(SWIFT) package --package-path Benchmarks benchmark thresholds check \
	  --path Benchmarks/Thresholds --no-progress

# Latency on the sample reports by class of query; Benchmarks/peers/compare.sh measures the peers too.
latency: build
	$(BINARY) index -i Index --no-progress Corpus/reports
	cat Benchmarks/queries/*.jsonl > .build/queries.jsonl
	$(BINARY) bench -i Index --queries .build/queries.jsonl

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/sitrep
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/man/man1 man/sitrep.1
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/man/man7 man/sitrep-query.7
	mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(BINARY) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sitrep
	mkdir -p $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	$(BINARY) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sitrep
	mkdir -p $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(BINARY) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sitrep.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/sitrep \
	  $(DESTDIR)$(PREFIX)/share/man/man1/sitrep.1 \
	  $(DESTDIR)$(PREFIX)/share/man/man7/sitrep-query.7 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sitrep \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sitrep \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sitrep.fish

clean:
	rm -rf .build Index/current Index/g-* Index/building Index/updating Index/retagging \
	  Index/compacting Index/writer.lock

# Installs only what is missing, and says so.
deps:
	@Tools/install-dependencies.sh $(PACKAGES)
