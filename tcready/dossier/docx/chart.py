"""A chart that Word draws itself, with words for who does not see it; its table follows.

A bar is as long as its share. What stands beside it is the outline's own word, never what Word rounds.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from xml.sax.saxutils import escape, quoteattr

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Cm

from tcready.dossier.blocks import Chart
from tcready.dossier.docx.bookmarks import Bookmarks
from tcready.dossier.docx.elements import allowed, hex_of
from tcready.dossier.docx.styles import FONT, WIDE
from tcready.dossier.docx.tables import add_table
from tcready.dossier.palette import LIGHT

_OFFICE = "http://schemas.openxmlformats.org"
_CHART = f"{_OFFICE}/drawingml/2006/chart"
_DRAWING = f"{_OFFICE}/drawingml/2006/main"
_RELATIONS = f"{_OFFICE}/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
BAR_HIGH, FRAME_HIGH, TALLEST = 1.15, 1.2, 22.0
"""Centimetres for each pair of bars and around them all, and at most."""
LONGEST_LABEL = 60
COLOURS = ("bar", "bar-thin")


def add_chart(document: Document, chart: Chart, number: int, bookmarks: Bookmarks) -> None:
    """Title, legend, drawing and table of the chart, the document's `number`th."""
    title = document.add_paragraph(allowed(chart.title), "Caption")
    title.paragraph_format.keep_with_next = True
    part = Part(PackURI(f"/word/charts/chart{number}.xml"), _TYPE, _xml(chart), document.part.package)
    relation = document.part.relate_to(part, f"{_RELATIONS}/chart")
    place = document.add_paragraph()
    place.paragraph_format.keep_with_next = True
    high = min(TALLEST, FRAME_HIGH + BAR_HIGH * len(chart.bars))
    place.add_run()._r.append(_drawing(chart, number, relation, int(Cm(WIDE)), int(Cm(high))))
    legend = [f"{series.name}: {series.meaning}." for series in chart.series]
    if chart.threshold is not None:
        legend.append(f"{chart.threshold_label}.")
    document.add_paragraph(allowed(" ".join(legend)), "Quiet")
    add_table(document, chart.table, bookmarks)


def _drawing(chart: Chart, number: int, relation: str, wide: int, high: int) -> object:
    words = f"{chart.title}. {chart.description}"
    told = f"name={_quoted(chart.id)} descr={_quoted(words)} title={_quoted(chart.title)}"
    return parse_xml(
        f'<w:drawing xmlns:w="{_OFFICE}/wordprocessingml/2006/main"'
        f' xmlns:wp="{_OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:a="{_DRAWING}">'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f'<wp:docPr id="{number}" {told}/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_CHART}">'
        f'<c:chart xmlns:c="{_CHART}" xmlns:r="{_RELATIONS}" r:id="{relation}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def _xml(chart: Chart) -> bytes:
    """The chart's own part. The order of the elements is the schema's."""
    bars = [*_values(barDir="bar", grouping="clustered", varyColors=0), _series(chart, 0), _series(chart, 1)]
    bars += [*_values(gapWidth=60), *_values(axId=1), *_values(axId=2)]
    plot = [
        "<c:layout/>",
        _in("barChart", *bars),
        _in("catAx", *_labels_axis()),
        _in("valAx", *_shares_axis()),
    ]
    legend = [*_values(legendPos="t", overlay=0), _font(900, "ink")]
    drawn = [*_values(autoTitleDeleted=1), _in("plotArea", *plot), _in("legend", *legend)]
    drawn += _values(plotVisOnly=1, dispBlanksAs="gap")
    bare = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    inside = "".join([*_values(roundedCorners=0), _in("chart", *drawn), bare])
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}<c:chartSpace xmlns:c="{_CHART}" xmlns:a="{_DRAWING}">{inside}</c:chartSpace>'.encode()


def _labels_axis() -> Iterator[str]:
    """What each pair of bars is called, the first at the top."""
    yield from _values(axId=1)
    yield _in("scaling", *_values(orientation="maxMin"))
    yield from _values(delete=0, axPos="l", majorTickMark="none", minorTickMark="none", tickLblPos="low")
    yield from (_stroke("edge"), _font(900, "ink"))
    yield from _values(crossAx=2, crosses="autoZero", auto=0, lblAlgn="ctr", lblOffset=50, noMultiLvlLbl=1)


