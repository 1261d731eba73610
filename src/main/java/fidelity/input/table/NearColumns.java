package fidelity.input.table;

import fidelity.problem.Spelling;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What columns of items and questions may be meant by names that are nearly right.
final class NearColumns {

  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{L}*)[^\\p{L}\\p{N}]*(\\d\\S{0,9})\\s*");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern LAST_WORD = Pattern.compile("(.*\\S)[^\\p{L}\\p{N}]+(\\p{L}+)\\s*");
  private static final List<String> REASON = List.of("reason");
  private static final List<String> WORDS =
      List.of("item", "items", "q", "score", "criterion", "kriteeri", "laatukriteeri", "arvosana");

  private NearColumns() {}

  /// The column that a name is nearly that of.
  ///
  /// @param rubric the rubric of rows that name none
  static Optional<String> any(String name, Optional<Rubric> rubric) {
    return reason(name, rubric)
        .or(() -> item(name, rubric))
        .or(() -> Spelling.nearest(name, questions(rubric)))
        .or(() -> Spelling.nearest(name, ColumnNames.SPELT));
  }

  /// The column of an item that a name may mean: item_2 for "item2", "Item 2", "itme-2" or, where
  /// the rubric has such an item, "2".
  ///
  /// @param rubric the rubric of rows that name none; without it a number is taken for an item's id
  static Optional<String> item(String name, Optional<Rubric> rubric) {
    return spelt(name, rubric).or(() -> numbered(name, rubric)).map(id -> "item_" + id);
  }

  /// The column of reasons that a name may mean: item_2_reason for "item_2_reson", "Item 2 reason".
  ///
  /// @param rubric the rubric of rows that name none
  static Optional<String> reason(String name, Optional<Rubric> rubric) {
    var words = LAST_WORD.matcher(name);
    return words.matches() && Spelling.nearest(words.group(2), REASON).isPresent()
        ? item(words.group(1), rubric).map(column -> column + "_reason")
        : Optional.empty();
  }

  /// The columns of all questions of a rubric.
  static List<String> questions(Optional<Rubric> rubric) {
    return rubric.stream()
        .flatMap(each -> each.items().stream())
        .flatMap(item -> item.questions().stream().map(question -> item.id() + "." + question.id()))
        .toList();
  }

  private static Optional<String> spelt(String name, Optional<Rubric> rubric) {
    return rubric.stream()
        .flatMap(each -> each.items().stream())
        .map(Item::id)
        .filter(id -> letters(name).equalsIgnoreCase("item" + letters(id)))
        .findFirst();
  }

  private static String letters(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }

  private static Optional<String> numbered(String name, Optional<Rubric> rubric) {
    var numbered = NUMBERED.matcher(name);
    if (!numbered.matches() || !isWord(numbered.group(1), rubric)) {
      return Optional.empty();
    }
    var id = numbered.group(2);
    var known = rubric.map(each -> each.item(id).isPresent()).orElse(NUMBER.matcher(id).matches());
    return Optional.of(id).filter(_ -> known);
  }

  private static boolean isWord(String word, Optional<Rubric> rubric) {
    return word.isEmpty() ? rubric.isPresent() : Spelling.nearest(word, WORDS).isPresent();
  }
}
