"""From ids to the names people know, in the reader's language. A missing id is shown as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from tcready.core.clean import clean_line
from tcready.core.exact import percent as exact_percent
from tcready.core.framework import CountsAs, Framework
from tcready.core.readiness import Measured
from tcready.core.records import Need, Records
from tcready.core.subjects import SubjectTree
from tcready.i18n.catalogue import language, tr


class Names:
    """The names of a workspace's things. Every name is safe to show on one line of a terminal."""

    def __init__(self, framework: Framework, records: Records, earlier: Records | None = None) -> None:
        """`earlier` names the subjects that are no longer among the records."""
        self._framework, self._records = framework, records
        self._subjects = (earlier.subject_by_id if earlier else {}) | records.subject_by_id
        self._criteria = {criterion.id: criterion for criterion in framework.criteria}
        self._levels = {level.id: level for level in framework.levels}

    def criterion(self, name: str) -> str:
        """A criterion's title."""
        found = self._criteria.get(name)
        return clean_line(found.title.to(language()) if found else name)

    def requirement(self, name: str) -> str:
        """A requirement's title."""
        found = self._framework.requirements.get(name)
        return clean_line(found.title.to(language()) if found else name)

    def kind(self, name: str) -> str:
        """An evidence kind's title."""
        found = self._framework.kinds.get(name)
        return clean_line(found.title.to(language()) if found else name)

    def measure(self, name: str) -> str:
        """A measure's title."""
        found = self._framework.measure_names.get(name)
        return clean_line(found.title.to(language()) if found else name)

    def quantity(self, measure: str, value: Fraction) -> str:
        """A measure's value as people read it: `3 kommuner`, `87,5 %`; one is `1`, for units are plural."""
        found = self._framework.measure_names.get(measure)
        unit = clean_line(found.unit.to(language())) if found and found.unit else ""
        if unit == "%":
            return percent(value) if 0 <= value <= 1 else tr("{number} %", number=number(value * 100))
        return number(value) if value == 1 else f"{number(value)} {unit}".strip()

    def level(self, name: str) -> str:
        """A level's title: region, local Teknikcollege …"""
        found = self._levels.get(name)
        return clean_line(found.title.to(language()) if found else name)

    def scale_step(self, level: int) -> str:
        """What a judgement level says."""
        steps = [step for step in self._framework.scale if step.level == level]
        return clean_line(steps[0].title.to(language()) if steps else level)

    def subject(self, name: str) -> str:
        """A subject's title."""
        found = self._subjects.get(name)
        return clean_line(found.title if found else name)

    def evidence(self, name: str) -> str:
        """An evidence record's title."""
        found = self._records.evidence_by_id.get(name)
        return clean_line(found.title if found else name)

    def organisation(self, name: str) -> str:
        """An organisation's name."""
        found = self._records.organisation_by_id.get(name)
        return clean_line(found.name if found else name)

    def has_signed(self, organisation: str, counts_as: CountsAs) -> bool:
        """Has it signed any record of a kind that counts as that, whether or not the record counts?"""
        return any(
            party.organisation == organisation and party.signed_on(item.collected) is not None
            for item in self._records.evidence
            if (kind := self._framework.kinds.get(item.kind)) and kind.counts_as == counts_as
            for party in item.parties
        )

    def needs_behind(self, measured: Measured, subject: str | None) -> list[Need]:
        """The rows behind a share of needs covered, at the subject or the one above that it came from."""
        if subject is None:
            return []
        tree = SubjectTree(self._records.subjects)
        for place in (subject, *(above.id for above in tree.ancestors(subject))):
            rows = [need for need in self._records.needs if need.subject == place]
            latest = [need for need in rows if need.year == max(row.year for row in rows)]
            if latest:
                occupations = sorted(need.occupation for need in latest)
                once_each = occupations == sorted({*measured.counted, *measured.missing})
                return latest if once_each else []
        return []


def listed(names: Iterable[str], most: int | None = None) -> str:
    """«Huddinge, Haninge och Södertälje»; of more than `most` + 1 the rest are counted: «och 12 till»."""
    names = list(names)
    if most and len(names) > most + 1:
        return tr("{first} och {n} till", first=", ".join(names[:most]), n=len(names) - most)
    if len(names) < 2:
        return "".join(names)
    return tr("{first} och {last}", first=", ".join(names[:-1]), last=names[-1])


def percent(value: Fraction | None) -> str:
    """A share as percent with one decimal, with the reader's decimal sign."""
    return exact_percent(value, ".", "") if language() == "en" else exact_percent(value)


def percentage_points(value: Fraction, *, signed: bool = False) -> str:
    """A part of the score, or with `signed` a difference in it, in percentage points with one decimal.

    Rounded half to even; only nothing shows as 0.
    """
    tenths = round(abs(value) * 1000)
    sign = ("+" if value > 0 else "−" if value < 0 else "±") if signed else ""
    if value and not tenths:
        return (
            tr("under 0,1 procentenheter") if not signed else tr("{sign} under 0,1 procentenheter", sign=sign)
        )
    text = f"{tenths // 10}.{tenths % 10}"
    text = text if language() == "en" else text.replace(".", ",")
    return tr("{sign}{text} procentenheter", sign=sign, text=text)


def number(value: Fraction) -> str:
    """A number people read: whole ones grouped by thousands, others with at most two decimals."""
    if value.denominator == 1:
        return f"{value.numerator:,}".replace(",", "," if language() == "en" else "\u00a0")
    hundredths = round(abs(value) * 100)
    text = f"{hundredths // 100}.{hundredths % 100:02d}".rstrip("0").rstrip(".")
    text = ("−" if value < 0 and hundredths else "") + text
    return text if language() == "en" else text.replace(".", ",")


def day(value: date | None) -> str:
    """A date as written in Sweden and in ISO 8601; an absent one is an en dash."""
    return value.isoformat() if value else "–"
