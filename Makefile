# make demo   build the examples and show what tcready does     make test   all tests
# make check  format, lint, types, import layers                make bench  how fast, as ratios
# make help   this and everything else

PYTHON ?= python3
BIN := .venv/bin
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
endif
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

.PHONY: help demo test test-postgres check check-pages bench format messages schemas constraints wheel clean

help:
	@sed -n '1,3s/^# //p' $(MAKEFILE_LIST)

# What runs the program: pinned by name, version and hash, then the program itself from here.
.venv/run: pyproject.toml constraints/run.txt
	@test -d .venv || { echo "Skapar .venv …"; $(PYTHON) -m venv .venv; }
	@echo "Installerar det som tcready behöver …"
	@$(PIP) install --require-hashes -r constraints/run.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

# What checks it, as well.
.venv/dev: .venv/run constraints/dev.txt
	@echo "Installerar det som testerna behöver …"
	@$(PIP) install --require-hashes -r constraints/dev.txt
	@touch $@

demo: .venv/run
	@$(BIN)/tcready demo demo

# All with the database in a file, then again in PostgreSQL what the database can make a difference to.
test: .venv/dev
	$(BIN)/python -m pytest
	$(BIN)/python -m pytest --database=postgres --again $(ROOMS_AGAIN) $(COMMANDS_AGAIN:%=tests/cli/test_%.py)

ROOMS_AGAIN := tests/store tests/review tests/exchange tests/snapshots tests/tui/test_others.py
COMMANDS_AGAIN := a_working_day backup db erase errors import registers round_trip settings signing \
	snapshot_tampering review_opens what_changed

# All of it in PostgreSQL.
test-postgres: .venv/dev
	$(BIN)/python -m pytest --database=postgres

check: .venv/dev
	$(BIN)/ruff format --check tcready tests tools
	$(BIN)/ruff check tcready tests tools
	$(BIN)/mypy
	$(BIN)/lint-imports
	@for pack in criteria/*/framework.yaml; do $(BIN)/tcready criteria lint $$(dirname $$pack) || exit 1; done
	$(BIN)/python tools/messages.py --check

# The pages through axe-core in a browser and the Nu HTML checker: Chromium and Java from the system, the rest from npm.
check-pages: .venv/dev
	tools/pages/fetch
	TCREADY_LARGE=whole $(BIN)/python -m pytest tests/pages

# How fast, as ratios in one run; makes a workspace with a million records in build/bench the first time.
bench: .venv/dev
	$(BIN)/python -m tools.bench

format: .venv/dev
	$(BIN)/ruff format tcready tests tools
	$(BIN)/ruff check --fix tcready tests tools

# The English sentences: new ones are added empty to en.po, then compiled to en.mo.
messages: .venv/dev
	$(BIN)/python tools/messages.py

# The schemas that editors use for the packs.
schemas: .venv/dev
	$(BIN)/python tools/schemas.py

# New versions: needs uv. The files hold names, versions and hashes, and no addresses.
CONSTRAIN := uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11
HEADING := '\# Every package by name, version and hash. Made by "make constraints"; nothing else is installed.'
constraints:
	@(echo $(HEADING); $(CONSTRAIN) --upgrade pyproject.toml --all-extras --group dev) > constraints/dev.new
	@mv constraints/dev.new constraints/dev.txt
	@(echo $(HEADING); $(CONSTRAIN) -c constraints/dev.txt pyproject.toml --group build) > constraints/run.new
	@mv constraints/run.new constraints/run.txt
	@for extra in postgres web; do \
	  (echo $(HEADING); $(CONSTRAIN) -c constraints/dev.txt pyproject.toml --extra $$extra --group build) > constraints/$$extra.new && \
	  mv constraints/$$extra.new constraints/$$extra.txt || exit 1; done

wheel: .venv/dev
	$(BIN)/python -m hatchling build -t wheel

clean:
	rm -rf .venv build dist
