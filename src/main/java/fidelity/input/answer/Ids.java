package fidelity.input.answer;

import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the ids that people mean: spreadsheets and habit turn item 1 into `1.0` or `01`.
public final class Ids {

  private static final Pattern WHOLE = Pattern.compile("0*(\\d+)([.,]0+)?");

  private Ids() {}

  /// The item that is meant.
  public static Optional<Item> item(String written, Rubric rubric) {
    var exact = rubric.item(written);
    return exact.isPresent()
        ? exact
        : meant(written, rubric.items().stream().map(Item::id).toList()).flatMap(rubric::item);
  }

  /// The id that is meant: the one written, or the only one that is the same whole number.
  static Optional<String> meant(String written, Collection<String> known) {
    if (known.contains(written)) {
      return Optional.of(written);
    }
    var number = WHOLE.matcher(written);
    if (!number.matches()) {
      return Optional.empty();
    }
    var same = known.stream().filter(id -> isNumber(id, number.group(1))).toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  /// The id without leading zeros and without decimals that are all zeros, if it is such a number.
  public static String plain(String id) {
    var whole = WHOLE.matcher(id);
    return whole.matches() ? whole.group(1) : id;
  }

  private static boolean isNumber(String id, String number) {
    return WHOLE.matcher(id).matches() && plain(id).equals(number);
  }
}
