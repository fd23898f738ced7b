"""From ids to the names people know, in the reader's language. A missing id is shown as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from tcready.core.clean import clean_line
from tcready.core.exact import percent as exact_percent
from tcready.core.framework import Framework
from tcready.core.records import Records
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

    def anything(self, name: str) -> str:
        """The name of an organisation or a subject, whichever has the id."""
        return self.organisation(name) if name in self._records.organisation_by_id else self.subject(name)


def listed(names: Iterable[str]) -> str:
    """«Huddinge, Haninge och Södertälje»."""
    names = list(names)
    if len(names) < 2:
        return "".join(names)
    return tr("{first} och {last}", first=", ".join(names[:-1]), last=names[-1])


def percent(value: Fraction | None) -> str:
    """A share as percent with one decimal, with the reader's decimal sign."""
    return exact_percent(value, ".", "") if language() == "en" else exact_percent(value)


def number(value: Fraction) -> str:
    """A number people read: whole ones grouped by thousands, others with at most two decimals."""
    if value.denominator == 1:
        return f"{value.numerator:,}".replace(",", "," if language() == "en" else "\u00a0")
    hundredths = round(abs(value) * 100)
    text = f"{hundredths // 100}.{hundredths % 100:02d}".rstrip("0").rstrip(".")
    text = ("−" if value < 0 else "") + text
    return text if language() == "en" else text.replace(".", ",")


def day(value: date | None) -> str:
    """A date as written in Sweden and in ISO 8601; an absent one is an en dash."""
    return value.isoformat() if value else "–"
