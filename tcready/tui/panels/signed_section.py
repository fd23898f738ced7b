"""Of Aktörer: which municipality has signed which agreement, and how long it holds."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.clean import clean_line
from tcready.core.message import msg
from tcready.core.signing import AgreementColumn, Signing, SigningMatrix, SigningRow
from tcready.i18n import tell, tr
from tcready.i18n.signing_words import (
    SIGNS,
    cell_more,
    cell_word,
    counts_sign,
    counts_word,
    no_agreement_sentence,
    no_municipality_sentence,
    signed_sentence,
    validity_word,
)
from tcready.tui.cells import cell_len, set_cell_size
from tcready.tui.panels.item import AIR, MOST, Item, heading, rest, text
from tcready.tui.panels.places import row_of
from tcready.tui.paragraphs import BLANK, Look, Paragraph, Piece, said, signed
from tcready.tui.state import ReviewState

_LOOKS: dict[Signing, Look] = {Signing.SIGNED: "good", Signing.NOT_YET: "bad", Signing.NO_PARTY: "quiet"}
_COUNTS: dict[str, Look] = {"✓": "good", "◐": "partly", "✗": "bad"}
_SHORT = {Signing.NO_PARTY: msg("inte part"), Signing.NOT_YET: msg("inte än")}
_NAME, _CELL = 12, 16
"""Cells in the terminal: the least for a name, and those of an agreement's number, sign and day."""


def agreement_items(found: SigningMatrix, state: ReviewState, width: int) -> Iterator[Item]:
    """Each agreement in sentences, then the municipalities against their numbers."""
    yield heading(tr("Kommunernas avtal"))
    if not found.agreements:
        yield text(said(no_agreement_sentence()))
        yield text(said(tr("Lägg till ett på kravet det gäller, med a."), "quiet"))
        return
    for number, agreement in enumerate(found.agreements):
        yield _agreement(number, agreement, found, state)
    if not found.rows:
        yield text(BLANK, said(no_municipality_sentence()))
        return
    yield AIR
    for row in found.rows[:MOST]:
        yield Item((_line(row, width),), f"town-{row.organisation.id}", None, row)
    yield from rest(len(found.rows) - MOST)


def about_town(found: SigningMatrix, row: SigningRow, state: ReviewState) -> Iterator[Paragraph]:
    """The municipality's day, decision and signatory in each agreement."""
    yield said(row.organisation.name, "title")
    for agreement, cell in zip(found.agreements, row.cells, strict=True):
        yield BLANK
        yield said(state.names.evidence(agreement.evidence.id), "strong")
        yield signed(SIGNS[cell.signing], _LOOKS[cell.signing], cell_word(cell))
        yield from (said(more, indent=2) for more in cell_more(cell))
    yield BLANK
    yield said(tr("Tryck E för att ändra dag, beslut eller vem som skrev under."), "quiet")


def _agreement(number: int, agreement: AgreementColumn, found: SigningMatrix, state: ReviewState) -> Item:
    title = f"{number + 1}. {state.names.evidence(agreement.evidence.id)}"
    sign = counts_sign(agreement)
    lines = (
        said(title, "strong", hang=3),
        signed(sign, _COUNTS[sign], counts_word(agreement), indent=3),
        said(f"{validity_word(agreement)} · {signed_sentence(found, number)}", "quiet", indent=3),
    )
    name = agreement.evidence.id
    return Item(lines, f"agreement-{name}", row_of(state, evidence=name), agreement)


def _line(row: SigningRow, width: int) -> Paragraph:
    """The municipality, and a cell under each agreement's number, as many as there is room for."""
    shown = row.cells[: max(1, (width - _NAME) // _CELL)]
    room = min(28, max(_NAME, width - _CELL * len(shown)))
    name = clean_line(row.organisation.name)
    if cell_len(name) > room:
        name = set_cell_size(name, room - 1) + "…"
    pieces = [Piece(set_cell_size(name, room))]
    for number, cell in enumerate(shown, 1):
        short = cell_word(cell) if cell.signing is Signing.SIGNED else tell(_SHORT[cell.signing])
        pieces.append(Piece(f" {number}" if len(row.cells) > 1 else "", "quiet"))
        pieces.append(
            Piece(set_cell_size(f" {SIGNS[cell.signing]} {short}", _CELL - 2), _LOOKS[cell.signing])
        )
    return Paragraph(tuple(pieces))
