#!/usr/bin/python3
"""Measures `fidelity batch` beside a Python script and LibreOffice that do the same work, all in one run.

usage: batch_bench.py FOLDER CLASS_PATH [REVIEWS]

FOLDER is an unpacked archive; the class path is of the tests. Every figure is of a whole process from cold, but for those called warm.
Short works run several times in turn with what they are held against; their figures are medians. The processor's time says more
than the clock where the machine has other work.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[3]
JAVA = [os.environ["JAVA_HOME"] + "/bin/java", "-XX:+UseSerialGC", "-Djava.awt.headless=true"]
PEER = ["/usr/bin/python3", str(ROOT / "src/test/python/batch_peer.py"), str(ROOT / "rubrics/ips-25.yaml")]
CORES = len(os.sched_getaffinity(0))
WARM_ROUNDS = 5
ROUNDS_CLASS = "fidelity/WarmBatch.class"
CONVERTED = 20
SHORT_ROUNDS = 5
SMALL_ROUNDS = 9
SMALL = ROOT / "samples/cohort"


class Cost(NamedTuple):
    """What a process took, or the medians of several."""

    seconds: float
    processor: float
    megabytes: float


NOTHING = Cost(0, 0, 0)


def measured(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024)


def in_turn(rounds, first, second):
    """Costs of two works, medians of rounds in which one follows the other; each gives its command anew."""
    pairs = [(measured(first()), measured(second())) for _ in range(rounds)]
    return [Cost(*map(statistics.median, zip(*costs))) for costs in zip(*pairs)]


def lines(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


class Bench:

    def __init__(self, archive, class_path, folder):
        self.archive = str(Path(archive).resolve())
        self.program = self.archive + "/bin/fidelity"
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

    def small(self):
        """A batch with its cohort files beside `score` of one review with both reports."""
        score = [self.program, "score", str(ROOT / "samples/thl-2024.yaml"), "--format", "xlsx,pdf", "--out"]
        batch = [self.program, "batch", str(SMALL), "--format", "none", "--quiet", "--out"]
        one, all_of_them = in_turn(SMALL_ROUNDS, lambda: score + [self.out()], lambda: batch + [self.out()])
        print("%d reviews with their cohort files by one with both reports: %.2f by the clock (%.2f and %.2f s),"
              " %.2f by the processor's time; medians of %d"
              % (len(list(SMALL.glob("*.yaml"))), all_of_them.seconds / one.seconds, all_of_them.seconds, one.seconds,
                 all_of_them.processor / one.processor, SMALL_ROUNDS), flush=True)

    def cold(self, work, count, formats, rounds=1):
        ours, theirs = in_turn(
            rounds, lambda: [self.program] + self.batch(count, formats, CORES), lambda: self.peer(count, formats))
        self.row(work, count, ours, theirs)
        return ours.seconds

    def alone(self, work, count, formats, jobs, before):
        ours = measured(before + [self.program] + self.batch(count, formats, jobs))
        self.row(work, count, ours)
        return ours.seconds

    def warm(self, work, count, formats):
        ours = min(float(line) for line in lines(self.archives_java() + [str(WARM_ROUNDS)] + self.batch(count, formats, CORES)))
        theirs = min(float(line.split()[0]) for line in lines(self.peer(count, formats, 2)))
        self.row(work, count, Cost(ours, 0, 0), Cost(theirs, 0, 0))

    def archives_java(self):
        """The archive's own Java as its launcher starts it, for many batches one after the other; without the start-up cache it
        does not run."""
        rounds = self.folder / "rounds.jar"
        with zipfile.ZipFile(rounds, "w") as jar:
            jar.write(ROOT / "target/test-classes" / ROUNDS_CLASS, ROUNDS_CLASS)
        lib = self.archive + "/lib"
        return [self.archive + "/runtime/bin/java", "-XX:AOTCache=" + lib + "/batch.jsa", "-XX:AOTMode=on",
                "@" + lib + "/every.options", "@" + lib + "/batch.options", "-cp", "%s/fidelity.jar:%s" % (lib, rounds), "fidelity.WarmBatch"]

    def office(self, count):
        """Seconds in which LibreOffice makes PDFs of so many workbooks, by a few of them in one process."""
        out = self.out()
        subprocess.run([self.program] + self.batch(count, "xlsx", CORES, out), check=True)
        books = sorted(Path(out, "reports").glob("*.xlsx"))[:CONVERTED]
        profile = "-env:UserInstallation=file://" + self.out()
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", self.out()]
        measured(convert + [str(books[0])])
        return measured(convert + [str(book) for book in books]).seconds / len(books) * count

    def row(self, work, count, ours, theirs=NOTHING):
        print("%-40s %6d" % (work, count), end="")
        for figure in (*ours, theirs.seconds, theirs.processor,
                       by(theirs.seconds, ours.seconds), by(theirs.processor, ours.processor)):
            print(" %9s" % ("%.2f" % figure if figure else ""), end="")
        print(flush=True)


def by(figure, other):
    return figure / other if other else 0


def main(archive, class_path, count="2000"):
    count = int(count)
    with tempfile.TemporaryDirectory(prefix="fidelity-bench-") as folder:
        bench = Bench(archive, class_path, Path(folder))
        print("%d cores; Python with a process for each" % CORES)
        bench.small()
        print("%-40s %6s" % ("work", "") + " %9s" * 7 % (
            "seconds", "processor", "peak MB", "Python s", "processor", "ratio", "of these"))
        bench.cold("read, score, tables and cohort files", count // 2, "none", SHORT_ROUNDS)
        bench.cold("read, score, tables and cohort files", count, "none", SHORT_ROUNDS)
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
