# Every target builds its own .venv from the lock first; python3 must be 3.11 or newer.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=
UV ?= uv

.PHONY: demo test long lint docs bench bench-large faults hostile lock clean

demo: $(VENV)/runs
	@$(BIN)/python -m bot demo $(ARGS)

# Compiled modules are kept, also where the environment says otherwise: else each worker, and each bot that a test
# starts, compiles everything anew, four seconds each time.
test: export PYTHONDONTWRITEBYTECODE =
test: lint
	$(BIN)/pytest $(ARGS)

# Those of them that take long, and that .ci/run leaves out.
long: export PYTHONDONTWRITEBYTECODE =
long: $(VENV)/ready
	$(BIN)/pytest -m long $(ARGS)

lint: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml bot storage

# Writes the generated parts of README and docs anew, and where there is a chromium the pictures.
docs: $(VENV)/ready
	$(BIN)/python -m tests.docs.generated

bench: $(VENV)/ready
	$(BIN)/python -m tests.benchmarks $(ARGS)

# The same reports over ten million answers: some ten minutes, and 10 GB of disk.
bench-large: $(VENV)/ready
	$(BIN)/python -m tests.benchmarks --only numbers --answers 10000000 $(ARGS)

# Bots that are killed, frozen and cut off from Slack and from their database, and what became of every answer; Linux
# only. ARGS="--help" tells what can be chosen.
faults: export PYTHONDONTWRITEBYTECODE =
faults: $(VENV)/ready
	$(BIN)/python -m tests.weather $(ARGS)

# What `make test` throws at every door a few times, and its long stories, five thousand times, and other things each
# time: some hours.
LONG := tests/hostile tests/services/asking/test_contact_promises.py tests/storage/numbers/test_tallies.py
hostile: export PYTHONDONTWRITEBYTECODE =
hostile: $(VENV)/ready
	$(BIN)/pytest --hypothesis-profile=nightly $(LONG) $(ARGS)

# Needs uv (https://docs.astral.sh/uv/). Locks for every platform and Python version we support: all that is needed here,
# and of that what a bot needs to run.
COMPILE := pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --extra postgres
lock:
	$(UV) $(COMPILE) --extra dev pyproject.toml -o requirements.lock
	$(UV) $(COMPILE) --constraints requirements.lock pyproject.toml -o runtime.lock

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

$(VENV)/ready: $(VENV)/runs requirements.lock
	@echo "Adding what the tests need (once) ..."
	@$(PIP) --require-hashes --requirement requirements.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/runs: runtime.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "nps-bot needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	@echo "Preparing $(VENV) with what the bot needs (once) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) --require-hashes --requirement runtime.lock
	@touch $@
