package fidelity.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The largest rubrics that are accepted, one of each shape, with a review that leaves nearly
/// everything open.
enum LargestRubric {
  FOURTEEN_COUNTED(1, counted(14), 1),
  SIXTEEN_COUNTED(1, counted(16), 1),
  TWENTY_TWO_COUNTED(1, counted(22), 1),
  HUNDRED_COUNTED(1, counted(100), 1),
  SIXTEEN_NAMED(1, named(16), 1),
  TWENTY_TWO_NAMED(1, named(22), 1),
  THREE_ITEMS_OF_TWENTY_TWO_NAMED(3, named(22), 1),
  LONG_RULE(1, yesNos(22) + levels("met >= 20 or ".repeat(120) + "met >= 20"), 1),
  THIRTY_ITEMS_OF_TWENTY_TWO(30, counted(22), 1),
  HUNDRED_ITEMS_OF_SIX_CHOICES(100, choices(6), 1),
  TWO_NUMBERS(1, twoNumbers(200), 1),
  HUNDRED_SPECIALISTS(1, counted(14), 100),
  HUNDRED_SPECIALISTS_OF_NAMED(1, named(17), 100),
  HUNDRED_SPECIALISTS_OF_CHOICES(1, choices(10), 100),
  HUNDRED_SPECIALISTS_ON_A_LONG_SCALE(1, hundredLevels(), 100),
  THOUSAND_ITEMS(1_000, yesNos(1) + levels("q0"), 1),
  TEN_ITEMS_OF_HUNDRED_SPECIALISTS(10, counted(5), 100);

  private final int items;
  private final String item;
  private final int specialists;

  /// @param item the questions and levels of each item
  LargestRubric(int items, String item, int specialists) {
    this.items = items;
    this.item = item;
    this.specialists = specialists;
  }

  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Writes the rubric into a folder.
  Path rubric(Path folder) throws IOException {
    var head =
        """
        rubric: largest
        version: "1"
        language: en
        name: A large scale
        scores: { from: 1, to: %d }
        total: sum
        bands: [{ band: high, name: High, from: %d }, { band: low, name: Low }]
        development_need: 1
        sections:
          - section: one
            name: One
            items:
        """
            .formatted(highest(), items + 1);
    return Files.writeString(folder.resolve("rubric.yaml"), head + each(items, this::item));
  }

  private int highest() {
    return item.split("when", -1).length;
  }

  private String item(int index) {
    var rated = specialists > 1 ? "per: specialist, " : "";
    return "      - { item: %d, name: Item, standard: It is done., %s%s }\n"
        .formatted(index + 1, rated, item);
  }

  /// Writes the review into a folder; each specialist has another answer.
  Path review(Path folder) throws IOException {
    var sets =
        specialists == 1
            ? "{}"
            : "[" + each(specialists, set -> set % 5 == 0 ? "{}, " : answer(set)) + "]";
    var head = "rubric: rubric.yaml\nsite: { id: a, name: A }\nvisited: 2025-03-11\nitems:\n";
    return Files.writeString(
        folder.resolve("review.yaml"),
        head + each(items, index -> "  %d: { answers: %s }\n".formatted(index + 1, sets)));
  }

  private String answer(int set) {
    return "{ q%d: %s }, "
            .formatted(item.contains("n: {") ? 0 : set % 5, item.contains("choice") ? "b" : "no")
        + "\n  ";
  }

  private static String counted(int questions) {
    return yesNos(questions)
        + levels(
            "met >= " + questions,
            "met >= " + questions * 3 / 4,
            "met >= " + questions / 2,
            "met >= 1");
  }

  /// Each question is asked by its name, once.
  private static String named(int questions) {
    return yesNos(questions) + levels(joined(questions, "q%d"::formatted, " and "));
  }

  private static String choices(int questions) {
    var asked =
        joined(questions, "q%d: { choice: Q, options: { a: A, b: B, c: C } }"::formatted, ", ");
    return "answers: { %s }, ".formatted(asked)
        + levels(
            joined(questions, "q%d = c"::formatted, " and "),
            joined(questions, "q%d >= b"::formatted, " and "));
  }

  private static String twoNumbers(int constants) {
    var rule =
        joined(
            constants,
            each -> "q0 >= %d and q1 >= %d".formatted(each + 1, constants - each),
            " or\n ");
    return "answers: { q0: { number: A, least: 0 }, q1: { number: B, least: 0 } }, " + levels(rule);
  }

  private static String hundredLevels() {
    return "answers: { q0: { yes-no: A }, n: { number: B, least: 0 } }, "
        + levels(
                IntStream.rangeClosed(1, 100)
                    .mapToObj(each -> "n >= %d".formatted(303 - 3 * each))
                    .toArray(String[]::new))
            .replace("n >= 3\"", "n >= 3 or q0\"");
  }

  private static String yesNos(int count) {
    return "answers: { %s }, ".formatted(joined(count, "q%d: { yes-no: Q }"::formatted, ", "));
  }

  /// The levels with these conditions, highest first, and the lowest.
  private static String levels(String... conditions) {
    var top = conditions.length + 1;
    return "levels: {\n %s 1: { says: None } }"
        .formatted(
            each(
                conditions.length,
                index ->
                    "%d: { when: \"%s\", says: Some },\n "
                        .formatted(top - index, conditions[index])));
  }

  private static String each(int count, IntFunction<String> text) {
    return joined(count, text, "");
  }

  private static String joined(int count, IntFunction<String> text, String between) {
    return IntStream.range(0, count).mapToObj(text).collect(joining(between));
  }
}
