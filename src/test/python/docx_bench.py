"""Writes the content of a document again with python-docx, and prints the median and the best milliseconds and the peak megabytes."""

import io
import resource
import statistics
import sys
import time

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def content(path):
    """Every paragraph with its style and runs, every table with its rows of texts, every picture's bytes."""
    document = docx.Document(path)
    blocks = []
    for each in document.element.body.iterchildren():
        if each.tag == qn("w:p"):
            paragraph = Paragraph(each, document)
            runs = [(run.text, run.style.name) for run in paragraph.runs]
            blocks.append(("p", paragraph.style.name, runs))
        elif each.tag == qn("w:tbl"):
            blocks.append(("t", [[cell.text for cell in row.cells] for row in Table(each, document).rows]))
    pictures = [part.blob for part in document.part.package.parts if part.partname.startswith("/word/media/")]
    return path, blocks, pictures


def write(path, blocks, pictures):
    document = docx.Document(path)  # its styles
    for each in list(document.element.body):
        if each.tag != qn("w:sectPr"):
            document.element.body.remove(each)
    for kind, *rest in blocks:
        if kind == "p":
            style, runs = rest
            paragraph = document.add_paragraph(style=style)
            for text, look in runs:
                paragraph.add_run(text, style=look)
        else:
            (rows,) = rest
            table = document.add_table(len(rows), len(rows[0]), style="Table Grid")
            for row, texts in zip(table.rows, rows):
                for cell, text in zip(row.cells, texts):
                    cell.text = text
    for picture in pictures:
        document.add_picture(io.BytesIO(picture))
    document.save(io.BytesIO())


def main(path, rounds):
    everything = content(path)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        write(*everything)
        times.append((time.perf_counter() - start) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(round(statistics.median(times)), round(min(times)), peak)


main(sys.argv[1], int(sys.argv[2]))
