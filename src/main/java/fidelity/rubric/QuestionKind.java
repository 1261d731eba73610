package fidelity.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The kinds of questions as rubric files name them: `kind: text`, and the keys beside it.
public enum QuestionKind implements Identified {
  YES_NO,
  NUMBER,
  PERCENT,
  CHOICE;

  /// The keys of a question of this kind: its id, whose value is the question's text, and what it
  /// may have besides.
  public List<String> keys() {
    return Stream.concat(Stream.of(id()), details()).toList();
  }

  /// The keys of questions of all kinds: the ids, then what some have besides.
  public static List<String> allKeys() {
    var details = Arrays.stream(values()).flatMap(QuestionKind::details);
    return Stream.concat(Identified.ids(QuestionKind.class).stream(), details).distinct().toList();
  }

  private Stream<String> details() {
    return switch (this) {
      case YES_NO, PERCENT -> Stream.of();
      case NUMBER -> Stream.of("least", "most");
      case CHOICE -> Stream.of("options");
    };
  }
}
