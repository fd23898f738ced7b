"""The call: which command, which options, in the reader's language."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from tcready import __version__
from tcready.cli import output
from tcready.cli.argparse_words import speak
from tcready.core.message import Message, msg
from tcready.i18n import tell, tr

# name, module in cli.commands, what it does. The order is the order of the work.
COMMANDS: tuple[tuple[str, str, Message], ...] = (
    ("demo", "demo", msg("bygg exemplen från Stockholm, räkna, skriv en ansökan och säg vad du kan öppna")),
    ("init", "init", msg("skapa en arbetsyta, tom eller från filer")),
    ("review", "review", msg("öppna granskningen i terminalen")),
    ("serve", "serve", msg("visa granskningen i en webbläsare, här eller bakom regionens egen inloggning")),
    ("status", "status", msg("hur redo är vi: omdöme, tre tal, åtta kriterier")),
    ("gaps", "gaps", msg("vad som saknas, skall-kraven först")),
    ("next", "next", msg("vad som bör göras härnäst, och vad det ger")),
    ("explain", "explain", msg("varför ett krav är som det är")),
    ("xray", "xray", msg("sådant som ser fel ut fast det räknas")),
    ("agreement", "agreement", msg("samsyn: hur lika granskarna bedömer")),
    ("forecast", "forecast", msg("när läget ändras om inget förnyas")),
    ("evidence", "evidence", msg("begär, lägg till, godkänn och underkänn underlag")),
    ("judge", "judge", msg("sätt en nivå på ett krav")),
    ("not-applicable", "not_applicable", msg("undanta en enhet från ett krav som inte gäller, med skäl")),
    ("narrative", "narrative", msg("skriv nuläge, mål och vision")),
    ("organisation", "organisation", msg("kommuner, skolor, företag och fack: lägg till, ändra, lista")),
    ("person", "person", msg("kontaktpersoner: lägg till, ändra, lista")),
    ("subject", "subject", msg("det som bedöms, nivå för nivå: lägg till, ändra, lista")),
    ("group", "group", msg("styrgruppernas platser: lägg till, ändra, lista")),
    ("finance", "finance", msg("budget och intäkter: lägg till, ändra, lista")),
    ("need", "need", msg("kompetensbehov mot platser: lägg till, ändra, lista")),
    ("figure", "figure", msg("nyckeltal per enhet och år: lägg till, ändra, lista")),
    ("milestone", "milestone", msg("ärendets datum, från förankring till beslut: lägg till, ändra, lista")),
    ("case", "case", msg("ärendets gång: steg, dagar att hålla, vad som är skickat, vem som gör vad")),
    ("application", "application", msg("ansökningarna: lägg till, ändra, lista")),
    ("plan", "plan", msg("handlingsplanen: lägg till, ändra, lista, lämna över")),
    ("snapshot", "snapshot", msg("frys läget, jämför två lägen")),
    ("dossier", "dossier", msg("kontrollera och skriv ansökan")),
    ("criteria", "criteria", msg("visa och kontrollera kriterier")),
    ("export", "export", msg("skriv allt som vanliga filer, eller registren som en arbetsbok i Excel")),
    (
        "import",
        "import_files",
        msg("läs in en mapp eller en arbetsbok, med förhandsvisning och i en enda ändring"),
    ),
    ("request", "request", msg("skriv en mapp att skicka till en skola, med det som begärs")),
    ("undo", "undo", msg("ångra det du gjorde senast")),
    ("redo", "redo", msg("gör om det du ångrade")),
    ("journal", "journal", msg("visa ändringsloggen")),
    ("erase", "erase", msg("gallra en post eller en fil, för gott")),
    ("backup", "backup", msg("kopiera hela arbetsytan till en annan mapp, och kontrollera kopian")),
    ("restore", "restore", msg("gör en arbetsyta av en säkerhetskopia")),
    ("db", "db", msg("lyft databasen till dagens form, eller flytta arbetsytan till PostgreSQL")),
    ("access", "access", msg("roller i PostgreSQL: vem som får läsa och skriva vad")),
    ("verify", "verify", msg("kontrollera att inget har ändrats bakom programmets rygg")),
)


LANGUAGES = ("sv", "en")


class Parser(argparse.ArgumentParser):
    """argparse with our words and our way to say that a call is wrong."""

    def __init__(self, **options: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)  # type: ignore[arg-type]
        self.add_argument("-h", "--help", action="help", help=tr("visa den här hjälpen"))
        self._optionals.title = tr("val")
        self._positionals.title = tr("anges")

    def error(self, message: str) -> NoReturn:
        """One line, and where to read more."""
        output.complain(tr("tcready: {message}. Se {program} --help.", message=message, program=self.prog))
        raise SystemExit(2)


def language_of(arguments: Sequence[str]) -> str:
    """`--lang`, else `TCREADY_LANG`, else what the workspace asks for, else Swedish. Read before all else."""
    told = _given("--lang", arguments)
    if told is None:
        told = os.environ.get("TCREADY_LANG") or None
    if told is not None:
        return told
    from tcready.review.settings import screen_language

    named = _given("--workspace", arguments)
    asked = screen_language(Path(named) if named else None)
    return asked if asked in LANGUAGES else "sv"


def _given(option: str, arguments: Sequence[str]) -> str | None:
    """The value of an option, before argparse has read the call."""
    for place, argument in enumerate(arguments):
        if argument == option and place + 1 < len(arguments):
            return arguments[place + 1]
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
    return None


def run(arguments: list[str]) -> int:
    """Run the command the arguments name; only its module is imported."""
    if arguments in (["--version"], ["-V"]):
        output.say(f"tcready {__version__}")
        return 0
    chosen = language_of(arguments)
    if chosen not in LANGUAGES:
        output.complain(tr("tcready: språket {language} finns inte. Välj sv eller en.", language=chosen))
        return 2
    words = _without_language(arguments)
    if not words:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            output.say(_overview())
            return 0
        from tcready.cli import starting

        if starting.can_draw() and not starting.is_workspace_here():
            return starting.start(chosen)
        words = ["review"]
    if words[0] in ("-h", "--help", "help"):
        output.say(_overview())
        return 0
    modules = {name: module for name, module, _ in COMMANDS}
    if words[0] not in modules:
        output.complain(
            tr("tcready: {message}. Se tcready --help.", message=_unknown(words[0], list(modules)))
        )
        return 2
    speak()
    command = importlib.import_module(f"tcready.cli.commands.{modules[words[0]]}")
    parser = Parser(prog=f"tcready {words[0]}", description=_about(words[0]))
    parser.add_argument("--lang", choices=LANGUAGES, help=tr("språk: sv eller en"))
    command.configure(parser)
    try:
        options = parser.parse_args(words[1:])
    except SystemExit as stop:
        return int(stop.code or 0)
    todo: Callable[[argparse.Namespace], int] = command.run
    return todo(options)


def _without_language(arguments: Sequence[str]) -> list[str]:
    kept, skip = [], False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == "--lang":
            skip = True
        elif not argument.startswith("--lang="):
            kept.append(argument)
    return kept


def _about(name: str) -> str:
    sentence = next(tell(what) for known, _, what in COMMANDS if known == name)
    return sentence[:1].upper() + sentence[1:] + "."


def _unknown(word: str, known: list[str]) -> str:
    import difflib

    near = difflib.get_close_matches(word, known, n=1)
    if near:
        return tr("kommandot {word} finns inte (menade du {near}?)", word=word, near=near[0])
    return tr("kommandot {word} finns inte", word=word)


def _overview() -> str:
    width = max(len(name) for name, _, _ in COMMANDS)
    lines = [tr("tcready – en regions väg till att bli Teknikcollege"), ""]
    lines += [tr("användning: tcready KOMMANDO [val]"), ""]
    lines += [f"  {name.ljust(width)}  {tell(what)}" for name, _, what in COMMANDS]
    lines += [
        "",
        tr("Hjälp om ett kommando: tcready KOMMANDO --help. På engelska: --lang en."),
        tr("Ny här? Börja med: tcready demo"),
    ]
    return "\n".join(lines)
