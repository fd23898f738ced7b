"""One sentence for each way in which a value can be refused: what is wrong, and what to write instead.

The keys are pydantic's error types and the codes that the core raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from tcready.core.message import Message, msg


class Fault(NamedTuple):
    """What pydantic said about one value."""

    kind: str
    key: str
    given: str
    details: Mapping[str, Any]

    @property
    def choices(self) -> str:
        """The words a choice accepts, with commas."""
        return ", ".join(re.findall("'([^']*)'", str(self.details.get("expected", ""))))


class Sentence(NamedTuple):
    """The finding's code, and its words."""

    code: str
    message: Callable[[Fault], Message]


def sentence_of(fault: Fault) -> tuple[str, Message]:
    """Code and words of a fault; of an unforeseen one, pydantic's type and a general sentence."""
    known = SENTENCES.get(fault.kind)
    if known is None:
        return fault.kind.replace("_", "-"), msg("{given} kan inte stå här.", given=fault.given)
    return known.code, known.message(fault)


def unknown_key(key: str, suggestion: str | None) -> Message:
    """A key that nobody reads, and the one that was probably meant."""
    if suggestion is None:
        return msg("Nyckeln {key} är okänd. Ta bort den.", key=key)
    return msg("Nyckeln {key} är okänd. Menar du {suggestion}?", key=key, suggestion=suggestion)


def no_value() -> Message:
    """A key that is there with nothing after it."""
    return msg("Här saknas ett värde. Skriv det, eller ta bort nyckeln.")


_NOT_TEXT = Sentence(
    "not-text", lambda _: msg("Här ska det stå ett enda värde, inte en lista eller en grupp nycklar.")
)
_NOT_A_LIST = Sentence(
    "not-a-list", lambda _: msg("Här ska det stå en lista: ett bindestreck framför varje rad.")
)
_NOT_A_GROUP = Sentence("not-a-group", lambda _: msg("Här ska det stå nycklar med var sitt värde."))
_NOT_YES_NO = Sentence("not-yes-no", lambda f: msg("Skriv true eller false, inte {given}.", given=f.given))
_TOO_FEW = Sentence(
    "too-few",
    lambda f: msg("Här behövs minst {n}; det finns {given}.", n=_of(f, "min_"), given=_of(f, "actual_")),
)
_TOO_MANY = Sentence(
    "too-many",
    lambda f: msg("Här får det stå högst {n}; det finns {given}.", n=_of(f, "max_"), given=_of(f, "actual_")),
)
_BACKWARDS = Sentence(
    "period-backwards", lambda _: msg("Perioden slutar innan den börjar. Rätta from eller through.")
)

