"""Everything a screen can do can be done line by line: no action, question or panel is left out."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tcready.i18n import tell, use
from tcready.review.desk import Desk
from tcready.tui import acts
from tcready.tui.actions import ACTIONS, BY_ID
from tcready.tui.acts import ON_SCREEN, SHARED
from tcready.tui.asked import attaching, filing, judging, question, writing
from tcready.tui.modals import windows
from tcready.tui.panels.every import PANELS
from tcready.tui.plain.asking.conversation import ANSWERS, FORMS
from tcready.tui.plain.every import EXTRA, OWN, PLAIN_ACTS
from tcready.tui.plain.names import OWN as OWN_COMMANDS
from tcready.tui.plain.names import keys, own_names, word_of
from tcready.tui.plain.understanding import Meant, understood
from tests.tui.plain.conftest import Seated
from tests.tui.plain.talked import as_turns, talked


def _meant(line: str) -> Meant:
    return understood(line, numbered=False, in_panel=False)


def test_every_action_of_the_registry_is_done_line_by_line() -> None:
    assert set(PLAIN_ACTS) == {action.id for action in ACTIONS}
    assert set(OWN) == set(ON_SCREEN), "what is about the screen is done in another way, and nothing else is"
    assert set(EXTRA) == {own.id for own in OWN_COMMANDS}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", [action.id for action in ACTIONS])
def test_every_action_has_its_word_and_its_keys(name: str, language: str) -> None:
    use(language)
    assert _meant(tell(BY_ID[name].short)).id == name
    assert _meant(word_of(name)).id == name
    for key in BY_ID[name].keys:
        typed = next(typed for typed, (_, meant) in keys().items() if meant == key)
        if typed != " ":
            assert _meant(typed)[:2] == (name, key)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_word_means_two_things(language: str) -> None:
    use(language)
    words = [tell(action.short).casefold() for action in ACTIONS]
    words += [tell(word).casefold() for own in OWN_COMMANDS for word in own.words]
    assert len(set(words)) == len(words)
    assert len(own_names(language)) >= len(words)


def _questions() -> Iterator[type[question.Asked[Any]]]:
    for module in (question, attaching, filing, judging, writing):
        for _, found in inspect.getmembers(module, inspect.isclass):
            if issubclass(found, question.Asked) and found is not question.Asked:
                yield found


def test_every_question_has_a_window_and_is_asked_line_by_line() -> None:
    source = inspect.getsource(windows)
    found = set(_questions())
    assert len(found) == 17
    assert found - {judging.ShowWhatIf} == set(FORMS) | set(ANSWERS)
    for one in found:
        assert f".{one.__name__}():" in source


def test_what_is_shared_asks_for_no_window() -> None:
    modules = {inspect.getmodule(act) for act in SHARED.values()} - {inspect.getmodule(acts.here_or)}
    for module in [*modules, acts.library, acts.panels]:
        assert module is not None
        source = inspect.getsource(module)
        assert "push_screen" not in source.replace(inspect.getsource(acts.program), "")
        assert "ReviewApp" not in source or module is acts.program


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", ["real", "small", "empty"])
def test_every_panel_says_all_it_shows(seated: Seated, kind: str, language: str) -> None:
    """Each thing one can stand on has its number, one after the other, and the panel its name."""
    desk = seated(kind, "granskare-2")
    typed = [BY_ID[panel.id].keys[0] for panel in PANELS]
    heard = as_turns(talked(desk, ["f", *typed, "q"], language, interactive=False))
    lines = [line for turn in heard for line in turn.heard]
    use(language)
    for panel in PANELS:
        title = f"Flik: {tell(panel.title)}." if language == "sv" else f"Tab: {tell(panel.title)}."
        start = lines.index(title)
        end = next((n for n, line in enumerate(lines) if n > start and line.startswith(title[:4])), None)
        numbers = [int(line.split(":")[0]) for line in lines[start:end] if line.split(":")[0].isdecimal()]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(lines[start:end]) > 1


def test_it_imports_neither_textual_nor_rich(small: Desk) -> None:
    program = (
        "import sys\n"
        "from tcready.cli.door import main\n"
        "code = main(sys.argv[1:])\n"
        "heavy = [name for name in sys.modules if name.split('.')[0] in ('textual', 'rich')]\n"
        "sys.exit(f'imported: {heavy}' if heavy else code)\n"
    )
    keys_of_panels = "\n".join(BY_ID[panel.id].keys[0] for panel in PANELS)
    typed = f"n\na avtal.pdf\n\n\n\n\n\n\ny\n1\nw\ne\nText\n.\n\n\n{keys_of_panels}\n?\nläs\ns\nBild\nj\nq\n"
    packs = small.pack_folder.parent if small.pack_folder else small.folder
    words = ["review", "--plain", "--workspace", str(small.folder), "--criteria", str(packs)]
    done = subprocess.run(
        [sys.executable, "-c", program, *words], input=typed, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ögonblicksbilden" in done.stdout
