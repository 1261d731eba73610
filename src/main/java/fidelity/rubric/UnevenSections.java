package fidelity.rubric;

import fidelity.rubric.Rubric.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether the means of sections can make more totals than can be told apart one by one.
///
/// Sections of 4 and 6 items make totals in steps of a twenty-fourth, for 12 is their least common
/// multiple and they are two. With sections of 7, 11, 13 and 17 items the steps are so fine that
/// not all totals can be held in memory. An item that may be left out makes a further number.
public final class UnevenSections {

  /// In how many steps a total may rise from the lowest to the highest.
  public static final int MOST_STEPS = 200_000;

  private UnevenSections() {}

  /// Whether a total of those sections can rise in more steps.
  public static boolean are(Scale scale, List<Section> sections) {
    var numbers =
        sections.stream().map(UnevenSections::numbers).filter(each -> !each.isEmpty()).toList();
    var most = MOST_STEPS / (scale.scores().size() - 1) / Math.max(1, numbers.size());
    var multiples = Set.of(1);
    for (var each : numbers) {
      multiples =
          multiples.stream().flatMap(one -> multiples(one, each)).collect(Collectors.toSet());
      if (multiples.stream().anyMatch(multiple -> multiple > most)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Integer> multiples(int one, List<Integer> numbers) {
    return numbers.stream().map(number -> Weights.multiple(one, number));
  }

  /// How many scores a section can have, at least one.
  private static List<Integer> numbers(Section section) {
    var all = section.items().size();
    var always = all - (int) section.items().stream().filter(Item::mayNotApply).count();
    return IntStream.rangeClosed(Math.max(1, always), all).boxed().toList();
  }
}
