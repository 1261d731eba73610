"""Writes the content of a workbook again with openpyxl, and prints the median milliseconds and the peak megabytes."""

import io
import resource
import statistics
import sys
import time
from copy import copy

from openpyxl import Workbook, load_workbook


def content(path):
    """Every sheet's cells, as value, number format and looks; its widths, heights and merged cells."""
    sheets = []
    for sheet in load_workbook(path).worksheets:
        cells = [
            (cell.row, cell.column, cell.value, cell.number_format)
            + tuple(copy(look) for look in (cell.font, cell.fill, cell.border, cell.alignment))
            for row in sheet.iter_rows()
            for cell in row
            if cell.has_style
        ]
        widths = {name: column.width for name, column in sheet.column_dimensions.items()}
        heights = {number: row.height for number, row in sheet.row_dimensions.items()}
        sheets.append((sheet.title, cells, widths, heights, [str(area) for area in sheet.merged_cells.ranges]))
    return sheets


def write(sheets):
    book = Workbook()
    book.remove(book.active)
    for title, cells, widths, heights, merged in sheets:
        sheet = book.create_sheet(title)
        for row, column, value, number_format, font, fill, border, alignment in cells:
            cell = sheet.cell(row, column)
            if value is not None:
                cell.value = value
            cell.number_format, cell.font, cell.fill, cell.border, cell.alignment = (
                number_format, font, fill, border, alignment)
        for name, width in widths.items():
            sheet.column_dimensions[name].width = width
        for number, height in heights.items():
            sheet.row_dimensions[number].height = height
        for area in merged:
            sheet.merge_cells(area)
    book.save(io.BytesIO())


def main(path, runs):
    sheets = content(path)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        write(sheets)
        times.append((time.perf_counter() - start) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{statistics.median(times):.0f} {min(times):.0f} {peak:.0f}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
