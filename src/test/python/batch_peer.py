"""What `fidelity batch` does, written in Python as a capable colleague would: C YAML, openpyxl, reportlab.

usage: batch_peer.py RUBRIC REVIEWS OUT none|xlsx|pdf|xlsx,pdf JOBS [ROUNDS]

Every review is read, scored by the rubric's own rules and written as rows of scores.csv, items.csv and
answers.csv; a workbook and a PDF have as many cells, styles, charts, pages and words as ours. The PDF is
not tagged, for reportlab cannot, and nothing is proved, explained by search or checked with places.
Prints for each round: seconds, reviews.
"""

import csv
import itertools
import re
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import yaml

LOADER = yaml.CSafeLoader


# The rubric: conditions become Python expressions, compiled once.

def load_rubric(path):
    rubric = yaml.load(path.read_bytes(), LOADER)
    for section in rubric["sections"]:
        for item in section["items"]:
            questions = item.setdefault("answers", {})
            item["levels"] = {int(score): level for score, level in item.get("levels", {}).items()}
            options = {
                name(option): place
                for question in questions.values()
                for place, option in enumerate(question.get("options", {}))
            }
            item["cells"] = {key: cells(key, question, item) for key, question in questions.items()}
            item["rules"] = [
                (score, compile(python(level["when"], questions, options), item["name"], "eval"))
                for score, level in sorted(item["levels"].items(), reverse=True)
                if "when" in level
            ]
    return rubric


def name(option):
    return {True: "yes", False: "no"}.get(option, str(option)) if isinstance(option, bool) else str(option)


def python(condition, questions, options):
    words = re.findall(r"[A-Za-z_][\w-]*|[\d.]+|[<>!]=|[<>=()]", str(condition))
    after = False
    out = []
    for word in words:
        if word in ("and", "or", "not", "(", ")"):
            out.append(word)
        elif word in ("=", "!=", "<", "<=", ">", ">="):
            out.append("==" if word == "=" else word)
            after = True
            continue
        elif after and word in options:
            out.append(str(options[word]))
        elif word == "met" or word in questions:
            out.append("a[%r]" % word)
        else:
            out.append(word)
        after = False
    return " ".join(out)


def cells(key, question, item):
    """Values that stand for everything a question can be answered."""
    if "yes-no" in question:
        return [0, 1]
    if "choice" in question:
        return list(range(len(question["options"])))
    limits = {0.0}
    for level in item["levels"].values():
        limits |= {float(n) for n in re.findall(re.escape(key) + r"\s*[<>=!]+\s*([\d.]+)", str(level.get("when", "")))}
    return sorted(each for limit in limits for each in (limit - 0.5, limit, limit + 0.5) if each >= 0)


# Scoring: every way in which a set of answers could still be completed.

def position(question, answer):
    if isinstance(answer, dict):
        answer = answer.get("is")
    if "yes-no" in question:
        return int(answer) if isinstance(answer, bool) else None
    if "choice" in question:
        options = [name(option) for option in question["options"]]
        return options.index(name(answer)) if name(answer) in options else None
    try:
        return float(str(answer).replace("%", "").replace(",", "."))
    except ValueError:
        return None


def levels_of(item, answers):
    questions = item["answers"]
    known = {key: position(question, answers[key]) for key, question in questions.items() if key in answers}
    choices = [[known[key]] if known.get(key) is not None else item["cells"][key] for key in questions]
    yes_no = [key for key, question in questions.items() if "yes-no" in question]
    reached = set()
    for combination in itertools.product(*choices):
        values = dict(zip(questions, combination))
        values["met"] = sum(values[key] for key in yes_no)
        reached.add(next((score for score, rule in item["rules"] if eval(rule, {"a": values})), 1))
    return reached


