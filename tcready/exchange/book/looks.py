"""How the sheets look: one quiet palette, AA contrast, and what is locked is grey."""

from __future__ import annotations

from typing import Any

from tcready.exchange.book.columns import Column, Sort

INK = "1B2A33"
DEEP = "14505C"
"""White on it has a contrast of 8.9:1."""
PALE = "F3F7F8"
GREY = "E7ECEE"
LINE = "D3DCE0"
_FORMATS = {Sort.DAY: "yyyy-mm-dd", Sort.WHOLE: "#,##0", Sort.EXACT: "General"}
_YEARS = frozenset(("year", "level"))


class Looks:
    """The styles of a workbook, made once."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        line = Side(style="thin", color=LINE)
        self._border = Border(bottom=line)
        self._plain = Font(name="Calibri", size=11, color=INK)
        self._bold = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
        self.title = Font(name="Calibri", size=20, bold=True, color=DEEP)
        self.subtitle = Font(name="Calibri", size=12, bold=True, color=DEEP)
        self.link = Font(name="Calibri", size=11, underline="single", color=DEEP)
        self._deep = PatternFill("solid", fgColor=DEEP)
        self._grey = PatternFill("solid", fgColor=GREY)
        self._pale = PatternFill("solid", fgColor=PALE)
        self._top = Alignment(vertical="top")
        self.wrapped = Alignment(vertical="top", wrap_text=True)
        self._middle = Alignment(vertical="center", wrap_text=True)
        self._free, self._shut = Protection(locked=False), Protection(locked=True)

    def heading(self, cell: Any, *, required: bool = False) -> None:
        """A column's heading; one that must be filled in has a star."""
        cell.font, cell.fill, cell.alignment = self._bold, self._deep, self._middle
        cell.protection = self._shut

    def cell(self, cell: Any, column: Column, *, locked: bool, even: bool) -> None:
        """A cell of a record."""
        cell.font, cell.border = self._plain, self._border
        wide = column.sort in (Sort.LONG, Sort.NAMES, Sort.PARTIES, Sort.MEASURES) or column.width >= 28
        cell.alignment = self.wrapped if wide else self._top
        cell.number_format = number_format(column)
        cell.protection = self._shut if locked else self._free
        if locked or even:
            cell.fill = self._grey if locked else self._pale

    def column(self, dimension: Any, column: Column) -> None:
        """A whole column: its width, and how what is written below the last row looks."""
        dimension.width = column.width
        dimension.font, dimension.protection = self._plain, self._free
        dimension.alignment = self._top
        dimension.number_format = number_format(column)

    def page(self, page: Any, area: str) -> None:
        """The sheet as a whole: locked where nothing is to be changed, landscape, as wide as the paper."""
        guard = page.protection
        guard.sheet = True
        for allowed in ("formatCells", "formatColumns", "formatRows", "insertRows", "sort", "autoFilter"):
            setattr(guard, allowed, False)  # False: not forbidden
        page.row_dimensions[1].height = 30
        page.sheet_view.showGridLines = False
        page.sheet_properties.tabColor = DEEP
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize = 9
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        page.print_title_rows = "1:1"
        page.print_area = area


def number_format(column: Column) -> str:
    """How Excel is to take what is written in the column: text stays text."""
    if column.field in _YEARS and column.sort is Sort.WHOLE:
        return "0"
    return _FORMATS.get(column.sort, "@")


def put(page: Any, row: int, column: int, value: Any) -> Any:
    """Write a cell; a text is text whatever it begins with."""
    cell = page.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in ("=", "+", "-", "@", "'", "\t")
    return cell
