#!/usr/bin/env python3
"""Types 95 % as the answer to item 2 of IPS-25: 0.95 for a spreadsheet, in a format of the cell."""
import sys

import openpyxl

path, number_format = sys.argv[1:]
workbook = openpyxl.load_workbook(path)
for sheet in workbook.worksheets:
    for key in sheet["C"]:
        if key.value == "question:employment_time_percent":
            answer = sheet.cell(key.row, 5)
            answer.value = 0.95
            answer.number_format = number_format
workbook.save(path)
