"""What each finding of `core.xray` says, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from tcready.core.clean import clean_line
from tcready.core.xray import Oddity
from tcready.core.xray.personal_numbers import masked
from tcready.i18n.catalogue import tr
from tcready.i18n.naming import Names, day, listed

MOST_NAMES = 4


def nothing_odd_sentence() -> str:
    """That nothing was found."""
    return tr("Inget av det som räknas ser konstigt ut.")


class XrayWords(NamedTuple):
    """A heading for all findings of a kind, what this one says, and what to do."""

    heading: str
    sentence: str
    advice: str


def xray_words(oddity: Oddity, names: Names, as_of: date) -> XrayWords:
    """The finding in the reader's language; names of people as they stand in the records."""
    values = dict(oddity.values)
    sentence = SENTENCES[oddity.code](oddity, values, names)
    return XrayWords(_headings()[oddity.code], clean_line(masked(sentence, as_of)), _advice()[oddity.code])


def _headings() -> dict[str, str]:
    return {
        "personal_number": tr("Personnummer i text"),
        "accepted_by_supplier": tr("Lämnat och godkänt av samma person"),
        "judged_by_party": tr("Bedömt av någon som själv berörs"),
        "exception_within": tr("Undantag prövat inom en och samma organisation"),
        "met_without_file": tr("Uppfyllt utan någon fil"),
        "criterion_on_one_record": tr("Ett helt kriterium vilar på ett enda underlag"),
        "old_evidence": tr("Gammalt underlag utan slutdatum"),
        "measure_jumped": tr("Tal som har ändrats mycket"),
        "owner_left": tr("Den ansvariga är inte kvar"),
        "rubber_stamped": tr("Godkänt samma dag som det kom in, varje gång"),
    }


def _advice() -> dict[str, str]:
    return {
        "personal_number": tr("Ta bort numret, också ur själva dokumentet. Det hör inte hemma i en ansökan."),
        "accepted_by_supplier": tr("Låt någon annan gå igenom underlaget och godkänna det."),
        "judged_by_party": tr("Låt en granskare från en annan organisation bedöma."),
        "exception_within": tr("Låt någon från en annan organisation pröva undantaget."),
        "met_without_file": tr(
            "Bifoga dokumentet, eller en utskrift av sidan med datum. En länk kan sluta fungera."
        ),
        "criterion_on_one_record": tr(
            "Se om fler underlag finns. Om det här inte håller faller hela kriteriet."
        ),
        "old_evidence": tr(
            "Kontrollera att det fortfarande gäller. Ange sista dag, eller hämta in ett nyare."
        ),
        "measure_jumped": tr("Kontrollera talet mot källan. Stämmer det, skriv varför det har ändrats."),
        "owner_left": tr("Ange vem som ansvarar nu, och se till att originalet går att få tag på."),
        "rubber_stamped": tr("Läs igenom några av dem en gång till, helst någon annan än den som godkände."),
    }


