# On a machine with Python 3.11 or newer and make: `make site`. `make` alone lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# one lock for every Python from 3.11 on and every system, with one version of each package
COMPILE = $(VENV)-lock/bin/python -m uv pip compile --quiet --universal --python-version 3.11.0 \
	--fork-strategy fewest --generate-hashes --custom-compile-command "make lock" \
	$(if $(UPGRADE),--upgrade)

# Material's notice about MkDocs 2 says nothing about this site
export NO_MKDOCS_2_WARNING = 1
# a machine without a language reads and writes UTF-8, too
export PYTHONUTF8 = 1
# containers often set the first, and every process would compile all code again; by the second
# a shell has packages of another project come before those of the lock
unexport PYTHONDONTWRITEBYTECODE PYTHONPATH

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site serve check quick test cover readings mutate bench engines growth fuzz lighthouse lock sbom clean environment development

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: environment ## Check the briefs and build site/
	$(BIN)/python build.py

serve: environment ## Serve the site on 127.0.0.1:8000 and rebuild it on every change
	$(BIN)/python build.py serve

check: development ## Check style, types and the briefs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python build.py check

quick: development ## Run the tests that take no time and start no process, as a server or a browser
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal -m "not process and not slow" --hypothesis-profile quick

test: development ## Run the tests, but for rare cases of what others try
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal -m "not thorough and not weekly"

cover: development ## Run all tests, which must cover every branch; it takes twice as long
	$(BIN)/python -m pytest --cov --numprocesses auto --dist worksteal $(if $(ONLY),-m "$(ONLY)")

readings: development ## Read invented paragraphs, count right claims that pass and mistakes that are caught; WRITE=1 tells it
	$(BIN)/python -m tests.readings $(if $(WRITE),--write)

mutate: development ## Change every claim in one thing at a time, count what verify catches, explain each miss
	$(BIN)/python -m tests.mutate

lighthouse: environment $(VENV)/lighthouse/stamp ## Build the site and measure it with Lighthouse, five times a page
	$(BIN)/python build.py
	$(BIN)/python -m tests.lighthouse

bench: development $(VENV)/engines/stamp ## Measure this project and other engines, and write benchmarks/README.md; it takes hours
	$(BIN)/python -m benchmarks --write

engines: development $(VENV)/engines/stamp ## Build docs/ with MkDocs, ProperDocs and Zensical, and tell in what the sites differ
	$(BIN)/python -m tests.engines

growth: development ## Build 100 and 400 briefs; fail where anything grows too much
	$(BIN)/python -m benchmarks --quick

fuzz: development ## Try files that nobody would write, for ten minutes
	$(BIN)/python -m tests.fuzz --seconds 600

lock: ## Pin new requirements of pyproject.toml; UPGRADE=1 takes the newest of all
	$(PYTHON) -m venv --clear $(VENV)-lock
	$(VENV)-lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(COMPILE) pyproject.toml --output-file requirements.txt
	$(COMPILE) pyproject.toml --group dev --constraint requirements.txt --output-file requirements-dev.txt
	$(COMPILE) --group pyproject.toml:engines --constraint requirements.txt --output-file requirements-bench.txt
	rm -r $(VENV)-lock

sbom: environment ## Write sbom.json: the packages, their versions and licences, in CycloneDX
	$(PYTHON) -m venv --clear $(VENV)-lock
	$(VENV)-lock/bin/python -m pip install --quiet --disable-pip-version-check cyclonedx-bom
	$(VENV)-lock/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible --of JSON -o sbom.json $(BIN)/python
	rm -r $(VENV)-lock

clean: ## Remove site/, .venv/ and what the tools keep
	rm -rf site .site-* $(VENV) $(VENV)-lock .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Looks whether .venv/ works and has what the lock names; only then is there nothing to do.
environment:
	@$(PYTHON) environment.py

development:
	@$(PYTHON) environment.py dev

# without them make bench and make engines say that they leave them out
$(VENV)/engines/stamp: requirements-bench.txt | development
	-$(PYTHON) -m venv --clear $(VENV)/engines
	-$(VENV)/engines/bin/python -m pip install --quiet --no-deps --require-hashes --requirement $< && touch $@

$(VENV)/lighthouse/stamp: tests/lighthouse/package-lock.json | environment
	mkdir -p $(VENV)/lighthouse
	cp tests/lighthouse/package.json tests/lighthouse/package-lock.json $(VENV)/lighthouse/
	cd $(VENV)/lighthouse && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@