def score_item(item, review):
    sets = review.get("answers", {})
    sets = sets if isinstance(sets, list) else [sets]
    ranges = [levels_of(item, answers) for answers in sets] if item["answers"] else [{1, 5}]
    lowest, highest = (-(-(2 * sum(ends) - len(ends)) // (2 * len(ends))) for ends in
                       ([min(each) for each in ranges], [max(each) for each in ranges]))
    given = review.get("score")
    return {"item": item, "review": review, "sets": sets, "rule": (lowest, highest),
            "lowest": given or lowest, "highest": given or highest, "given": given}


def score(rubric, review):
    sections = [
        (section, [score_item(item, review["items"].get(item["item"], {}) or {}) for item in section["items"]])
        for section in rubric["sections"]
    ]
    lowest = sum(item["lowest"] for _, items in sections for item in items)
    highest = sum(item["highest"] for _, items in sections for item in items)
    band = next(band for band in rubric["bands"] if lowest >= band.get("from", 0))
    return {"rubric": rubric, "review": review, "sections": sections, "lowest": lowest, "highest": highest, "band": band}


def shown(question, answer):
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return str(question.get("options", {}).get(answer, answer))


def reached(item):
    level = item["item"]["levels"].get(item["lowest"], {})
    return level.get("says", "")


def wanted(item):
    return item["item"]["levels"].get(item["highest"] + 1, {}).get("says", "")


def answers(item):
    for number, answers in enumerate(item["sets"]):
        for key, question in item["item"]["answers"].items():
            label = question.get("yes-no") or question.get("number") or question.get("percent") or question.get("choice")
            yield number + 1, key, label, shown(question, answers.get(key, ""))


def rows(card):
    site, visited = card["review"]["site"], card["review"]["visited"]
    head = [site["id"], site["name"], visited[0], visited[-1], card["review"].get("rater", ""), card["rubric"]["rubric"], card["rubric"]["version"]]
    every = [item for _, items in card["sections"] for item in items]
    one = lambda low, high: low if low == high else ""
    scores = head + [one(item["lowest"], item["highest"]) for item in every]
    scores += [sum(item["lowest"] for item in items) for _, items in card["sections"]]
    scores += [one(card["lowest"], card["highest"]), card["lowest"], card["highest"], card["band"]["band"]]
    items = [head + [item["item"]["item"], item["lowest"], item["highest"], *item["rule"], item["given"] or ""] for item in every]
    details = [head + [item["item"]["item"], number, key, shown] for item in every for number, key, _, shown in answers(item)]
    return scores, items, details


def work(job):
    rubric_path, path, out, formats = job
    rubric = cached(rubric_path)
    review = yaml.load(path.read_bytes(), LOADER)
    card = score(rubric, review)
    stem = "%s_%s" % (review["site"]["id"], review["visited"][0])
    if "xlsx" in formats:
        from peer_workbook import write_workbook
        write_workbook(card, out / (stem + ".xlsx"))
    if "pdf" in formats:
        from peer_pdf import write_pdf
        write_pdf(card, out / (stem + ".pdf"))
    return rows(card)


CACHE = {}


def cached(path):
    if path not in CACHE:
        CACHE[path] = load_rubric(path)
    return CACHE[path]


def run(rubric, reviews, out, formats, pool):
    reports = out / "reports"
    reports.mkdir(parents=True, exist_ok=True)
    jobs = [(rubric, path, reports, formats) for path in sorted(reviews.glob("*.yaml"))]
    results = pool.map(work, jobs, chunksize=8) if pool else map(work, jobs)
    with open(out / "scores.csv", "w") as scores, open(out / "items.csv", "w") as items, open(out / "answers.csv", "w") as details:
        writers = [csv.writer(file) for file in (scores, items, details)]
        for row, item_rows, answer_rows in results:
            writers[0].writerow(row)
            writers[1].writerows(item_rows)
            writers[2].writerows(answer_rows)
    return len(jobs)


def main(rubric, reviews, out, formats, jobs, rounds="1"):
    with ProcessPoolExecutor(int(jobs)) as pool:
        for _ in range(int(rounds)):
            start = time.perf_counter()
            count = run(Path(rubric), Path(reviews), Path(out), formats.split(","), pool if int(jobs) > 1 else None)
            print("%.3f %d" % (time.perf_counter() - start, count), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
