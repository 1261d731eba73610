package fidelity.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that are made to do harm, or that are no text at all.
enum HostileFile {
  EMPTY(""),
  WHITE_SPACE("  \n\n"),
  COMMENTS_ONLY("# nothing\n".repeat(1000)),
  UTF_16(
      new String(
          "\uFEFFitems: {}".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)),
  UTF_16_WITHOUT_MARK("i\0t\0e\0m\0s\0:\0"),
  LATIN_1("title: \u00c4iti\n"),
  BINARY("\u0089PNG\r\n\u001a\n\u00ff"),
  ESCAPE_SEQUENCES("title: \u001b[2J\u001b[31mgone\n"),
  ALIAS_BOMB("a: &a [x, x]\nb: &b [*a, *a]\nitems: *b\n"),
  TAG("items: !!javax.script.ScriptEngineManager []\n"),
  DEEP_LISTS("items: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n"),
  DEEP_MAPS("items: " + "{ a: ".repeat(6_000) + "}".repeat(6_000) + "\n"),
  DEEP_BLOCKS("- ".repeat(15_000) + "\n"),
  DEEP_ON_LINES(blocks()),
  ENTRIES(head("items:\n") + lines("  k%d: 1\n", 80_000)),
  ENTRIES_ON_ONE_LINE("{ " + lines("k%d, ", 130_000) + "}\n"),
  LONG_INTEGER(answer("clients_per_specialist: " + "9".repeat(1_000_000))),
  LONG_INTEGER_IN_A_LINE(answer("clients_per_specialist: " + "9".repeat(30_000))),
  LONG_INTEGER_IN_LINES_THAT_ARE_NONE_IN_YAML(
      answer("clients_per_specialist: " + ("9".repeat(1_000) + "\u2028").repeat(300))),
  HUGE_EXPONENT(answer("clients_per_specialist: 1e999999999")),
  LONG_KEY(head("items: {}\n? " + "k".repeat(30_000) + "\n: 1\n")),
  ANCHORS(head("items:\n") + "  1: &first {}\n  2: { answers: &second {} }\n"),
  BACKTRACKING(answer("clients_per_specialist: '1" + " ".repeat(30_000) + "x'")),
  LONG_TEXT_IN_LINES(head("items:\n  1:\n    comment: >\n" + "      x y\n".repeat(90_000))),
  SPECIALISTS(head("items:\n  17:\n    answers:\n") + "      - {}\n".repeat(15_000)),
  ENORMOUS("", 200L * 1024 * 1024),
  LONG_SCALAR("title: ", 100L * 1024 * 1024),
  RUBRIC_OF_OPTIONS(
      rubric(
          "pick: { choice: P, options: {\n" + lines("o%d: x,\n", 15_000) + "} }",
          "pick > o9 and pick < o3")),
  RUBRIC_OF_QUESTIONS(rubric(lines("q%d: { yes-no: Q },\n", 5_000), "q1")),
  RUBRIC_OF_BRACKETS(
      rubric("done: { yes-no: Done }", "(".repeat(16_000) + "done" + ")".repeat(16_000))),
  RUBRIC_OF_NOTS(rubric("done: { yes-no: Done }", "not ".repeat(8_000) + "done")),
  RUBRIC_OF_LONG_RULES(
      rubric(
          lines("q%d: { yes-no: Q }, ", 22),
          "\"" + lines("q%d and q0 or\n                ", 22).repeat(90) + "q1\"")),
  RUBRIC_OF_TERMS(rubric("done: { yes-no: Done }", "done or ".repeat(4_000) + "dine"));

  private final String text;
  private final long size;

  HostileFile(String text) {
    this(text, 0);
  }

  /// @param size how long the file is made, with holes; 0 for as long as its text
  HostileFile(String text, long size) {
    this.text = text;
    this.size = size;
  }

  /// Writes the file into a folder.
  Path in(Path folder) throws IOException {
    var file = folder.resolve(title().replace(' ', '-') + ".yaml");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(text.getBytes(bytes() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
    if (size > 0) {
      try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(size);
      }
    }
    return file;
  }

  String title() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /// Whether each character of the text is one byte.
  private boolean bytes() {
    return switch (this) {
      case UTF_16, LATIN_1, BINARY -> true;
      default -> false;
    };
  }

  private static String head(String rest) {
    return "rubric: ips-25\nsite: { id: a, name: A }\nvisited: 2025-03-11\n" + rest;
  }

  private static String answer(String answer) {
    return head("items:\n  1:\n    answers:\n      " + answer + "\n");
  }

  private static String lines(String line, int count) {
    var text = new StringBuilder();
    for (var number = 0; number < count; number++) {
      text.append(line.formatted(number));
    }
    return text.toString();
  }

  private static String blocks() {
    var text = new StringBuilder();
    for (var depth = 0; depth < 1_000; depth++) {
      text.append(" ".repeat(depth)).append("a:\n");
    }
    return text.toString();
  }

  private static String rubric(String questions, String condition) {
    return """
    rubric: scale
    version: "1"
    language: en
    name: A scale
    scores: { from: 1, to: 2 }
    total: sum
    bands: [{ band: high, name: High, from: 2 }, { band: low, name: Low }]
    development_need: 1
    sections:
      - section: one
        name: One
        items:
          - item: 1
            name: First
            standard: It is done.
            answers: { %s }
            levels:
              2: { when: %s, says: Done }
              1: { says: Not done }
    """
        .formatted(questions, condition);
  }
}