SENTENCES: dict[str, Sentence] = {
    "missing": Sentence("missing-key", lambda f: msg("Nyckeln {key} saknas. Lägg till den.", key=f.key)),
    "extra_forbidden": Sentence("unknown-key", lambda f: unknown_key(f.key, None)),
    "literal_error": Sentence(
        "not-a-choice",
        lambda f: msg(
            "{given} går inte att välja. Skriv ett av: {choices}.", given=f.given, choices=f.choices
        ),
    ),
    "string_type": _NOT_TEXT,
    "not_text": _NOT_TEXT,
    "not_unicode": Sentence("not-unicode", lambda f: msg("{given} kan inte stå här.", given=f.given)),
    "list_type": _NOT_A_LIST,
    "tuple_type": _NOT_A_LIST,
    "dict_type": _NOT_A_GROUP,
    "model_type": _NOT_A_GROUP,
    "model_attributes_type": _NOT_A_GROUP,
    "bool_type": _NOT_YES_NO,
    "bool_parsing": _NOT_YES_NO,
    "not_yes_no": _NOT_YES_NO,
    "too_short": _TOO_FEW,
    "too_long": _TOO_MANY,
    "string_pattern_mismatch": Sentence(
        "wrong-pattern",
        lambda f: msg(
            "{given} har fel form. Det ska se ut så här: {pattern}",
            given=f.given,
            pattern=f.details.get("pattern", ""),
        ),
    ),
    "greater_than_equal": Sentence(
        "out-of-range",
        lambda f: msg(
            "{given} är för lågt. Det minsta är {limit}.", given=f.given, limit=f.details.get("ge", "")
        ),
    ),
    "less_than_equal": Sentence(
        "out-of-range",
        lambda f: msg(
            "{given} är för högt. Det högsta är {limit}.", given=f.given, limit=f.details.get("le", "")
        ),
    ),
    "greater_than": Sentence(
        "out-of-range",
        lambda f: msg(
            "{given} är för lågt. Det ska vara över {limit}.", given=f.given, limit=f.details.get("gt", "")
        ),
    ),
    "less_than": Sentence(
        "out-of-range",
        lambda f: msg(
            "{given} är för högt. Det ska vara under {limit}.", given=f.given, limit=f.details.get("lt", "")
        ),
    ),
    "not_a_slug": Sentence(
        "not-a-slug",
        lambda f: msg(
            "{given} kan inte vara ett id. Använd små bokstäver, siffror, - och _, högst 80 tecken.",
            given=f.given,
        ),
    ),
    "not_exact": Sentence(
        "not-exact",
        lambda f: msg(
            "{given} är inget tal. Skriv siffror med decimalpunkt, till exempel 0.8.", given=f.given
        ),
    ),
    "not_whole": Sentence(
        "not-whole", lambda f: msg("{given} är inget heltal. Skriv bara siffror.", given=f.given)
    ),
    "not_a_day": Sentence(
        "not-a-day",
        lambda f: msg("{given} är inget datum. Skriv år-månad-dag, till exempel 2026-01-31.", given=f.given),
    ),
    "blank": Sentence("blank", lambda _: msg("Här står bara tomrum. Skriv en text.")),
    "negative": Sentence(
        "negative", lambda f: msg("{given} är under noll. Skriv noll eller mer.", given=f.given)
    ),
    "not_a_share": Sentence(
        "not-a-share", lambda f: msg("{given} är ingen andel. Skriv ett tal från 0 till 1.", given=f.given)
    ),
    "below_one": Sentence(
        "below-one", lambda f: msg("{given} är för lågt. Skriv ett heltal från 1.", given=f.given)
    ),
    "one_comparison": Sentence(
        "one-comparison",
        lambda f: msg(
            "En jämförelse behövs: at_least, at_most, above eller below. Här står {given}.", given=f.given
        ),
    ),
    "from_wrong_side": Sentence(
        "from-wrong-side",
        lambda f: msg(
            "from: {given} ger inga delpoäng. Det ska ligga under at_least eller över at_most, "
            "och går inte ihop med above eller below.",
            given=f.given,
        ),
    ),
    "unknown_check": Sentence(
        "unknown-check",
        lambda _: msg("En kontroll ska ha precis en av nycklarna evidence, measure och judgement."),
    ),
    "one_origin": Sentence(
        "one-origin", lambda _: msg("En del av ansökan ska ha precis en av nycklarna generated och evidence.")
    ),
    "unknown_format": Sentence(
        "unknown-format",
        lambda f: msg("Formatet {given} är okänt. Det här programmet läser format 1.", given=f.given),
    ),
    "period_backwards": _BACKWARDS,
    "validity_backwards": Sentence(
        "validity-backwards",
        lambda _: msg("Underlaget slutar gälla innan det börjar. Rätta valid_from eller valid_through."),
    ),
    "decided_uncollected": Sentence(
        "decided-uncollected",
        lambda f: msg(
            "Beslutet {given} kan inte gälla ett underlag utan collected. Skriv dagen det kom in.",
            given=f.given,
        ),
    ),
    "decided_early": Sentence(
        "decided-early",
        lambda f: msg(
            "Beslutet {given} är från före dagen i collected. Rätta ett av datumen.", given=f.given
        ),
    ),
    "organisation_number": Sentence(
        "organisation-number",
        lambda f: msg("{given} är inget organisationsnummer. Kontrollera de tio siffrorna.", given=f.given),
    ),
}


def _of(fault: Fault, which: str) -> Any:
    return fault.details.get(f"{which}length", "")
