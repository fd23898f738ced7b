"""Takes out of an outline what is personal or secret and has got into its texts.

The parts of the outline already leave out contact data, people's names and closed records. This is the net
below them: free texts that name somebody in the registers, e-mail addresses, telephone numbers, personal
identity numbers, and the titles and contents of closed records. Pure.

A name is looked for in full, with or without a genitive s, in either order. A first name alone, or somebody
who is in no register, is not found: a text has to be read before it is published.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from tcready.core.records import Evidence, Records, Revision
from tcready.core.xray.personal_numbers import masked
from tcready.dossier.blocks import Dossier
from tcready.dossier.discretion import left_out_word
from tcready.dossier.inputs import Scope
from tcready.dossier.texts import mapped

_WORD = re.compile(r"\w+")
_BETWEEN = r"(?:[\s*_`\\,.\-/:]|&\w+;)*"
"""What may stand between the words of a name: spaces, signs of emphasis, entities."""
_MAIL = re.compile(r"(?<![\w.+\\-])[\w.+\\-]++@[\w\\-]+(?:\\?\.[\w-]+)+")
"""A backslash may stand before any sign that Markdown would read. Each word is read once, however long."""
_DIGITS = re.compile(r"(?<![\w/=])(?:\+|0)\d(?:[\s()\-–‐‑−/.]*\d){5,13}(?!\w)")
_MASKED = re.compile(r"\d{6,8}[-+–‐‑−]?XXXX")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060]")
_ESCAPED = re.compile(r"\\([^\w\s])")


def without_personal(dossier: Dossier, scope: Scope) -> tuple[Dossier, int]:
    """The dossier with what the registers and the patterns know taken out, and in how many places."""
    net = _Net(scope)
    return mapped(dossier, net.line), net.places


class _Net:
    """Looks for known strings by their first word, so that the work grows with the text alone."""

    def __init__(self, scope: Scope) -> None:
        self.places = 0
        self._as_of: date = scope.as_of
        self._left_out = left_out_word()
        self._by_first: dict[str, list[re.Pattern[str]]] = {}
        own = _words_of_the_pack(scope)
        for text in dict.fromkeys((*_people(scope.records), *_closed(scope))):
            words = _WORD.findall(_composed(text))
            if len(words) > 1 and " ".join(words).casefold() not in own:
                self._look_for(words)
        for person in scope.records.people:
            words = _WORD.findall(_composed(person.name))
            if len(words) == 1:
                self._look_for(words)
            elif words:
                self._look_for([words[-1], *words[:-1]])
        self._phones = {_national(person.phone) for person in scope.records.people if person.phone} - {""}

    def _look_for(self, words: list[str]) -> None:
        pattern = re.compile(_BETWEEN.join(map(re.escape, words)) + r"s?(?!\w)", re.IGNORECASE)
        first = self._by_first.setdefault(words[0].casefold(), [])
        first.append(pattern)
        first.sort(key=lambda known: -len(known.pattern))

    def line(self, text: str) -> str:
        """The text with each known string replaced, also one that entities and escapes of Markdown hide."""
        made = self._without(text)
        read = _ESCAPED.sub(r"\1", html.unescape(made))
        before = self.places
        again = self._without(read) if read != made else made
        return again if self.places > before else made

    def _without(self, text: str) -> str:
        text = self._replaced(_composed(text))
        text = self._counted(_MAIL, text)
        text = _DIGITS.sub(self._phone, text)
        hidden = masked(text, self._as_of)
        return text if hidden == text else self._counted(_MASKED, hidden)

    def _replaced(self, text: str) -> str:
        made, done = [], 0
        for word in _WORD.finditer(text):
            if word.start() < done:
                continue
            for pattern in self._by_first.get(word[0].casefold(), self._genitive(word[0])):
                found = pattern.match(text, word.start())
                if found:
                    made += [text[done : word.start()], self._left_out]
                    done, self.places = found.end(), self.places + 1
                    break
        return "".join((*made, text[done:])) if made else text

    def _genitive(self, word: str) -> list[re.Pattern[str]]:
        """A single name with an s after it."""
        return self._by_first.get(word[:-1].casefold(), []) if word[-1:] in "sS" else []

    def _counted(self, pattern: re.Pattern[str], text: str) -> str:
        text, times = pattern.subn(self._left_out, text)
        self.places += times
        return text

    def _phone(self, match: re.Match[str]) -> str:
        if _national(match[0]) not in self._phones:
            return match[0]
        self.places += 1
        return self._left_out


def _composed(text: str) -> str:
    """The text with composed letters and without signs nobody sees."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text))


def _national(phone: str) -> str:
    """A telephone number's digits without country code and leading zeros."""
    digits = "".join(sign for sign in phone if sign.isdecimal())
    digits = digits.removeprefix("00") if digits.startswith("0046") else digits
    return digits.removeprefix("46").lstrip("0")


def _people(records: Records) -> Iterator[str]:
    """The names in the register, and what looks like one where somebody has acted or answers for something.

    «Regional processledare» is no name, and stays in the texts; in its own field it is left out all the same.
    """
    yield from (person.name for person in records.people)
    yield from (text for text in _acting(records) if text and _looks_like_a_name(text))


def _looks_like_a_name(text: str) -> bool:
    words = _WORD.findall(_composed(text))
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _acting(records: Records) -> Iterator[str | None]:
    yield from (judgement.reviewer for judgement in records.judgements)
    for item in records.evidence:
        yield item.owner
        for version in _versions(item):
            yield from (decision.by for decision in version.decisions)
            yield from (party.signatory for party in version.parties)
    for decision in records.not_applicable:
        yield from (decision.by, decision.approved_by)
    yield from (action.owner for action in records.plan)
    yield from (step.by for step in records.milestones)
    yield from (confirmation.by for confirmation in records.confirmations)


def _closed(scope: Scope) -> Iterator[str]:
    """The titles and contents of closed records."""
    for name in sorted(scope.closed):
        item = scope.records.evidence_by_id[name]
        yield from (text for text in (item.title, *_content(item)) if text)


def _content(item: Evidence) -> Iterator[str | None]:
    for version in _versions(item):
        yield from (version.link, version.note, version.file.name if version.file else None)


def _versions(item: Evidence) -> tuple[Evidence | Revision, ...]:
    return (item, *item.revisions)


def _words_of_the_pack(scope: Scope) -> frozenset[str]:
    """Titles that the pack gives everybody, and that therefore tell nothing."""
    framework = scope.framework
    titles = [kind.title for kind in framework.evidence_kinds]
    titles += [criterion.title for criterion in framework.criteria]
    titles += [requirement.title for requirement in framework.requirements.values()]
    titles += [declared.title for declared in framework.applications]
    titles += [part.title for declared in framework.applications for part in declared.parts]
    told = (text for title in titles for text in (title.to("sv"), title.to("en")))
    return frozenset(" ".join(_WORD.findall(text)).casefold() for text in told)
