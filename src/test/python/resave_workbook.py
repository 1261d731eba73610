#!/usr/bin/env python3
"""Opens workbooks with openpyxl and saves them in their place, as scripts that fill in cells do."""
import sys

import openpyxl

for path in sys.argv[1:]:
    openpyxl.load_workbook(path).save(path)
