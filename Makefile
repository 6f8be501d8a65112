# make serve     build everything and open it on http://127.0.0.1:8000/
# make test      every check: format, lint, types, tests in CPython and in Chromium
# make offline   dist/: ZIP of the whole site, the tool as one HTML file, SHA256SUMS
# make bench     figures: start-up, sizes, decisions per second
# make lint      only the fast checks
# make lock      resolve requirements.in anew (the npm lock follows `npm install`)
# Each target sets up what it needs and does nothing twice.

# Two jobs at once: packages of Python and of npm, then the checks of the code beside the build.
MAKEFLAGS += --jobs=2

PORT ?= 8000
BIN := .venv/bin
PY := $(BIN)/python
export SOURCE_DATE_EPOCH ?= 1735689600
export NO_MKDOCS_2_WARNING = 1

PYTHON_SETUP := .venv/.installed
NODE_SETUP := node_modules/.installed

.PHONY: serve test offline bench lint lock setup frontend payload site system

serve: offline
	$(PY) -m publishing.serve site --port $(PORT)

test: system lint offline
	npm run --silent html
	$(PY) -m pytest --numprocesses 2 --dist loadfile

offline: site
	$(PY) -m publishing.offline.build

bench: site
	$(PY) -m benchmarks.size
	$(PY) -m benchmarks.decide
	$(PY) -m benchmarks.boot

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	npm run --silent check-format
	npm run --silent types
	$(PY) -m publishing.articles.prose build/prose && npm run --silent prose

setup: $(PYTHON_SETUP) $(NODE_SETUP)

$(PYTHON_SETUP): requirements.txt .python-version
	python="$$(bash publishing/find_python.sh)" && { [ -x $(PY) ] || "$$python" -m venv .venv; }
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

$(NODE_SETUP): package.json package-lock.json .npmrc
	npm ci --ignore-scripts --silent
	touch $@

frontend: setup
	node frontend/build.mjs

payload: setup
	$(PY) -m publishing.payload.build

site: frontend payload
	$(PY) -m mkdocs build --strict --quiet

system:
	bash publishing/system_packages.sh

lock: setup
	env -u PIP_FIND_LINKS $(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
	  --no-header --no-emit-options --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	  --output-file requirements.txt requirements.in
