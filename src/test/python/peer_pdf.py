"""The report of a scorecard with reportlab: as many pages and words as ours, in the same faces.

It is not tagged, and has no contents page, for which reportlab would lay out everything twice.
"""

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from batch_peer import answers, reached, wanted
from peer_workbook import facts

FACES = Path(__file__).parents[2] / "main/resources/fidelity/report/pdf/type"
for face in ("Inter-Regular", "Inter-SemiBold"):
    pdfmetrics.registerFont(TTFont(face, str(FACES / (face + ".ttf"))))

ACCENT, QUIET, LINE = HexColor("#1F4E79"), HexColor("#5A6672"), HexColor("#C9D3DD")
BODY = ParagraphStyle("body", fontName="Inter-Regular", fontSize=9.5, leading=14)
LABEL = ParagraphStyle("label", parent=BODY, fontName="Inter-SemiBold", textColor=QUIET)
COLUMN = ParagraphStyle("column", parent=BODY, fontName="Inter-SemiBold", textColor=white)
TITLE = ParagraphStyle("title", parent=BODY, fontName="Inter-SemiBold", fontSize=24, leading=30, textColor=ACCENT)
HEADINGS = [ParagraphStyle("h%d" % n, parent=TITLE, fontSize=size, leading=size * 1.3, spaceBefore=12, spaceAfter=6)
            for n, size in enumerate((18, 13))]
PAIRS = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0)])
GRID = TableStyle([("BACKGROUND", (0, 0), (-1, 0), ACCENT), ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE), ("VALIGN", (0, 0), (-1, -1), "TOP")])


class Template(SimpleDocTemplate):

    def afterFlowable(self, flowable):
        level = getattr(flowable, "level", None)
        if level is not None:
            key = "h%d" % id(flowable)
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, level)


def words(text, style=BODY):
    return Paragraph(escape(str(text)), style)


def heading(text, level):
    paragraph = Paragraph(escape(text), HEADINGS[level])
    paragraph.level = level
    return paragraph


def pairs(rows):
    filled = [[words(label, LABEL), words(text)] for label, text in rows if text not in ("", None)]
    return Table(filled, [110, 370], style=PAIRS) if filled else Spacer(1, 1)


def grid(head, rows, widths):
    return Table([[words(each, COLUMN) for each in head]] + [[words(each) for each in row] for row in rows],
                 widths, style=GRID, repeatRows=1)


def write_pdf(card, path):
    site = card["review"]["site"]["name"]

    def furniture(canvas, document):
        canvas.setFont("Inter-Regular", 8)
        canvas.drawString(57, 810, site)
        canvas.drawRightString(538, 30, "%d" % document.page)

    document = Template(str(path), pagesize=A4, title=site, leftMargin=57, rightMargin=57, topMargin=57, bottomMargin=57)
    document.build(story(card), onFirstPage=furniture, onLaterPages=furniture)


def story(card):
    flow = [words("Fidelity review report", TITLE), Spacer(1, 30), pairs(facts(card)), Spacer(1, 30),
            words("%d/125" % card["lowest"], TITLE), words(card["band"]["name"], HEADINGS[0]), PageBreak(),
            heading("Summary", 0), words(card["review"].get("summary", ""))]
    every = [item for _, items in card["sections"] for item in items]
    flow += [heading("Key development needs", 0)]
    flow += [words("• %s. %s – score %d. %s" % (each["item"]["item"], each["item"]["name"], each["lowest"], each["review"].get("recommendations", "")))
             for each in every if each["highest"] <= 2]
    flow += [Bars([sum(item["lowest"] for item in items) / (0.05 * len(items)) for _, items in card["sections"]],
                  [section["name"] for section, _ in card["sections"]]), PageBreak()]
    for section, items in card["sections"]:
        flow.append(heading("%s (%d/%d)" % (section["name"], sum(item["lowest"] for item in items), 5 * len(items)), 0))
        for item in items:
            flow += item_story(item)
        flow.append(PageBreak())
    flow.append(heading("What would lift the service", 0))
    flow += [words("• %s. %s – score %d instead of %d. %s" % (each["item"]["item"], each["item"]["name"], each["lowest"] + 1, each["lowest"], wanted(each)))
             for each in every if each["highest"] < 5]
    flow += [PageBreak(), heading("Scores", 0),
             grid(["No", "Item", "Points", "Basis"], [[each["item"]["item"], each["item"]["name"], each["lowest"], "judged" if each["given"] else ""] for each in every], [30, 330, 50, 70]),
             Bars([each["lowest"] for each in every], [each["item"]["name"] for each in every]), PageBreak(), heading("Levels", 0)]
    for each in every:
        flow += [words("%s. %s" % (each["item"]["item"], each["item"]["name"]), LABEL),
                 grid(["Level", "Words"], [[score, level["says"]] for score, level in sorted(each["item"]["levels"].items(), reverse=True)], [50, 430]), Spacer(1, 8)]
    return flow


def item_story(item):
    what, review = item["item"], item["review"]
    flow = [heading("%s. %s" % (what["item"], what["name"]), 1),
            Table([[words(what.get("standard", "")), words(str(item["lowest"]), TITLE)]], [400, 80]),
            pairs([("Why this score", reached(item)), ("Why not the next", wanted(item)), ("Reason", review.get("reason", ""))])]
    rows = [[label, shown] for _, _, label, shown in answers(item)]
    if rows:
        flow += [words("Answers to item %s, %s" % (what["item"], what["name"]), LABEL), grid(["Question", "Answer"], rows, [300, 180])]
    flow.append(KeepTogether(pairs([("Sources", "; ".join(review.get("sources", []))), ("Comments", review.get("comments", "")),
                                    ("Recommendations", review.get("recommendations", ""))])))
    return flow


class Bars(Flowable):

    def __init__(self, values, labels):
        super().__init__()
        self.rows = list(zip(values, labels))
        self.most = max(values)

    def wrap(self, width, height):
        return width, 22 * len(self.rows) + 10

    def draw(self):
        for place, (value, label) in enumerate(reversed(self.rows)):
            y = 22 * place + 10
            self.canv.setFont("Inter-Regular", 9)
            self.canv.setFillColor(QUIET)
            self.canv.drawString(0, y + 3, label[:42])
            self.canv.drawRightString(480, y + 3, "%g" % value)
            self.canv.setFillColor(ACCENT)
            self.canv.rect(220, y, 220 * value / self.most, 12, stroke=0, fill=1)
