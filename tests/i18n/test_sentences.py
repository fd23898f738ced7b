"""Every word of the method is there in both languages, and a sentence is always safe to show."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction

import pytest

from tcready.core.exact import percent as exact_percent
from tcready.core.message import msg
from tcready.core.readiness import Clause, Reason, State, VerdictState
from tcready.core.records import Records
from tcready.core.scoring import score
from tcready.definitions.reader import load_pack
from tcready.exchange import load_plain
from tcready.i18n import tell, tr, use
from tcready.i18n.explaining import clause_sentence, explained
from tcready.i18n.naming import Names, listed, number, percent
from tcready.i18n.words import reason_sentence, state_word, verdict_sentence, verdict_word
from tests.conftest import EVIDENCE, PACK


@pytest.mark.parametrize(
    ("words", "of"),
    [
        (reason_sentence, Reason),
        (state_word, State),
        (verdict_word, VerdictState),
        (verdict_sentence, VerdictState),
    ],
)
def test_every_one_has_its_own_words_in_both_languages(words: object, of: type[StrEnum]) -> None:
    assert callable(words)
    said = {}
    for language in ("sv", "en"):
        use(language)
        said[language] = [words(item) for item in of]
        assert all(said[language])
        assert len(set(said[language])) == len(of)
    assert all(sv != en for sv, en in zip(said["sv"], said["en"], strict=True))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    "clause", ["coverage_floor", "must", "no_subject", "score", "criterion", "coverage", "not_risen"]
)
def test_every_clause_is_a_sentence(clause: str, language: str) -> None:
    use(language)
    names = Names(load_pack(PACK), Records())
    said = clause_sentence(Clause(clause, "minst-tre-kommuner", "x", "regional-samverkan"), names)
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_check_of_the_region_is_explained(language: str) -> None:
    use(language)
    pack, records = load_pack(PACK), load_plain(EVIDENCE / "stockholmsregionen-2025").records
    application = records.applications[0]
    names = Names(pack, records)
    for leaf in score(pack, records, application, date(2025, 12, 31)).leaves:
        for check, result in zip(pack.requirements[leaf.requirement].checks, leaf.checks, strict=True):
            told = explained(check, result, names, application.period)
            assert told.asked
            assert told.found.endswith(".")
            assert "_" not in told.asked + told.found


def test_who_has_signed_is_told_by_name() -> None:
    pack, records = load_pack(PACK), load_plain(EVIDENCE / "stockholm-2021").records
    readiness = score(pack, records, records.applications[0], date(2021, 12, 31))
    leaf = next(leaf for leaf in readiness.leaves if leaf.requirement == "minst-tre-kommuner")
    check = pack.requirements["minst-tre-kommuner"].checks[0]
    told = explained(check, leaf.checks[0], Names(pack, records), None)
    assert told.asked == "Kommuner som har skrivit under avtal: minst 3 kommuner"
    assert told.found == "Värdet är 2 kommuner."
    assert any("Huddinge" in detail and "Södertälje" in detail for detail in told.details)


def test_values_are_cleaned_and_never_read_as_templates() -> None:
    assert tr("Ett {x} två", x="\x1b[31m{y}\u202e") == "Ett \ufffd[31m{y}\ufffd två"
    assert tell(msg("{hint}!", hint=msg("Menade du {near}?", near="a"))) == "Menade du a?!"


def test_lists_and_numbers_read_as_people_write_them() -> None:
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B och C"
    assert number(Fraction(3_000_000)) == "3\u00a0000\u00a0000"
    assert number(Fraction(-7, 2)) == "−3,5"
    assert percent(Fraction(1, 3)) == "33,3 %"
    use("en")
    assert listed(["A", "B"]) == "A and B"
    assert number(Fraction(3_000_000)) == "3,000,000"
    assert percent(Fraction(1, 3)) == "33.3%"
    assert exact_percent(None) == "–"
