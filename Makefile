# Soft Landing. `make` alone lists what can be typed; each line sets up what it needs by itself (packaging/prepare).
#
#   ARGS="…"  is handed to the program (run), to pytest (test, soak), to the measuring (bench) or to the resolver (lock)

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check soak bench bench-rhythm pictures translations bundle deb test-bundle lock clean

VENV := .venv/bin
ARGS ?=
# So many tests at a time; two are what a small machine has processors for. ARGS="-n 0 --pdb" looks into a single one.
WORKERS ?= 2

# Python keeps the compiled form of our files, whatever the machine says: the program starts in half the time.
unexport PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH

# Only Linux can be without any screen; elsewhere windows need no variable.
HAS_SCREEN := $(if $(filter Linux,$(shell uname -s)),$(DISPLAY)$(WAYLAND_DISPLAY),native)

# Tests meet the same surroundings on every machine: no screen and no bus but those that they start themselves, a folder
# for sockets of their own, and letters in UTF-8.
PYTEST = runtime=$$(mktemp -d); trap 'rm -rf "$$runtime"' EXIT; \
	env --unset=DISPLAY --unset=WAYLAND_DISPLAY --unset=XDG_CURRENT_DESKTOP --unset=LANGUAGE XDG_RUNTIME_DIR="$$runtime" LC_ALL=C.UTF-8 \
	DBUS_SESSION_BUS_ADDRESS=disabled: QT_QPA_PLATFORM=offscreen QT_NO_XDG_DESKTOP_PORTAL=1 $(VENV)/pytest

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s%s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

ifneq ($(HAS_SCREEN),)
run: ## start the program; with no screen, play a demo day and leave pictures of it in build/demo
	@packaging/prepare run
	@$(VENV)/python main.py $(ARGS)
else
run:
	@packaging/prepare screen
	@echo 'There is no screen here, so a demo day is played on a virtual one. It takes a minute or two.'
	@rm -rf build/demo && mkdir -p build/demo
	@packaging/virtual-screen $(VENV)/python main.py --demo --pictures build/demo $(ARGS)
	@echo 'Pictures of the day:' && ls -1 build/demo/*.png
endif

test: check ## everything: checks, then all tests but the long ones
	@$(PYTEST) -n $(WORKERS) --dist worksteal -m 'not soak and not bundle and not benchmark' $(ARGS)

check: ## format, lint, types and who may import whom
	@packaging/prepare test
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/lint-imports --no-logo
	shellcheck packaging/prepare packaging/virtual-screen packaging/carry-small-libraries packaging/*/build .ci/run

soak: ## the long tests: many thousand rounds, some minutes
	@packaging/prepare test
	@$(PYTEST) -m soak --timeout=3600 $(ARGS)

bench: ## measure what the program costs, beside a bare one and its neighbours (half an hour): docs/performance.md
	@packaging/prepare test
	@$(PYTEST) tests/benchmarks -m benchmark -rA --timeout=1200
	@$(VENV)/python -m tests.benchmarks.whole_program $(ARGS)

bench-rhythm: ## replay days from TRACES=DIR (CSV of active intervals) and count well-timed offers
	@packaging/prepare test
	@$(VENV)/python -m tests.benchmarks.rhythm_replay $(TRACES)

pictures: ## pictures of every window, light and dark, in build/pictures (ARGS=--docs refreshes those of the documents)
	@packaging/prepare test
	@rm -rf build/pictures && mkdir -p build/pictures
	@packaging/virtual-screen $(VENV)/python -m tests.pictures $(ARGS)

translations: ## bring resources/translations up to date with the texts of the program (ARGS=it begins a language)
	@packaging/prepare test
	@$(VENV)/python packaging/translations.py update $(ARGS)
	@$(VENV)/python packaging/translations.py compile

bundle: ## the program as a folder that needs no Python, in build/bundle
	@packaging/prepare bundle
	@rm -rf build/bundle
	@$(VENV)/python packaging/make_bundle.py build/bundle
	@du -sm build/bundle/soft-landing | awk '{ print "build/bundle/soft-landing: " $$1 " MB" }'

deb: bundle ## the same as a Debian package, in build
	@$(VENV)/python packaging/make_deb.py build/bundle/soft-landing build

test-bundle: deb ## live with the built program and the Debian package, without Python's packages
	@packaging/prepare test
	@$(PYTEST) tests/packaging -m bundle --timeout=600 $(ARGS)

# The files must name no registry: whoever installs from them asks the one of their own machine.
lock: export UV_CUSTOM_COMPILE_COMMAND = make lock
lock: REQUIREMENTS := packaging/requirements
lock: PIN = build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate
lock: ## choose the pinned packages from packaging/requirements/*.in (ARGS=--upgrade takes the newest)
	@packaging/prepare run
	@[ -x build/lock/bin/uv ] || { $(VENV)/python -m venv build/lock && build/lock/bin/pip install -qq 'uv>=0.9,<1'; }
	@$(PIN) $(ARGS) $(REQUIREMENTS)/runtime.in --output-file $(REQUIREMENTS)/runtime.txt
	@$(PIN) $(ARGS) $(REQUIREMENTS)/develop.in --constraint $(REQUIREMENTS)/runtime.txt --output-file $(REQUIREMENTS)/develop.txt
	@! grep -n -E '://|--(extra-)?index-url|--find-links' $(REQUIREMENTS)/*.txt || { echo 'Addresses must not be in there.'; exit 1; }

clean: ## remove what was built and cached here (.venv stays)
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis resources/translations/*.qm
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
