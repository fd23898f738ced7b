"""The page to read first, and the short text in each folder. Everything from outside is escaped."""

from __future__ import annotations

from html import escape

from tcready.core.framework import Criterion, Requirement
from tcready.core.records import Evidence
from tcready.exchange.request.asked import ASSESSMENT, Asked

_STYLE = """
:root{color-scheme:light dark;--ink:#1b2a33;--paper:#fff;--deep:#14505c;--line:#c3cfd4;--pale:#f3f7f8}
@media(prefers-color-scheme:dark){:root{--ink:#e8eef0;--paper:#12191d;--deep:#8fd0dc;--line:#3b4a52;
--pale:#1b252b}}
body{font:1.05rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:44rem;
margin:2.5rem auto;padding:0 1.2rem}
h1,h2,h3{color:var(--deep);line-height:1.25}h2{margin-top:2.4rem;border-bottom:1px solid var(--line)}
section.sak{background:var(--pale);border-left:4px solid var(--deep);padding:.4rem 1.1rem;margin:1.1rem 0}
dt{font-weight:600}dd{margin:0 0 .5rem}
@media print{body{max-width:none}section.sak{break-inside:avoid}}
"""


def page_bytes(asked: Asked, folders: dict[str, str]) -> bytes:
    """The page. `folders`: the name of the folder for each record that is asked for."""
    subject = escape(asked.subject.title)
    parts = [
        "<!doctype html>",
        '<html lang="sv"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Läs först: {subject}</title><style>{_STYLE}</style></head><body>",
        f"<h1>Det här behöver vi från {subject}</h1>",
        f"<p>{escape(asked.workspace)} samlar det som visar att kraven är uppfyllda. "
        f"{_amount(asked)} Allt ryms i den här mappen.</p>",
        "<h2>Så här gör ni</h2><ol>",
        f"<li>Fyll i <strong>{ASSESSMENT}</strong>, helst tillsammans på ett möte.</li>",
        "<li>Lägg filerna i de numrerade mapparna. De får heta vad som helst, "
        "och det får vara flera i samma mapp.</li>",
        "<li>Något mer ni vill visa? Lägg det direkt i den stora mappen.</li>",
        f"<li>Skicka tillbaka hela mappen{_to(asked)}. Ni behöver inte bli klara med allt först.</li></ol>",
    ]
    if asked.evidence:
        parts.append("<h2>Filer vi ber om</h2>")
        parts += [_item(asked, record, folders[record.id]) for record in asked.evidence]
    parts += [
        "<h2>Vem som kan läsa det ni skickar</h2>",
        "<p>Det läses av dem som arbetar med ansökan i regionen och av granskarna. Det som tas med i ansökan "
        "läses också av dem som certifierar. Hos en kommun, region eller myndighet kan vem som helst "
        "begära ut det. Skicka därför inga personnummer, betyg eller uppgifter om enskilda elever.</p>",
        f"<p>Skrivet {asked.day.isoformat()}.</p></body></html>\n",
    ]
    return "\n".join(parts).encode()


def needed_bytes(asked: Asked, record: Evidence) -> bytes:
    """The short text in a record's folder, with line ends that every editor takes."""
    lines = [record.title, "", f"Slag: {_kind(asked, record)}"]
    if record.due:
        lines.append(f"Senast: {record.due.isoformat()}")
    if record.note:
        lines += ["", record.note]
    for criterion, requirement in _for(asked, record):
        lines += ["", f"Det här visar: {requirement.title.sv} ({criterion.title.sv})"]
        lines += ["Vad som räcker:", requirement.guidance.sv.strip()]
    lines += ["", "Lägg filerna i den här mappen. De får heta vad som helst."]
    return "\r\n".join("\n".join(lines).splitlines()).encode("utf-8-sig") + b"\r\n"


def _item(asked: Asked, record: Evidence, folder: str) -> str:
    why = "".join(
        f"<dt>Varför</dt><dd>{escape(requirement.title.sv)} ({escape(criterion.title.sv)})</dd>"
        f"<dt>Vad som räcker</dt><dd>{_lines(requirement.guidance.sv)}</dd>"
        for criterion, requirement in _for(asked, record)
    )
    due = f"<dt>Senast</dt><dd>{record.due.isoformat()}</dd>" if record.due else ""
    note = f"<p>{_lines(record.note)}</p>" if record.note else ""
    return (
        f'<section class="sak"><h3>{escape(folder)}</h3>{note}<dl><dt>Slag</dt>'
        f"<dd>{escape(_kind(asked, record))}</dd>{due}{why}</dl></section>"
    )


def _amount(asked: Asked) -> str:
    number, levels = len(asked.evidence), len(asked.requirements)
    files = "inga filer" if not number else "en sak som fil" if number == 1 else f"{number} saker som filer"
    return f"Vi ber om en självskattning av {levels} krav och {files}."


def _to(asked: Asked) -> str:
    return f" till {escape(asked.contact)}" if asked.contact else ""


def _for(asked: Asked, record: Evidence) -> list[tuple[Criterion, Requirement]]:
    """The requirements that the record would show, with their criteria."""
    return [
        (criterion, requirement)
        for criterion in asked.framework.criteria
        for requirement in criterion.requirements
        if requirement.id in record.requirements
    ]


def _kind(asked: Asked, record: Evidence) -> str:
    kind = asked.framework.kinds.get(record.kind)
    return kind.title.sv if kind else record.kind


def _lines(text: str) -> str:
    return "<br>".join(escape(text.strip()).splitlines())
