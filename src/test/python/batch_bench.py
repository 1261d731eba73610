#!/usr/bin/python3
"""Measures `fidelity batch` beside a Python script and LibreOffice that do the same work, all in one run.

usage: batch_bench.py FOLDER CLASS_PATH [REVIEWS]

FOLDER is an unpacked archive; the class path is of the tests. Every figure is of a whole process from cold, but for those called warm.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[3]
JAVA = [os.environ["JAVA_HOME"] + "/bin/java", "-XX:+UseSerialGC", "-Djava.awt.headless=true"]
PEER = ["/usr/bin/python3", str(ROOT / "src/test/python/batch_peer.py"), str(ROOT / "rubrics/ips-25.yaml")]
CORES = len(os.sched_getaffinity(0))
WARM_ROUNDS = 5
CONVERTED = 20


def measured(command):
    """Seconds of a process, and the most megabytes that it had."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return time.perf_counter() - start, usage.ru_maxrss // 1024


def lines(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


class Bench:

    def __init__(self, program, class_path, folder):
        self.program = program
        self.class_path = class_path
        self.folder = folder
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")

    def reviews(self, count):
        folder = self.folder / ("reviews-%d" % count)
        if not folder.exists():
            lines(JAVA + ["-cp", self.class_path, "fidelity.cohort.generated.WriteReviews", str(folder), str(count)])
        return str(folder)

    def out(self):
        return tempfile.mkdtemp(dir=self.folder)

    def batch(self, count, formats, jobs, out=None):
        return ["batch", self.reviews(count), "--out", out or self.out(), "--quiet", "--format", formats, "--jobs", str(jobs)]

    def peer(self, count, formats, rounds=1):
        return PEER + [self.reviews(count), self.out(), formats, str(CORES), str(rounds)]

    def cold(self, work, count, formats):
        ours, megabytes = measured([self.program] + self.batch(count, formats, CORES))
        theirs, _ = measured(self.peer(count, formats))
        self.row(work, count, ours, megabytes, theirs)
        return ours

    def alone(self, work, count, formats, jobs, before):
        ours, megabytes = measured(before + [self.program] + self.batch(count, formats, jobs))
        self.row(work, count, ours, megabytes)
        return ours

    def warm(self, work, count, formats):
        java = JAVA + ["-cp", self.class_path, "fidelity.cli.WarmBatch", str(WARM_ROUNDS)]
        ours = min(float(line) for line in lines(java + self.batch(count, formats, CORES)[1:]))
        theirs = min(float(line.split()[0]) for line in lines(self.peer(count, formats, 2)))
        self.row(work, count, ours, 0, theirs)

    def office(self, count):
        """Seconds in which LibreOffice makes PDFs of so many workbooks, by a few of them in one process."""
        out = self.out()
        subprocess.run([self.program] + self.batch(count, "xlsx", CORES, out), check=True)
        books = sorted(Path(out, "reports").glob("*.xlsx"))[:CONVERTED]
        profile = "-env:UserInstallation=file://" + self.out()
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", self.out()]
        first, _ = measured(convert + [str(books[0])])
        seconds, _ = measured(convert + [str(book) for book in books])
        return seconds / len(books) * count

    def row(self, work, count, ours, megabytes, theirs=None):
        print("%-44s %6d %8.1f %8.0f %7s %9s %7s" % (
            work, count, ours, count / ours, megabytes or "",
            "" if theirs is None else "%.1f" % theirs, "" if theirs is None else "%.2f" % (theirs / ours)), flush=True)


def main(archive, class_path, count="2000"):
    count = int(count)
    with tempfile.TemporaryDirectory(prefix="fidelity-bench-") as folder:
        bench = Bench(archive + "/bin/fidelity", class_path, Path(folder))
        print("%d cores; Python with a process for each" % CORES)
        print("%-44s %6s %8s %8s %7s %9s %7s" % ("work", "", "seconds", "a second", "peak MB", "Python s", "ratio"))
        bench.cold("read, score, tables and cohort files", count // 2, "none")
        bench.cold("read, score, tables and cohort files", count, "none")
        bench.cold("read, score, tables and cohort files", 5 * count, "none")
        bench.cold("the same and workbooks", count, "xlsx")
        bench.cold("the same and PDFs", count, "pdf")
        both = bench.cold("the same and both", count, "xlsx,pdf")
        bench.warm("both, warm", count // 2, "xlsx,pdf")
        one_job = bench.alone("both, one job", count, "xlsx,pdf", 1, [])
        one_core = bench.alone("both, one job on one core", count, "xlsx,pdf", 1, ["taskset", "-c", "0"])
        print("from one job to %d: %.2f times; from one core to %d: %.2f times (Java compiles and collects"
              " garbage on the second core, too)" % (CORES, one_job / both, CORES, one_core / both))
        office = bench.office(count)
        print("LibreOffice makes PDFs of the same workbooks, scaled from %d: %.0f s; ratio %.1f"
              % (CONVERTED, office, office / both))


if __name__ == "__main__":
    main(*sys.argv[1:])
