"""The head of a requirement on screen: title, criterion, demand, level, weight, and what good proof is."""

from __future__ import annotations

from tcready.cli import output
from tcready.core.exact import decimal_text
from tcready.core.framework import Framework, Requirement
from tcready.formats.emphasis import without_emphasis
from tcready.i18n import language, tr
from tcready.i18n.naming import Names
from tcready.i18n.words import demand_word, standing_sentence


def say_requirement(pack: Framework, declared: Requirement, names: Names) -> None:
    """Print the head; an unverified or confirmed requirement says so."""
    output.say_heading(names.requirement(declared.id))
    output.say(
        tr(
            "{criterion} · {demand} · {level} · vikt {weight}",
            criterion=names.criterion(pack.criterion_of[declared.id].id),
            demand=demand_word(declared),
            level=names.level(declared.level),
            weight=decimal_text(declared.weight),
        )
    )
    standing = standing_sentence(declared)
    if standing:
        output.say(standing)
    output.say()
    output.say(without_emphasis(declared.guidance.to(language()).strip()))
