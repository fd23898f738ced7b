"""What the YAML parser stumbled on, said in Swedish, at the place where a person has to look."""

from __future__ import annotations

import yaml

from tcready.core.message import Message, msg
from tcready.formats.places import Mark

_COLON = "mapping values are not allowed in this context"
_NO_START = "found character that cannot start any token"
_KEY = "did not find expected key"
_UNENDED = "found unexpected end of stream"
_ESCAPE = "found unknown escape character"
_TAB = "found a tab character where an indentation space is expected"
_TAG = "found undefined tag handle"
_ANOTHER = "did not find expected <document start>"
_NO_VALUE = "could not find expected ':'"


def yaml_fault(fault: yaml.YAMLError, text: str) -> tuple[str, Mark, Message]:
    """Code, line and column from 1, and sentence of a fault that the parser met in `text`."""
    problem = str(getattr(fault, "problem", ""))
    place = getattr(fault, "problem_mark", None)
    if problem == _UNENDED:
        place = getattr(fault, "context_mark", None) or place
    mark = (1, 1) if place is None else (place.line + 1, place.column + 1)
    code = {_TAG: "yaml-tag", _ANOTHER: "yaml-documents"}.get(problem, "yaml-syntax")
    return code, mark, _sentence(problem, _sign_at(text, mark))


def _sign_at(text: str, mark: Mark) -> str:
    lines = text.splitlines()
    line = lines[mark[0] - 1] if mark[0] <= len(lines) else ""
    return line[mark[1] - 1 : mark[1]]


def _sentence(problem: str, sign: str) -> Message:
    if problem == _COLON:
        return msg(
            "Här kan det inte stå ett kolon. Sätt texten inom citattecken om kolonet hör till den, "
            "annars är indraget fel."
        )
    if problem == _TAB or (problem == _NO_START and sign == "\t"):
        return msg("Indraget innehåller en tabb. Använd blanksteg.")
    if problem == _NO_START:
        return msg("En text får inte börja med {sign}. Sätt den inom citattecken.", sign=sign)
    if problem == _KEY:
        return msg("Här skulle en ny nyckel stå. Kontrollera indraget och citattecknen på raden.")
    if problem == _NO_VALUE:
        return msg("Här saknas ett kolon efter en nyckel. Kontrollera raden och indraget.")
    if problem == _UNENDED:
        return msg("Citattecknet som börjar här avslutas aldrig.")
    if problem == _ESCAPE:
        return msg("Här står ett omvänt snedstreck som inte betyder något. Skriv två, eller ta bort det.")
    if problem == "did not find expected '-' indicator":
        return msg("Här skulle en ny rad i listan börja med ett bindestreck. Kontrollera indraget.")
    if problem == "did not find expected ',' or ']'":
        return msg("Listan har inget slut. Kontrollera kommatecken och avslutande hakparentes.")
    if problem == "did not find expected ',' or '}'":
        return msg("Klammern har inget slut. Kontrollera kommatecken och avslutande klammer.")
    if problem == _TAG:
        return TAG
    if problem == _ANOTHER:
        return ANOTHER_DOCUMENT
    return msg("Raden går inte att läsa som YAML. Kontrollera indrag, kolon och citattecken.")


TAG = msg("Här står en tagg som börjar med utropstecken. Ta bort den; allt läses som text.")
ANOTHER_DOCUMENT = msg("Filen innehåller mer än ett dokument. Lägg varje dokument i en egen fil.")