def _personal_number(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    if oddity.evidence:
        title = names.evidence(oddity.evidence)
        return tr("Underlaget «{title}» innehåller något som ser ut som ett personnummer.", title=title)
    subject = names.subject(oddity.subject or "")
    if oddity.criterion:
        return tr(
            "Texten om «{criterion}» för {subject} innehåller något som ser ut som ett personnummer.",
            criterion=names.criterion(oddity.criterion),
            subject=subject,
        )
    if oddity.requirement:
        told = {"requirement": names.requirement(oddity.requirement), "subject": subject}
        return {
            "judgements": tr(
                "En anteckning till bedömningen av «{requirement}» för {subject} innehåller något som ser ut "
                "som ett personnummer.",
                **told,
            ),
            "not_applicable": tr(
                "Motiveringen till undantaget från «{requirement}» för {subject} innehåller något som ser ut "
                "som ett personnummer.",
                **told,
            ),
            "plan": tr(
                "Handlingsplanen för «{requirement}», {subject}, innehåller något som ser ut som ett "
                "personnummer.",
                **told,
            ),
        }[str(values["register"])]
    return tr("Enheten «{subject}» innehåller något som ser ut som ett personnummer.", subject=subject)


def _accepted_by_supplier(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    return tr(
        "{by} ansvarar för «{evidence}» och har också godkänt det.",
        by=values["by"],
        evidence=names.evidence(oddity.evidence or ""),
    )


def _judged_by_party(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    told = {
        "reviewer": values["reviewer"],
        "organisation": names.organisation(values["organisation"]),
        "requirement": names.requirement(oddity.requirement or ""),
        "subject": names.subject(oddity.subject or ""),
    }
    if values["own"]:
        return tr(
            "{reviewer} har bedömt «{requirement}» för {subject} och kommer från {organisation}, som är den "
            "som bedöms.",
            **told,
        )
    return tr(
        "{reviewer} har bedömt «{requirement}» för {subject} och kommer från {organisation}, som har skrivit "
        "under «{evidence}».",
        evidence=names.evidence(oddity.evidence or ""),
        **told,
    )


def _exception_within(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    return tr(
        "Undantaget från «{requirement}» för {subject} är beslutat av {by} och godkänt av {approver}. "
        "Båda kommer från {organisation}.",
        requirement=names.requirement(oddity.requirement or ""),
        subject=names.subject(oddity.subject or ""),
        by=values["by"],
        approver=values["approver"],
        organisation=names.organisation(values["organisation"]),
    )


def _met_without_file(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    return tr(
        "«{requirement}» är uppfyllt för {subjects} utan att någon fil är bifogad.",
        requirement=names.requirement(oddity.requirement or ""),
        subjects=listed([names.subject(name) for name in values["subjects"]], MOST_NAMES),
    )


def _criterion_on_one_record(oddity: Oddity, _values: dict[str, Any], names: Names) -> str:
    return tr(
        "Allt som räknas i «{criterion}» vilar på «{evidence}».",
        criterion=names.criterion(oddity.criterion or ""),
        evidence=names.evidence(oddity.evidence or ""),
    )


def _old_evidence(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    told = {"evidence": names.evidence(oddity.evidence or ""), "months": values["months"]}
    if values["kind"] is None:
        return tr("«{evidence}» är {months} månader gammalt och har inget slutdatum.", **told)
    return tr(
        "«{evidence}» är {months} månader gammalt och har inget slutdatum. Det är mer än tre gånger så "
        "gammalt som era underlag av slaget {kind} brukar vara.",
        kind=names.kind(values["kind"]),
        **told,
    )


def _measure_jumped(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    measure = str(values["measure"])
    return tr(
        "{measure}, {subject}: {before} år {before_year}, {after} år {after_year}.",
        measure=names.measure(measure),
        subject=names.subject(oddity.subject or ""),
        before=names.quantity(measure, values["before"]),
        before_year=values["before_year"],
        after=names.quantity(measure, values["after"]),
        after_year=values["after_year"],
    )


def _owner_left(oddity: Oddity, values: dict[str, Any], names: Names) -> str:
    told = {
        "owner": values["owner"],
        "evidence": names.evidence(oddity.evidence or ""),
        "day": day(values["day"]),
    }
    if values["organisation"] is None:
        return tr("{owner}, som ansvarar för «{evidence}», slutade {day}.", **told)
    return tr(
        "{owner}, som ansvarar för «{evidence}», kommer från {organisation}, som upphörde {day}.",
        organisation=names.organisation(values["organisation"]),
        **told,
    )


def _rubber_stamped(_oddity: Oddity, values: dict[str, Any], _names: Names) -> str:
    return tr("{by} har godkänt {n} underlag, alla samma dag som de kom in.", by=values["by"], n=values["n"])


SENTENCES: dict[str, Callable[[Oddity, dict[str, Any], Names], str]] = {
    "personal_number": _personal_number,
    "accepted_by_supplier": _accepted_by_supplier,
    "judged_by_party": _judged_by_party,
    "exception_within": _exception_within,
    "met_without_file": _met_without_file,
    "criterion_on_one_record": _criterion_on_one_record,
    "old_evidence": _old_evidence,
    "measure_jumped": _measure_jumped,
    "owner_left": _owner_left,
    "rubber_stamped": _rubber_stamped,
}
