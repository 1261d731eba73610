"""Reads YAML files with PyYAML, and prints where one does not say what is expected of it, a line each.

Beside NAME.yaml lies NAME.values: the path of each value, the value, and whether it is a text of people, each ended
by a NUL. Such a text must be a text for every reader, and nothing that YAML takes for a number, a day or a truth value.
"""

import sys

import yaml


def values(node, path=""):
    """Each value with its path, as in 'items/17/answers/0/contacts_per_week'."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from values(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from values(value, f"{path}/{index}")
    else:
        yield path, node


def expected(name):
    with open(name, encoding="utf-8", newline="") as file:
        parts = file.read().split("\0")
    return list(zip(parts[0::3], parts[1::3], parts[2::3]))


def problems(text, wanted):
    # A text below > or | ends with a line feed, which means nothing in our files.
    written = [(path, value.removesuffix("\n")) for path, value in values(yaml.load(text, yaml.BaseLoader))]
    if [path for path, _ in written] != [path for path, _, _ in wanted]:
        yield "other values than expected"
    understood = dict(values(yaml.safe_load(text)))
    for (path, value), (_, right, kind) in zip(written, wanted):
        if value != right:
            yield f"{path} is {value!r}, not {right!r}"
        if kind == "text" and not isinstance(understood.get(path), str):
            yield f"{path} is {understood.get(path)!r}, no text"


def main():
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8", newline="") as file:
            text = file.read()
        for problem in problems(text, expected(name.removesuffix(".yaml") + ".values")):
            print(problem)


main()
