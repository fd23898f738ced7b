"""Questions of one line each. An empty line keeps what stands there; `avbryt` leaves and saves nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from tcready.core.clean import clean_line
from tcready.core.errors import TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.i18n import tr
from tcready.i18n.naming import listed
from tcready.tui.asked.choosing import bare
from tcready.tui.asked.question import Choice
from tcready.tui.faults import fault_lines
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.place_given import place_given
from tcready.tui.plain.answers import (
    answers_in,
    choice_given,
    edited_text,
    files_in,
    line_given,
    own_editor,
    sure_given,
    titles_given,
)
from tcready.tui.plain.console import Console, Ended, Interrupted
from tcready.tui.plain.names import PRESSED
from tcready.tui.plain.speech import said_aloud

EMPTY = "-"
"""Typed for a line that is to be empty though something stands there."""
END = "."
"""Typed on a line of its own where a long text ends."""
SHOWN = 20
"""So many choices are told at once; of more, only when somebody asks with a question mark."""

Given = TypeVar("Given")


class Left(Exception):
    """The reader does not want to answer. `ended`: there are no more lines."""

    def __init__(self, *, ended: bool = False) -> None:
        super().__init__()
        self.ended = ended


class Talk:
    """Asks one thing after the other. What was answered once stands there if everything is asked again."""

    def __init__(self, console: Console, first: str = "") -> None:
        """`first` answers the first question: it stood after the command."""
        self.console = console
        self._first = first
        self._answers: dict[str, str] = {}

    def say(self, text: str) -> None:
        """A line before a question; nothing for nothing."""
        if text:
            self.console.say(clean_line(said_aloud(text)))

    def line(self, label: str, before: str = "", *, key: str = "") -> str:
        """One line of text, without spaces around it."""
        return self._asked(label, before, line_given, key=key)

    def day(self, label: str, before: date | None = None) -> date | None:
        """A day, or None."""
        return self._asked(label, str(before) if before else "", day_given)

    def place(self, label: str, folder: Path) -> tuple[Path | None, str | None]:
        """A file that is there, or an address; a question mark shows what lies in the folder."""
        lying = files_in(folder)

        def given(text: str) -> tuple[Path | None, str | None]:
            if (
                text.isdecimal()
                and text.isascii()
                and 0 < int(text) <= len(lying)
                and not Path(text).exists()
            ):
                return lying[int(text) - 1], None
            return place_given(text)

        def more() -> None:
            if not lying:
                self.console.say(tr("Mappen {folder} är tom.", folder=folder))
            for number, path in enumerate(lying, 1):
                self.console.say(tr("{n}: {text}", n=number, text=path.name))

        return self._asked(label, "", given, more, hint=tr("Frågetecken visar filerna."))

    def one_of(self, label: str, choices: Sequence[Choice], before: str | None = None) -> str:
        """The id of one of them: by number, by its name, or by a part of it."""
        at = next((choice.title for choice in choices if choice.id == before), "")
        return self._asked(
            label, at, lambda text: choice_given(text, choices), lambda: self._tell(choices), few=choices
        )

    def named(
        self, label: str, choices: Sequence[Choice], before: str, *, key: str, several: bool = False
    ) -> str:
        """A line that may name some of them: by number, title, a part of it or id. It may be empty."""

        def given(text: str) -> str:
            return text if text == before else titles_given(text, choices, several=several)

        hint = tr("{label}. Flera skiljs åt med komma", label=label) if several else label
        return self._asked(
            hint, before, given, lambda: self._tell(choices), few=choices, key=key, may_be_empty=True
        )

    def level(self, label: str, choices: Sequence[Choice], before: str | None = None) -> str:
        """The id of a level, which is its number."""
        if not self._first:
            self.say(label)
            self._tell(choices, numbered=False)
        levels = [choice.id for choice in choices]

        def given(text: str) -> str:
            if text not in levels:
                raise WrongInput(
                    msg("{text} är ingen nivå. Nivåerna är {known}.", text=text[:20], known=", ".join(levels))
                )
            return text

        return self._asked(tr("Nivå"), before or "", given)

    def several(self, label: str, choices: Sequence[Choice], before: Sequence[str] = ()) -> list[str]:
        """The ids of as many of them as the reader wants, in the order they were offered."""
        named = [choice.title for choice in choices if choice.id in before]

        def given(text: str) -> list[str]:
            if not text:
                return []
            if text == listed(named):
                return list(before)
            wanted = {choice_given(part, choices) for part in answers_in(text, choices)}
            return [choice.id for choice in choices if choice.id in wanted]

        hint = tr("{label}. Flera skiljs åt med komma", label=label)
        return self._asked(hint, listed(named), given, lambda: self._tell(choices), few=choices)

    def sure(self, question: str) -> bool:
        """j or n. Nothing but a clear yes is one."""
        answer = self._asked(tr("{question} Skriv j eller n", question=question), "", sure_given)
        return bool(answer)

    def text(self, label: str, before: str) -> str:
        """A long text, until a line with only a full stop. An empty first line keeps what is there."""
        before = self._answers.get(label, before)
        self.say(label)
        if before.strip():
            self.say(tr("Så här står det:"))
            self.console.say(before)
            self.say(tr("Tom rad behåller texten, plus skriver vidare på den, minus tar bort den."))
        else:
            self.say(tr("Tom rad lämnar den tom."))
        editor = own_editor() if self.console.interactive else None
        self.say(tr("Skriv texten rad för rad. En rad med bara en punkt avslutar."))
        if editor:
            self.say(tr("Skriv redigera för att öppna den i {editor}.", editor=editor))
        first = self._read()
        if not first.strip():
            written = before
        elif first.strip() == EMPTY:
            written = ""
        elif editor and bare(first) in ("redigera", "edit"):
            written = edited_text(before, editor)
        elif first.strip() == "+" and before.strip():
            written = before.rstrip("\n") + "\n" + self._until_end(self._read())
        else:
            written = self._until_end(first)
        self._answers[label] = written
        return written

    def _until_end(self, line: str) -> str:
        lines = []
        while line.strip() != END:
            lines.append(line)
            line = self._read()
        return "\n".join(lines).strip("\n")

    def _asked(
        self,
        label: str,
        before: str,
        understand: Callable[[str], Given],
        more: Callable[[], None] | None = None,
        *,
        few: Sequence[Choice] = (),
        key: str = "",
        hint: str = "",
        may_be_empty: bool = False,
    ) -> Given:
        """Ask until the answer is understood; a script that cannot be understood is not asked again."""
        key = key or label
        before = self._answers.get(key, before)
        given, self._first = self._first, ""
        while True:
            if given:
                answer, given = given, ""
            else:
                self._put(
                    label,
                    before,
                    tr("Frågetecken visar alla.") if len(few) > SHOWN else hint,
                    chosen=bool(few) and not may_be_empty,
                )
                if more and 0 < len(few) <= SHOWN:
                    more()
                answer = self._read()
            answer = clean_line(answer).strip()
            if answer in ("?",) and more:
                more()
                continue
            answer = "" if answer == EMPTY else answer or before
            try:
                understood = understand(answer)
            except TcreadyError as error:
                if not self.console.interactive:
                    raise
                self.console.say_all(fault_lines(error))
                continue
            self._answers[key] = answer
            return understood

    def _put(self, label: str, before: str, hint: str, *, chosen: bool) -> None:
        told = label if label[-1:] in "?!." else f"{label}."
        if before:
            told += " " + (
                tr("Tom rad behåller {before}.", before=before)
                if chosen
                else tr("Tom rad behåller {before}, ett minus tömmer.", before=before)
            )
        self.say(f"{told} {hint}")

    def _read(self) -> str:
        """A line. Left for `avbryt`, for the end of what there is to read, and for Ctrl+C."""
        try:
            line = self.console.read()
        except Ended:
            raise Left(ended=True) from None
        except Interrupted:
            raise Left from None
        if bare(PRESSED.get(line.strip(), line)) in ("avbryt", "cancel", "esc", "escape"):
            raise Left
        return line

    def _tell(self, choices: Sequence[Choice], *, numbered: bool = True) -> None:
        for number, choice in enumerate(choices, 1):
            told = (
                tr("{title}: {about}", title=choice.title, about=choice.about)
                if choice.about
                else choice.title
            )
            self.say(tr("{n}: {text}", n=number, text=told) if numbered else told)
