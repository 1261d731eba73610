"""The workbook of a scorecard with openpyxl: as many sheets, cells, styles, formulas and charts as ours."""

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

from batch_peer import answers, reached, wanted

ACCENT, TINT, QUIET = "1F4E79", "E8EEF5", "5A6672"
LINE = Border(bottom=Side(style="thin", color="C9D3DD"))
WRAP = Alignment(wrap_text=True, vertical="top", indent=1)
LOOKS = {
    "title": (Font(name="Calibri", size=18, bold=True, color=ACCENT), None, None),
    "heading": (Font(name="Calibri", size=13, bold=True, color=ACCENT), None, LINE),
    "label": (Font(name="Calibri", size=11, bold=True, color=QUIET), None, None),
    "column": (Font(name="Calibri", size=11, bold=True, color="FFFFFF"), PatternFill("solid", ACCENT), None),
    "section": (Font(name="Calibri", size=11, bold=True, color=ACCENT), PatternFill("solid", TINT), None),
    "body": (Font(name="Calibri", size=11), None, LINE),
    "text": (Font(name="Calibri", size=11), None, None),
}


def add_styles(book):
    """Named styles, which openpyxl gives to a cell three times as fast as fonts and fills."""
    for look, (font, fill, border) in LOOKS.items():
        book.add_named_style(NamedStyle(look, font, fill or PatternFill(), border or Border(), WRAP))


def put(sheet, row, values, look="body", styled=None):
    for column in range(1, (styled or len(values)) + 1):
        cell = sheet.cell(row, column)
        if column <= len(values) and values[column - 1] not in ("", None):
            cell.value = values[column - 1]
        cell.style = look


def widths(sheet, *all_widths):
    for letter, width in zip("ABCDEFGH", all_widths):
        sheet.column_dimensions[letter].width = width


def write_workbook(card, path):
    book = Workbook()
    book.properties.title = card["review"]["site"]["name"]
    add_styles(book)
    summary, scores = book.active, book.create_sheet("Scores")
    summary.title = "Summary"
    lines = scores_sheet(scores, card)
    summary_sheet(summary, card, lines)
    items_sheet(book.create_sheet("Items"), card)
    answers_sheet(book.create_sheet("Answers"), card)
    way_sheet(book.create_sheet("Way up"), card)
    rubric_sheet(book.create_sheet("Rubric"), card)
    about_sheet(book.create_sheet("About"), card)
    book.save(path)


def facts(card):
    review, site = card["review"], card["review"]["site"]
    return [("Service", site["name"]), ("Organisation", site.get("organisation", "")),
            ("Visited", "%s - %s" % (review["visited"][0], review["visited"][-1])),
            ("Reported", str(review.get("reported", ""))), ("Kind of review", review.get("kind", "")),
            ("Status", review.get("status", "")), ("Rubric", card["rubric"]["name"])]


def scores_sheet(sheet, card):
    widths(sheet, 8, 52, 12, 12, 14, 40)
    put(sheet, 1, ["Scores"], "title", 6)
    put(sheet, 3, ["No", "Item", "Score", "Rule", "Basis", "Note"], "column")
    row, starts = 4, []
    for section, items in card["sections"]:
        put(sheet, row, ["", section["name"]], "section", 6)
        starts.append((section, row + 1, row + len(items)))
        for item in items:
            row += 1
            put(sheet, row, [item["item"]["item"], item["item"]["name"], item["lowest"], item["rule"][0],
                             "judged" if item["given"] else "", ""], styled=6)
        row += 1
        put(sheet, row, ["", "Section total", "=SUM(C%d:C%d)" % (row - len(items), row - 1)], "section", 6)
        row += 1
    total = "+".join("SUM(C%d:C%d)" % (start, end) for _, start, end in starts)
    put(sheet, row, ["", "Total", "=" + total], "section", 6)
    for score, color in ((1, "F8D7DA"), (2, "F8D7DA"), (5, "D4EDDA")):
        sheet.conditional_formatting.add("C4:C%d" % row, CellIsRule("equal", [str(score)], fill=PatternFill("solid", bgColor=color)))
    sheet.freeze_panes = "C4"
    return starts, row