def _shares_axis() -> Iterator[str]:
    """From 0 to 100 per cent, with room after the longest bar for its words."""
    yield from _values(axId=2)
    yield _in("scaling", *_values(orientation="minMax", max="1.12", min=0))
    yield from _values(delete=0, axPos="b")
    yield _in("majorGridlines", _stroke("line"))
    yield '<c:numFmt formatCode="0%" sourceLinked="0"/>'
    yield from _values(majorTickMark="none", minorTickMark="none", tickLblPos="high")
    yield from (_stroke(None), _font(800, "quiet"))
    yield from _values(crossAx=1, crosses="autoZero", crossBetween="between", majorUnit="0.2")


def _values(**values: object) -> list[str]:
    return [f'<c:{name} val="{value}"/>' for name, value in values.items()]


def _in(name: str, *parts: str) -> str:
    return f"<c:{name}>{''.join(parts)}</c:{name}>"


def _series(chart: Chart, place: int) -> str:
    bars = list(enumerate(chart.bars))
    shares = [(number, bar.values[place]) for number, bar in bars]
    count = f'<c:ptCount val="{len(bars)}"/>'
    labels = [_label(number, bar.shown[place]) for number, bar in bars if bar.values[place] is not None]
    names = [_point(number, _text(_cut(bar.label))) for number, bar in bars]
    points = [_point(number, _decimal(share)) for number, share in shares if share is not None]
    fill = f'<c:spPr><a:solidFill><a:srgbClr val="{hex_of(LIGHT[COLOURS[place]])}"/></a:solidFill></c:spPr>'
    return _in(
        "ser",
        *_values(idx=place, order=place),
        _in("tx", _in("v", _text(chart.series[place].name))),
        fill,
        *_values(invertIfNegative=0),
        _in("dLbls", *labels, _font(800, "ink"), *_shows(0)),
        _in("cat", _in("strLit", count, *names)),
        _in("val", _in("numLit", "<c:formatCode>0.0%</c:formatCode>", count, *points)),
    )


def _label(number: int, words: str) -> str:
    """The words beside a bar, as they stand everywhere else."""
    text = _in("tx", _in("rich", f"<a:bodyPr/><a:p><a:r><a:t>{_text(words)}</a:t></a:r></a:p>"))
    return _in("dLbl", *_values(idx=number), text, *_values(dLblPos="outEnd"), *_shows(1))


def _point(number: int, value: str) -> str:
    return f'<c:pt idx="{number}"><c:v>{value}</c:v></c:pt>'


def _shows(value: int) -> list[str]:
    rest = _values(showCatName=0, showSerName=0, showPercent=0, showBubbleSize=0)
    return [*_values(showLegendKey=0, showVal=value), *rest]


def _font(size: int, colour: str) -> str:
    fill = f'<a:solidFill><a:srgbClr val="{hex_of(LIGHT[colour])}"/></a:solidFill>'
    looks = f'<a:defRPr sz="{size}">{fill}<a:latin typeface="{FONT}"/></a:defRPr>'
    return f"<c:txPr><a:bodyPr/><a:p><a:pPr>{looks}</a:pPr></a:p></c:txPr>"


def _stroke(colour: str | None) -> str:
    fill = "<a:noFill/>"
    if colour is not None:
        fill = f'<a:solidFill><a:srgbClr val="{hex_of(LIGHT[colour])}"/></a:solidFill>'
    return f'<c:spPr><a:ln w="6350">{fill}</a:ln></c:spPr>'


def _decimal(share: Fraction) -> str:
    """The share to a hundred-thousandth, which no bar shows more of."""
    whole = round(min(Fraction(1), max(Fraction(0), share)) * 100_000)
    return f"{whole // 100_000}.{whole % 100_000:05d}"


def _cut(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + "…"


def _text(text: str) -> str:
    return escape(allowed(text))


def _quoted(text: str) -> str:
    return quoteattr(allowed(text))
