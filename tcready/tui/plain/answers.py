"""What an answer of one line means: one of several, yes or no; the files in a folder; a text in an editor."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n.naming import listed
from tcready.tui.asked.choosing import bare, chosen_one, chosen_several, titles_of
from tcready.tui.asked.question import Choice


def line_given(text: str) -> str:
    """The line as it was typed."""
    return text


def choice_given(text: str, choices: Sequence[Choice]) -> str:
    """By number, else by id or name, else by the only name that holds the words."""
    if not text:
        raise WrongInput(msg("Välj en av dem: skriv numret eller en del av namnet."))
    if text.isdecimal() and text.isascii():
        if 0 < int(text[:9]) <= len(choices):
            return choices[int(text) - 1].id
        raise WrongInput(
            msg("{n} är inget av numren. De går från 1 till {of}.", n=text[:12], of=len(choices))
        )
    told = bare(text)
    same = [choice.id for choice in choices if told in (bare(choice.title), bare(choice.id))]
    found = same or [
        choice.id for choice in choices if all(word in bare(choice.title) for word in told.split())
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise WrongInput(msg("«{text}» är ingen av dem. Frågetecken visar alla.", text=text[:60]))
    named = listed([choice.title for choice in choices if choice.id in found], 5)
    raise WrongInput(msg("«{text}» passar på {what}. Skriv mer av namnet.", text=text[:60], what=named))


def titles_given(text: str, choices: Sequence[Choice], *, several: bool) -> str:
    """The titles of those named: by number, title, a part of it or id. Nothing for nothing."""
    ids = {choice.id for choice in choices}

    def numbered(part: str) -> str:
        is_number = part.isdecimal() and part.isascii() and part not in ids
        return choice_given(part, choices) if is_number else part

    words = text.replace(",", " ").split()
    if several and all(word.isdecimal() for word in words):
        text = ", ".join(words)
    if several:
        chosen = chosen_several(", ".join(numbered(part.strip()) for part in text.split(",")), choices)
    else:
        chosen = (chosen_one(numbered(text), choices),) if text else ()
    for name in chosen:
        if name not in ids:
            raise WrongInput(msg("«{text}» är ingen av dem. Frågetecken visar alla.", text=name[:60]))
    return titles_of(chosen, choices)


def answers_in(text: str, choices: Sequence[Choice]) -> list[str]:
    """Separate answers: by commas, or, if there are only numbers, by spaces."""
    words = text.replace(",", " ").split()
    if all(word.isdecimal() for word in words):
        return words
    known = {bare(choice.title) for choice in choices}
    return [text] if bare(text) in known else [part.strip() for part in text.split(",") if part.strip()]


def sure_given(text: str) -> bool:
    """Yes or no. WrongInput if it is neither."""
    if bare(text) in ("j", "ja", "y", "yes"):
        return True
    if bare(text) in ("", "n", "nej", "no"):
        return False
    raise WrongInput(msg("Svara j för ja eller n för nej."))


def files_in(folder: Path) -> list[Path]:
    """The plain files in the folder; in the one we stand in, if it is empty."""
    from tcready.tui.entries import entries

    lying = [path for path in entries(folder) if path.is_file()]
    return lying or [path for path in entries(Path.cwd()) if path.is_file()]


def own_editor() -> str | None:
    """The reader's own editor, if one is named and there is somebody to use it."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    return named if named and sys.stdin.isatty() else None


def edited_text(text: str, editor: str) -> str:
    """The text as it is when the editor is left. WrongInput if it cannot be opened."""
    import shlex
    import subprocess
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "text.md"
        file.write_text(text, encoding="utf-8")
        try:
            subprocess.run([*shlex.split(editor), str(file)], check=True)
        except (OSError, subprocess.CalledProcessError, ValueError):
            raise WrongInput(
                msg("{editor} gick inte att använda. Texten är som den var.", editor=editor)
            ) from None
        return file.read_text(encoding="utf-8", errors="replace").strip("\n")
