"""Scores a review as a Python programmer would: PyYAML's C loader, openpyxl, reportlab. The peer of `make bench`.

usage: score_peer.py RUBRIC REVIEW CONTENT [xlsx] [pdf]
CONTENT holds what our own reports say, as JSON: the peer writes the same cells and the same lines.
Only what it is told to write is imported, as fidelity loads only what it writes.
"""

import io
import json
import re
import sys

import yaml


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, yaml.CSafeLoader)


def number(value):
    return float(str(value).rstrip(" %").replace(",", "."))


def holds(condition, answers, met):
    """Evaluates a condition: ours has Python's form but for `=` and ids with hyphens."""
    def word(match):
        text = match.group(0)
        if text in ("and", "or", "not"):
            return text
        if text == "met":
            return str(met)
        value = answers.get(text)
        if isinstance(value, dict):
            value = value.get("is")
        return repr(value if isinstance(value, bool) else number(value)) if value is not None else "False"
    return eval(re.sub(r"[A-Za-z_][\w-]*", word, re.sub(r"(?<![<>!])=", "==", condition)))


def level(item, entry):
    if "score" in entry:
        return entry["score"]
    answers = entry.get("answers") or {}
    if isinstance(answers, list):
        answers = answers[0]
    met = sum(value is True for value in answers.values())
    for score in sorted(item["levels"], reverse=True):
        condition = item["levels"][score].get("when")
        try:
            if condition is None or holds(condition, answers, met):
                return score
        except (NameError, SyntaxError, TypeError, ValueError):
            continue
    return min(item["levels"])


def write_xlsx(sheets):
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    book = Workbook()
    book.remove(book.active)
    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row, column, value in rows:
            cell = sheet.cell(row, column, value)
            cell.alignment = wrapped
            if row == 1:
                cell.font = bold
    book.save(io.BytesIO())


def write_pdf(lines):
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate
    style = getSampleStyleSheet()["Normal"]
    escaped = (line.replace("&", "&amp;").replace("<", "&lt;") for line in lines)
    SimpleDocTemplate(io.BytesIO()).build([Paragraph(line, style) for line in escaped])


def main(rubric, review, content, *formats):
    entries = load(review)["items"]
    scores = [
        level(item, entries.get(int(item["item"])) or {})
        for section in load(rubric)["sections"]
        for item in section["items"]
    ]
    print(sum(scores))
    if formats:
        with open(content, encoding="utf-8") as file:
            said = json.load(file)
        if "xlsx" in formats:
            write_xlsx(said["xlsx"])
        if "pdf" in formats:
            write_pdf(said["pdf"])


if __name__ == "__main__":
    main(*sys.argv[1:])
