# On a machine with Python 3.11 or newer and make: `make site`. `make` alone lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
PIP_COMPILE = CUSTOM_COMPILE_COMMAND="make lock" $(VENV)/lock/bin/pip-compile --quiet \
	--generate-hashes --allow-unsafe --strip-extras $(if $(UPGRADE),--upgrade) \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

# Material's notice about MkDocs 2 says nothing about this site
export NO_MKDOCS_2_WARNING = 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site serve check test mutate benchmark fuzz lighthouse lock clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: $(VENV)/runtime ## Check the briefs and build site/
	$(BIN)/python build.py

serve: $(VENV)/runtime ## Serve the site on 127.0.0.1:8000 and rebuild it on every change
	$(BIN)/python build.py serve

check: $(VENV)/dev ## Check style, types and the briefs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python build.py check

test: $(VENV)/dev ## Run the tests, which must cover every branch
	$(BIN)/python -m pytest --cov --numprocesses auto --dist worksteal

mutate: $(VENV)/dev ## Change every claim in one thing at a time, count what verify catches, explain each miss
	$(BIN)/python -m tests.mutate

lighthouse: $(VENV)/runtime $(VENV)/lighthouse/stamp ## Build the site and measure it with Lighthouse, five times a page
	$(BIN)/python build.py
	$(BIN)/python -m tests.lighthouse

benchmark: $(VENV)/dev ## Time a project of 1,000 claims, stage by stage
	$(BIN)/python -m tests.benchmark

fuzz: $(VENV)/dev ## Try files that nobody would write, for ten minutes
	$(BIN)/python -m tests.fuzz --seconds 600

lock: ## Pin new requirements of pyproject.toml; UPGRADE=1 takes the newest of all
	$(PYTHON) -m venv --clear $(VENV)/lock
	$(VENV)/lock/bin/python -m pip install --quiet --disable-pip-version-check pip-tools
	$(PIP_COMPILE) --output-file requirements.txt pyproject.toml
	$(PYTHON) -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' \
	| $(PIP_COMPILE) --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml -

clean: ## Remove site/, .venv/ and what the tools keep
	rm -rf site .site-* $(VENV) .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp stands in the environment it is about, and goes with it. One that works is added to,
# not made anew: something may be running in it.
$(VENV)/runtime: requirements.txt
	$(call new_environment)
	$(PIP_INSTALL) -r requirements.txt
	touch $@

$(VENV)/dev: requirements-dev.txt
	$(call new_environment)
	$(PIP_INSTALL) -r requirements-dev.txt
	touch $(VENV)/runtime $@

$(VENV)/lighthouse/stamp: tests/lighthouse/package-lock.json | $(VENV)/runtime
	mkdir -p $(VENV)/lighthouse
	cp tests/lighthouse/package.json tests/lighthouse/package-lock.json $(VENV)/lighthouse/
	cd $(VENV)/lighthouse && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

define new_environment
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
endef
