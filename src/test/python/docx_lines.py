"""Prints what python-docx reads in a document: a line for each paragraph, cell and figure, after what it is."""

import re
import sys
import unicodedata

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

ROLES = {
    "Title": "H1",
    "Heading 1": "H2",
    "TOC Heading": "H2",
    "Heading 2": "H3",
    "toc 1": "Link",
    "List Bullet": "LBody",
    "Fact Bullet": "LBody",
    "Caption": "Caption",
    "Table Title": "Caption",
}


def text(element):
    """All texts of an element, those inside links too, which python-docx leaves out."""
    pieces = []
    for each in element.iter(qn("w:t"), qn("w:tab"), qn("w:br")):
        pieces.append((each.text or "") if each.tag == qn("w:t") else " ")
    return "".join(pieces)


def line(role, said):
    said = re.sub(r"[\s\u00a0\u2002\u2003\u200a]+", " ", unicodedata.normalize("NFC", said)).strip()
    if said:
        print(role, said)


def paragraph(element, document):
    for each in element.iter(qn("wp:docPr")):
        line("Figure", each.get("descr"))
    style = Paragraph(element, document).style.name
    line(ROLES.get(style, "P"), text(element))


def table(element, document):
    for row in Table(element, document).rows:
        head = row._tr.find(qn("w:trPr") + "/" + qn("w:tblHeader")) is not None
        for cell in row._tr.tc_lst:
            line("TH" if head else "TD", re.sub("^→$", "#", text(cell)))


def body(element, document):
    for each in element:
        if each.tag == qn("w:p"):
            paragraph(each, document)
        elif each.tag == qn("w:tbl"):
            table(each, document)
        elif each.tag == qn("w:sdt"):
            body(each.find(qn("w:sdtContent")), document)


for name in sys.argv[1:]:
    document = docx.Document(name)
    body(document.element.body, document)
    print("END")