def summary_sheet(sheet, card, lines):
    starts, total = lines
    widths(sheet, 26, 40, 14, 14, 14)
    put(sheet, 1, ["Fidelity review"], "title", 5)
    for row, (label, text) in enumerate(facts(card), 3):
        put(sheet, row, [label], "label")
        sheet.cell(row, 2, text).style = "text"
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=5)
    put(sheet, 12, ["Total", "=Scores!C%d" % total, card["band"]["name"]], "heading", 5)
    put(sheet, 14, ["Section", "", "Score", "Most", "Share"], "column")
    for row, (section, start, end) in enumerate(starts, 15):
        put(sheet, row, [section["name"], "", "=SUM(Scores!C%d:C%d)" % (start, end), 5 * (end - start + 1), "=C%d/D%d" % (row, row)])
    put(sheet, 19, ["Band", "", "From"], "column", 5)
    for row, band in enumerate(card["rubric"]["bands"], 20):
        put(sheet, row, [band["name"], "", band.get("from", "")], styled=5)
    row = 26
    for _, items in card["sections"]:
        for item in items:
            put(sheet, row, ["=Scores!B%d" % (row - 20), "", "=Scores!C%d" % (row - 20), 5], styled=5)
            sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
            row += 1
    for number, (first, last, place) in enumerate(((15, 17, "G3"), (26, row - 1, "G20"))):
        chart = BarChart()
        chart.type = "bar"
        chart.title = ("Sections", "Items")[number]
        chart.add_data(Reference(sheet, min_col=3, min_row=first, max_row=last))
        chart.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
        sheet.add_chart(chart, place)
    put(sheet, row + 1, ["Key development needs"], "heading", 5)
    for need in [item for _, items in card["sections"] for item in items if item["highest"] <= 2]:
        row += 1
        put(sheet, row + 1, [need["item"]["name"], need["review"].get("recommendations", ""), need["lowest"]], styled=5)


def items_sheet(sheet, card):
    widths(sheet, 26, 100)
    put(sheet, 1, ["Items"], "title", 2)
    row = 3
    for _, items in card["sections"]:
        for item in items:
            review = item["review"]
            put(sheet, row, ["%s. %s" % (item["item"]["item"], item["item"]["name"]), ""], "heading", 2)
            for label, text in (
                ("Score", item["lowest"]), ("Standard", item["item"].get("standard", "")),
                ("Why this score", reached(item)), ("Why not the next", wanted(item)),
                ("Given with the reason", review.get("reason", "")), ("Sources", "; ".join(review.get("sources", []))),
                ("Comments", review.get("comments", "")), ("Recommendations", review.get("recommendations", "")),
            ):
                if text not in ("", None):
                    row += 1
                    put(sheet, row, [label], "label")
                    put_text(sheet, row, text)
            row += 2


def put_text(sheet, row, text):
    cell = sheet.cell(row, 2, text)
    cell.style = "text"
    sheet.row_dimensions[row].height = 15 * (1 + len(str(text)) // 95)


def answers_sheet(sheet, card):
    widths(sheet, 8, 40, 10, 60, 30, 12, 12, 30)
    put(sheet, 1, ["Item", "Name", "Set", "Question", "Answer", "Score", "Source", "Note"], "column")
    row = 2
    for _, items in card["sections"]:
        for item in items:
            for number, _, label, shown in answers(item):
                put(sheet, row, [item["item"]["item"], item["item"]["name"], number, label, shown], styled=8)
                row += 1
    sheet.auto_filter.ref = "A1:H%d" % (row - 1)
    sheet.freeze_panes = "A2"


def way_sheet(sheet, card):
    widths(sheet, 8, 40, 12, 12, 60)
    put(sheet, 1, ["Way up"], "title", 5)
    put(sheet, 3, ["No", "Item", "Now", "Next", "What it takes"], "column")
    row = 4
    for _, items in card["sections"]:
        for item in items:
            put(sheet, row, [item["item"]["item"], item["item"]["name"], "=Scores!C%d" % (row + 1), "=MIN(5,C%d+1)" % row, wanted(item)])
            row += 1


def rubric_sheet(sheet, card):
    widths(sheet, 8, 40, 10, 60, 40)
    put(sheet, 1, ["Rubric"], "title", 5)
    put(sheet, 3, ["No", "Item", "Level", "Words", "Sources"], "column")
    row = 4
    for section, items in card["sections"]:
        put(sheet, row, ["", section["name"]], "section", 5)
        for item in items:
            for level, words in sorted(item["item"]["levels"].items(), reverse=True):
                row += 1
                put(sheet, row, [item["item"]["item"], item["item"]["name"], level, words["says"], ""], styled=5)
        row += 1


def about_sheet(sheet, card):
    widths(sheet, 30, 80)
    put(sheet, 1, ["About"], "title", 2)
    for row, (label, text) in enumerate(facts(card) + [("Rubric id", card["rubric"]["rubric"]), ("Version", card["rubric"]["version"])], 3):
        put(sheet, row, [label], "label")
        put_text(sheet, row, text)
