"""The list of the archive for people: `INNEHALL.txt`, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tcready.core.clean import clean_line
from tcready.core.message import Message, msg
from tcready.dossier.archive.appendices import Enclosed
from tcready.dossier.blocks import Dossier
from tcready.i18n import tell, tr

FORMS: Mapping[str, Message] = {
    "html": msg("ansökan som webbsida, läses i vilken webbläsare som helst"),
    "pdf": msg("ansökan som PDF"),
    "docx": msg("ansökan som Worddokument"),
}


def contents_text(dossier: Dossier, forms: Sequence[str], appendices: Sequence[Enclosed]) -> bytes:
    """What is in the archive, and how one sees that nothing in it has been changed."""
    lines = [dossier.title, dossier.subtitle, dossier.description]
    if dossier.draft:
        lines.append(dossier.furniture.draft)
    lines += ["", _heading(tr("Här finns"))]
    lines += _columns(_files(forms))
    lines += ["", _heading(tr("Bilagor"))]
    lines += [line for item in appendices for line in _appendix(item)]
    if not appendices:
        lines.append(tr("Inget underlag är godkänt än, så det finns inga bilagor."))
    lines += ["", _heading(tr("Så ser man att inget är ändrat"))]
    lines += [
        tr("Arkivet följer BagIt 1.0 (RFC 8493). Varje program som läser BagIt kan kontrollera det."),
        tr("Med tcready, utan arbetsyta och utan nät: tcready verify ARKIV.zip"),
        tr("Uppackat, för hand: sha256sum -c manifest-sha256.txt"),
        tr("Poängen går att räkna om ur ogonblicksbild.json. Där finns inga namn på personer."),
        "",
        dossier.disclaimer,
        dossier.generator,
    ]
    return ("\n".join(lines) + "\n").encode()


def _files(forms: Sequence[str]) -> Iterator[tuple[str, str]]:
    for form in forms:
        yield f"ansokan.{form}", tell(FORMS[form]) if form in FORMS else form
    yield "bilagor", tr("bilagorna, med samma nummer som i ansökan")
    yield "bilagor.json", tr("bilagorna som lista, för program")
    yield "beredskap.json", tr("poäng och omdöme, krav för krav, för program")
    yield "kriterier.json", tr("kriterierna som gällde; filens SHA-256 är deras kontrollsumma")
    yield "ogonblicksbild.json", tr("det som poängen räknades på, så att vem som helst kan räkna om den")


def _appendix(item: Enclosed) -> Iterator[str]:
    evidence = item.appendix.evidence
    yield tr("{number}. {title}", number=item.appendix.number, title=clean_line(evidence.title))
    if item.withheld:
        yield "   " + tr("Utelämnad ur arkivet.")
        return
    yield "   " + item.path
    if item.file:
        yield "   " + tr("ursprungligen {name}", name=clean_line(item.file.name))
    yield "   " + tr("{n} byte, SHA-256 {sha256}", n=item.size, sha256=item.sha256)


def _heading(text: str) -> str:
    return f"{text}\n{'-' * len(text)}"


def _columns(rows: Iterator[tuple[str, str]]) -> list[str]:
    listed = list(rows)
    width = max(len(name) for name, _ in listed)
    return [f"{name.ljust(width)}  {about}" for name, about in listed]
