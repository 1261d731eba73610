package fidelity.report;

import fidelity.report.Block.Fact;
import java.util.List;
import java.util.function.Function;

/// How much room blocks take on a page, in points: a guess, rather too much than too little, since
/// a layout knows no fonts.
final class Room {

  /// What fits on a page.
  static final int PAGE = 670;

  /// A heading, or a caption with what stands around it.
  static final int HEADING = 58;

  private static final int LINE = 15;
  private static final int CELL_LINE = 13;
  private static final int CHART_LINE = 12;
  private static final int BETWEEN_FACTS = 7;
  private static final int BETWEEN_PARAGRAPHS = 10;
  private static final int BETWEEN_ROWS = 9;
  private static final int BETWEEN_BARS = 6;
  private static final int AROUND_CHART = 66;
  private static final int LABEL_LETTERS = 20;
  private static final int TEXT_LETTERS = 62;
  private static final int CHART_LETTERS = 38;
  private static final int NAME_LETTERS = 32;

  private Room() {}

  static int facts(List<Fact> facts) {
    return facts.stream()
        .mapToInt(
            fact ->
                Math.max(
                            lines(fact.label(), LABEL_LETTERS),
                            fact.values().stream()
                                .mapToInt(value -> lines(value.text(), TEXT_LETTERS))
                                .sum())
                        * LINE
                    + BETWEEN_FACTS)
        .sum();
  }

  static int paragraphs(List<String> texts) {
    return texts.stream()
        .mapToInt(text -> lines(text, TEXT_LETTERS) * LINE + BETWEEN_PARAGRAPHS)
        .sum();
  }

  /// A chart with a row for each label.
  static int chart(List<String> labels) {
    return AROUND_CHART
        + labels.stream()
            .mapToInt(label -> lines(label, CHART_LETTERS) * CHART_LINE + BETWEEN_BARS)
            .sum();
  }

  /// As many subjects from the first as fit, a table's row each.
  static <T> List<T> first(List<T> subjects, Function<T, String> name, int room) {
    var left = room;
    var fitting = 0;
    for (var subject : subjects) {
      left -= lines(name.apply(subject), NAME_LETTERS) * CELL_LINE + BETWEEN_ROWS;
      if (left < 0) {
        break;
      }
      fitting++;
    }
    return subjects.subList(0, fitting);
  }

  private static int lines(String text, int letters) {
    return Math.max(1, Math.ceilDiv(text.length(), letters));
  }
}
