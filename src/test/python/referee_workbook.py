"""Reads workbooks with openpyxl, and prints what a reader of theirs would stumble over, a line each."""

import re
import sys
import warnings
import zipfile
from xml.etree import ElementTree

from openpyxl import load_workbook

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
NUMBER = re.compile(r"-?\d+([.,]\d+)?")
POINTER = re.compile("[\u25c0-\u25c4\u25ba\u25b6]")


def cells(sheet):
    return (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)


def layout(sheet):
    """Merged cells, and whether a print is one page wide."""
    for area in sheet.merged_cells.ranges:
        yield f"{area} are merged"
    setup = sheet.page_setup
    if not sheet.sheet_properties.pageSetUpPr or not sheet.sheet_properties.pageSetUpPr.fitToPage:
        yield "a print is not fitted to pages"
    elif (setup.fitToWidth, setup.fitToHeight) != (1, 0):
        yield f"a print is {setup.fitToWidth} pages wide and {setup.fitToHeight} high"
    if sheet.row_breaks.brk or sheet.col_breaks.brk:
        yield "pages are broken by hand"


def columns(sheet, table):
    """Headings that are no texts or alike, and numbers that are kept as text among numbers."""
    head, *rows = sheet[table.ref]
    names = [cell.value for cell in head]
    if any(not isinstance(name, str) or not name for name in names):
        yield f"table {table.name}: headings {names}"
    elif len({name.lower() for name in names}) < len(names):
        yield f"table {table.name}: headings alike in {names}"
    if names != [column.name for column in table.tableColumns]:
        yield f"table {table.name}: columns are not named as their headings"
    for column in zip(*rows):
        texts = [cell for cell in column if isinstance(cell.value, str)]
        if any(isinstance(cell.value, (int, float)) for cell in column) or column[0].column == 1:
            for cell in texts:
                if NUMBER.fullmatch(cell.value):
                    yield f"{cell.coordinate} is a number kept as text"


def links(sheet):
    return (cell.hyperlink for cell in cells(sheet) if cell.hyperlink)


def texts(sheet):
    for cell in cells(sheet):
        if isinstance(cell.value, str) and POINTER.search(cell.value):
            yield f"{cell.coordinate} has a sign for a word"
    for link in links(sheet):
        if link.location.split("!")[0].strip("'") not in sheet.parent.sheetnames:
            yield f"{link.ref} leads nowhere"


def charts(name, part):
    names = []
    for frame in ElementTree.fromstring(part).iter(DRAWING + "cNvPr"):
        names.append(frame.get("name"))
        if not frame.get("name") or re.fullmatch(r"\D+\d+", frame.get("name")):
            yield f"{name}: a chart is called '{frame.get('name')}'"
        if len(frame.get("descr", "")) <= len(frame.get("title", "")):
            yield f"{name}: chart '{frame.get('name')}' has no finding in words"
    if len(set(names)) < len(names):
        yield f"{name}: charts are named alike"


def shown(reference):
    """What a chart shows of some cells, by their places."""
    return {int(point.get("idx")): point.findtext(CHART + "v") or "" for point in reference.iter(CHART + "pt")}


def series(name, part, book):
    """Whether a chart shows what its cells hold: numbers as they are, and nothing where there is none."""
    root = ElementTree.fromstring(part)
    bars = root.find(f".//{CHART}barChart") is not None
    for reference in [*root.iter(CHART + "strRef"), *root.iter(CHART + "numRef")]:
        address = reference.findtext(CHART + "f")
        sheet, area = address.rsplit("!", 1)
        cells = [cell.value for row in book[sheet[1:-1].replace("''", "'")][area] for cell in row]
        count = int(next(reference.iter(CHART + "ptCount")).get("val"))
        if count != len(cells):
            yield f"{name}: {address} has {len(cells)} cells, the chart {count} points"
        points = shown(reference)
        for place, value in enumerate(cells):
            point = points.get(place, "")
            if reference.tag == CHART + "strRef":
                same = point == ("" if value is None else str(value))
            elif isinstance(value, (int, float)):
                same = point != "" and float(point) == float(value)
            else:
                same = point == ("0" if bars else "")
            if not same:
                yield f"{name}: {address} holds {value}, the chart {point or 'nothing'}"


def parts(file):
    """What openpyxl does not keep: charts' texts, where cells' texts stand, how bars are drawn."""
    values = load_workbook(file, data_only=True)
    with zipfile.ZipFile(file) as book:
        for name in book.namelist():
            part = book.read(name)
            if name.startswith("xl/drawings/drawing"):
                yield from charts(name, part)
            if name.startswith("xl/charts/chart"):
                yield from series(name, part, values)
            if name.startswith("xl/worksheets/sheet"):
                if b'"inlineStr"' in part:
                    yield f"{name}: texts stand in cells"
                if part.count(b"<dataBar>") + part.count(b"<dataBar ") != part.count(b'gradient="0"'):
                    yield f"{name}: a data bar fades away"


def problems(file):
    book = load_workbook(file)
    first, second = book.worksheets[:2]
    for style in ("Normal", "Title", "Heading 1"):
        if style not in book.named_styles:
            yield f"no cell style '{style}'"
    if first["A1"].style != "Title":
        yield f"'{first.title}': A1 is no title but '{first['A1'].style}'"
    if first["A1"].value not in book.properties.title:
        yield f"the title '{book.properties.title}' does not name '{first['A1'].value}'"
    if not any(links(first)):
        yield f"'{first.title}' leads to no other sheet"
    for sheet in (first, second):
        if not sheet.print_area:
            yield f"'{sheet.title}': no print area"
        if not sheet.tables:
            yield f"'{sheet.title}': no table"
    for sheet in book.worksheets:
        found = [*layout(sheet), *texts(sheet)]
        for table in sheet.tables.values():
            found += columns(sheet, table)
        yield from (f"'{sheet.title}': {each}" for each in found)
    yield from parts(file)


warnings.simplefilter("ignore")  # openpyxl tells what it would not keep; parts() reads that
for path in sys.argv[1:]:
    for problem in problems(path):
        print(problem)
