"""Every text that a person sees or hears goes through translation."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "ui"

# The demonstration types, as a person would; what a person writes is not translated.
FILES = sorted(file for file in UI.rglob("*.py") if file.name != "demonstration.py")

# Which arguments of which call are shown; positions count from 0.
SHOWN = {
    "setText": (0,),
    "setToolTip": (0,),
    "setPlaceholderText": (0,),
    "setWindowTitle": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "addAction": (0,),
    "addMenu": (0,),
    "QMenu": (0,),
    "QPushButton": (0,),
    "PlainLabel": (0,),
    "Chip": (0,),
    "telling": (0,),
    "say": (0, 1),
    "say_quietly": (0, 1),
    "say_lastingly": (0, 1),
    "primary": (0,),
    "plain": (0,),
    "ghost": (0,),
    "WordsButton": (0,),
    "Toggle": (0,),
    "Tick": (0,),
    "TimeField": (0,),
    "GrowingTextEdit": (0, 1),
    "InlineField": (0, 1),
    "EntryList": (0,),
    "NavButton": (1,),
    "ListCard": (),
    "Row": (),
    "Mark": (0,),
    "labelled_flow": (0,),
    "Notice": (1, 2, 3),
    "add_row": (0, 1),
    "add_paragraph": (0, 1),
    "head": (0, 1),
}
SHOWN_BY_NAME = {"tip", "placeholder", "edit_name", "action_label", "title", "body", "sub", "note", "chip", "about"}
TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# The name of the program is the same everywhere.
NAMES = {"Soft Landing"}


def untranslated(source):
    """(line, text) of each literal that reaches a person as it stands."""
    return [
        (found.lineno, found.value)
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        for argument in shown_arguments(call)
        for found in literals(argument)
    ]


def shown_arguments(call):
    name = called(call)
    if name not in SHOWN:
        return []
    by_place = [call.args[place] for place in SHOWN[name] if place < len(call.args)]
    return by_place + [keyword.value for keyword in call.keywords if keyword.arg in SHOWN_BY_NAME]


def called(call):
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def literals(node):
    """Literals with letters in an expression, without those that are translated, compared with, or keys."""
    if isinstance(node, ast.Call):
        if called(node) in TRANSLATES:
            return
        # What is handed to another call is that call's business; what it is called on (a pattern, say) is shown.
        parts = [node.func.value] if isinstance(node.func, ast.Attribute) else []
    elif isinstance(node, ast.Compare | ast.Subscript):
        parts = []
    elif isinstance(node, ast.IfExp):
        parts = [node.body, node.orelse]
    elif isinstance(node, ast.Tuple | ast.List):
        # Pairs of a word of ours and a text.
        parts = [part.elts[-1] if isinstance(part, ast.Tuple) and part.elts else part for part in node.elts]
    elif isinstance(node, ast.Dict):
        parts = node.values
    else:
        parts = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if any(letter.isalpha() for letter in node.value) and node.value not in NAMES:
            yield node
        return
    for part in parts:
        yield from literals(part)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(UI)))
def test_no_text_is_shown_that_was_not_translated(file):
    assert untranslated(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Saved")',
        'label.setText(f"{count} open")',
        'label.setText("Open for {length}".format(length=length))',
        'label.setText(self.tr("Yes") if yes else "No")',
        'buttons.primary("Begin", Tone.LANDING)',
        'buttons.ghost(self.tr("Copy"), tip="Copies")',
        'Notice("key", self.tr("A title"), self.tr("A body"), (("begin", "Begin"),))',
        'menu.addAction("Delete")',
    ],
)
def test_it_would_be_found(source):
    assert len(untranslated(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(self.tr("Saved"))',
        'label.setText(QCoreApplication.translate("Words", "Saved").format(at=clock_text(at)))',
        'PlainLabel("", "heading")',
        'buttons.ghost("⋯", tip=self.tr("More"))',
        'label.setText(name if kind == "quiet" else "")',
        'Notice("key", self.tr("A title"), self.tr("A body"), (("begin", self.tr("Begin")),))',
        'self.setWindowTitle("Soft Landing")',
    ],
)
def test_what_is_in_order_is_left_alone(source):
    assert untranslated(source) == []


# --- no text is made before there is a language -----------------------------------------------------------------------


def made_at_import(source):
    """Lines of texts that are translated while their module is read: in the language of nobody, and for ever."""
    return [call.lineno for call in _run_at_import(ast.parse(source)) if called(call) in TRANSLATES]


def _run_at_import(node):
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            for part in (*child.decorator_list, child.args):
                yield from _run_at_import(part)
            continue
        if isinstance(child, ast.Lambda):
            yield from _run_at_import(child.args)
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from _run_at_import(child)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(UI)))
def test_no_text_is_made_while_its_module_is_read(file):
    assert made_at_import(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        '_SAVED = QCoreApplication.translate("Words", "Saved")',
        'class Page:\n    title = Words.tr("Saved")',
        'def say(text=Words.tr("Saved")):\n    pass',
        '_TEXTS = {1: [Words.tr("Saved")]}',
    ],
)
def test_a_text_made_too_early_would_be_found(source):
    assert len(made_at_import(source)) == 1


@pytest.mark.parametrize(
    "source",
    ['def saved():\n    return Words.tr("Saved")', '_SAY = lambda: Words.tr("Saved")', 'Words = TextContext("Words")'],
)
def test_a_text_made_in_time_is_left_alone(source):
    assert made_at_import(source) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(UI)))
def test_a_context_is_called_as_it_is_filed(file):
    named = [
        (name.id, call.args[0].value)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assign)
        for target in node.targets
        for name, call in zip(*map(_parts, (target, node.value)), strict=False)
        if isinstance(call, ast.Call) and called(call) == "TextContext"
    ]
    assert [(name, context) for name, context in named if name != context] == []


def _parts(node):
    return node.elts if isinstance(node, ast.Tuple) else [node]
