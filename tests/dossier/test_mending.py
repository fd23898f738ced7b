"""What is told to mend a part; that the commands do mend it is tried in tests/cli/test_dossier_check.py."""

from __future__ import annotations

from typing import Any

import pytest

from tcready.core.framework import Part
from tcready.core.message import msg
from tcready.core.readiness import Reason
from tcready.dossier.completeness import GENERATED, MissingPart
from tcready.dossier.mending import ACCEPT, NEW_FILE, mends
from tests.dossier.given import both, inputs, records


def mended(given: dict[str, Any], reason: Reason | None = None, record: str | None = None) -> str:
    part = Part.model_validate({"id": "del", "title": both("Del"), **given})
    return mends(inputs().scope, MissingPart(part, msg("x"), reason, record))


@pytest.mark.parametrize(
    ("generated", "command"),
    [
        ("ansokan", "tcready application set ansokan --subject regionen --from DAG --through DAG"),
        # No requirement of the region asks for a level, so the reader chooses one.
        ("regional-sjalvskattning", "tcready judge KRAV --subject regionen --level N --self"),
        ("lokal-sjalvskattning", "tcready judge lokalt-arbete --subject norr --level N --self"),
        (
            "regional-handlingsplan",
            "tcready plan add --requirement avtal-finns --subject regionen --action TEXT",
        ),
        ("lokal-handlingsplan", "tcready plan add --requirement lokalt-arbete --subject norr --action TEXT"),
        ("kontaktlista", "tcready group add --subject norr --person ID --role ROLL"),
        (
            "finansieringsplan",
            "tcready finance add --side budget --amount-sek N --from DAG --through DAG",
        ),
        ("okand", "Bifoga den som underlag."),
    ],
)
def test_what_tcready_makes_of_the_records(generated: str, command: str) -> None:
    assert mended({"generated": generated}) == command


def test_every_part_that_can_be_generated_has_a_command() -> None:
    assert all(mended({"generated": name}).startswith("tcready ") for name in GENERATED)


def test_the_contact_list_begins_with_the_regional_group() -> None:
    part = Part.model_validate({"id": "p", "title": both("P"), "generated": "kontaktlista"})
    told = mends(inputs(records(seats=[])).scope, MissingPart(part, msg("x")))
    assert told == "tcready group add --subject regionen --person ID --role ROLL"


def test_a_part_of_the_local_level_without_a_unit_there() -> None:
    subjects = [{"id": "regionen", "level": "region", "title": "R"}]
    part = Part.model_validate({"id": "p", "title": both("P"), "generated": "lokal-sjalvskattning"})
    told = mends(
        inputs(records(subjects=subjects, seats=[], judgements=[])).scope, MissingPart(part, msg("x"))
    )
    assert told == "tcready judge KRAV --subject ENHET --level N --self"


@pytest.mark.parametrize("reason", ACCEPT)
def test_a_record_that_waits_for_a_decision(reason: Reason) -> None:
    assert mended({"evidence": "avtal"}, reason, "avtalet") == (
        "tcready evidence accept avtalet, eller y i granskningen"
    )


@pytest.mark.parametrize("reason", NEW_FILE)
def test_a_record_that_needs_a_newer_version(reason: Reason) -> None:
    assert mended({"evidence": "avtal"}, reason, "avtalet") == "tcready evidence revise avtalet FIL"


@pytest.mark.parametrize("reason", [None, Reason.REJECTED, Reason.WITHDRAWN])
def test_a_kind_nobody_has_handed_in(reason: Reason | None) -> None:
    assert mended({"evidence": "avtal"}, reason, "avtalet" if reason else None) == (
        "tcready evidence add FIL --kind avtal --requirement avtal-finns --subject regionen, "
        "eller a i granskningen"
    )
    assert "--requirement KRAV" in mended({"evidence": "lista"})


def test_a_file_that_is_gone() -> None:
    assert mended({"evidence": "avtal"}, Reason.FILE_MISSING, "avtalet") == "tcready verify"
