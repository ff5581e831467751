# The two commands that matter: `make portal` and `make test`.

SWIFT ?= swift
# One configuration for everything, so that nothing is compiled twice.
CONFIGURATION = -c release
BINARY = .build/release/mithaq
PREFIX ?= /usr/local
PACKAGES = libcmark-dev libyaml-dev libmimalloc-dev pkg-config

.PHONY: portal serve report test check prove bench bench-site bench-preview format lint install dependencies clean

portal: $(BINARY) ## Build every portal of content/ into public/
	$(BINARY) build

serve: $(BINARY) ## Show the portals at http://127.0.0.1:4000/ while content/ and templates/ are edited
	$(BINARY) serve

report: portal ## Make PDFs of the yearly reports: REGION=<slug> YEAR=<yyyy> OUTPUT=<folder or file.pdf>; of all without REGION
	@./scripts/make-report --output "$(or $(OUTPUT),reports)" $(if $(REGION),"$(REGION)") $(if $(YEAR),"$(YEAR)")

check: $(BINARY) ## Tell everything that is wrong with content/ and templates/
	$(BINARY) check

test: dependencies ## Run every test
	@./scripts/install-dependencies chromium
	$(SWIFT) build $(CONFIGURATION) --build-tests
	@./scripts/run-tests $(SWIFT) test $(CONFIGURATION) --skip-build

prove: dependencies ## Run every test, the long ones too: more kills, more truncations
	@./scripts/install-dependencies chromium
	$(SWIFT) build $(CONFIGURATION) --build-tests
	@MITHAQ_PROVE=1 ./scripts/run-tests $(SWIFT) test $(CONFIGURATION) --skip-build

bench: dependencies ## Compare with others in one run
	$(SWIFT) run --package-path Benchmarks $(CONFIGURATION) templating

# How many conventions, once for each size.
SIZES ?= 1000 10000

bench-site: $(BINARY) ## Build the same registries with Mithaq and with Hugo; write docs/performance.md: SIZES="1000 10000" ROUNDS=5
	@./scripts/install-dependencies python3-venv
	$(SWIFT) build --package-path Benchmarks $(CONFIGURATION)
	Benchmarks/.build/release/site $(SIZES) --rounds $(or $(ROUNDS),5) --mithaq $(BINARY) --hugo "$$(./scripts/install-hugo)"

bench-preview: $(BINARY) ## Measure mithaq serve at 10,000 conventions; write docs/performance.md
	$(SWIFT) build --package-path Benchmarks $(CONFIGURATION)
	Benchmarks/.build/release/preview --mithaq $(BINARY)

# Always asked, because only SwiftPM knows what is out of date.
.PHONY: $(BINARY)
$(BINARY): dependencies
	$(SWIFT) build $(CONFIGURATION) --product mithaq

dependencies: ## Install the C libraries that are missing
	@./scripts/install-dependencies $(PACKAGES)

format: ## Lay out the sources
	$(SWIFT) format format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

lint: ## Check the layout of the sources
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

install: $(BINARY) ## Install the program and what comes with it below PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/mithaq
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/mithaq
	cp -R templates starter content/vocabularies docs $(DESTDIR)$(PREFIX)/share/mithaq/

clean:
	rm -rf .build Benchmarks/.build .mithaq
