#!/usr/bin/python3
"""How long the archive's commands take from a cold start, as multiples of Java's own hello world and of a Python script
that does the same work, in the same minutes.

Every round runs each command once, so that what else the machine does falls on all alike; medians are compared.

usage: startup_bench.py PROGRAM JAVA [ROUNDS]      PROGRAM is the unpacked archive, JAVA a plain JDK's java
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("Hello"); } }'
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PYTHON = "/usr/bin/python3"

# What each may cost, in hello worlds and in megabytes.
AIMS = {
    "--help": (6, 90), "check": (6, 90), "score --format none": (6, 120),
    "score --format pdf": (11, 130), "score --format xlsx": (24, 180), "score": (24, 180),
}

# Which Python script does the same as a command, and how many times as long that may take; nothing is aimed at where
# Python ends before Java has begun.
PEERS = {
    "score --format none": ("Python: score", None),
    "score --format pdf": ("Python: pdf", None),
    "score": ("Python: xlsx and pdf", 1.1),
}


def run(command, folder):
    """Wall seconds, processor seconds, and the most megabytes of one process and what it starts."""
    with open(os.devnull, "w") as nowhere:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} exits with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def content(folder):
    """What our reports of the sample say, for the peer to write it too."""
    from openpyxl import load_workbook
    book = load_workbook(ROOT / "samples/thl-2024.xlsx")
    sheets = [
        (sheet.title, [(cell.row, cell.column, cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None])
        for sheet in book.worksheets
    ]
    lines = [str(value) for _, cells in sheets for _, _, value in cells]
    path = Path(folder, "content.json")
    path.write_text(json.dumps({"xlsx": sheets, "pdf": lines}, default=str), encoding="utf-8")
    return str(path)


def commands(program, java, folder):
    fidelity = str(Path(program, "bin/fidelity").resolve())
    review = str(Path(folder, "review.yaml"))
    Path(review).write_bytes(Path(ROOT, "samples/thl-2024.yaml").read_bytes())
    Path(folder, "Hello.java").write_text(HELLO)
    subprocess.run([java + "c", "-d", folder, str(Path(folder, "Hello.java"))], check=True)
    peer = [PYTHON, str(HERE / "score_peer.py"), str(ROOT / "rubrics/ips-25-social-care.yaml"), review, content(folder)]
    out = ["--out", str(Path(folder, "out"))]
    timed = {
        "java hello": [java, "-cp", folder, "Hello"],
        "--version": [fidelity, "--version"],
        "--help": [fidelity, "--help"],
        "check": [fidelity, "check", review],
        "score --format none": [fidelity, "score", "--format", "none", review],
        "score --format pdf": [fidelity, "score", "--format", "pdf", *out, review],
        "score --format xlsx": [fidelity, "score", "--format", "xlsx", *out, review],
        "score": [fidelity, "score", *out, review],
        "Python: score": peer,
        "Python: pdf": peer + ["pdf"],
        "Python: xlsx and pdf": peer + ["xlsx", "pdf"],
    }
    if shutil.which("soffice"):
        timed["LibreOffice: workbook to pdf"] = [
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
            "--outdir", folder, str(ROOT / "samples/thl-2024.xlsx")]
    return timed


def verdict(name, hello, python, memory):
    most, megabytes = AIMS.get(name, (None, None))
    _, times = PEERS.get(name, (None, None))
    measured = [(hello, most, "x hello"), (python, times, "x Python"), (memory, megabytes, "MB")]
    return ", ".join(
        f"{'within' if value <= aim else 'above'} {aim} {unit}" for value, aim, unit in measured if aim is not None)


def main(program, java, rounds=9):
    with tempfile.TemporaryDirectory() as folder:
        all_commands = commands(program, java, folder)
        figures = {name: [] for name in all_commands}
        for number in range(int(rounds) + 1):
            for name, command in all_commands.items():
                figure = run(command, folder)
                if number > 0:  # the first round warms the disk
                    figures[name].append(figure)
    medians = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in figures.items()}
    print(f"{'':28}{'x hello':>8}{'x Python':>9}{'ms':>8}{'cpu ms':>8}{'MB':>6}   aim")
    for name, (wall, cpu, memory) in medians.items():
        hello = wall / medians["java hello"][0]
        peer, _ = PEERS.get(name, (None, None))
        python = wall / medians[peer][0] if peer else None
        beside = f"{python:9.2f}" if peer else " " * 9
        print(f"{name:28}{hello:8.1f}{beside}{wall * 1000:8.0f}{cpu * 1000:8.0f}{memory:6.0f}   {verdict(name, hello, python, memory)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
