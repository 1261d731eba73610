package fidelity.scoring.comparison;

import fidelity.review.AnswerSet;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sets the answers of two reviews to one item side by side.
///
/// Specialists are the same where they have the same name, or where one of them has none and stands
/// in the same place.
final class AnswerPairs {

  private final List<AnswerSet> first;
  private final List<AnswerSet> second;

  private AnswerPairs(List<AnswerSet> first, List<AnswerSet> second) {
    this.first = first;
    this.second = second;
  }

  /// The answers about one specialist, or about the service as a whole.
  ///
  /// @param first empty where the first review has none
  /// @param second empty where the second review has none
  record SetPair(Optional<Specialist> whose, AnswerSet first, AnswerSet second) {

    Stream<AnswerPair> answers(Item item) {
      return item.questions().stream()
          .map(each -> new AnswerPair(whose, each, first.to(each), second.to(each)));
    }

    /// What both answer alike, under the name that either gives.
    AnswerSet common() {
      var name = first.specialist().isEmpty() ? second.specialist() : first.specialist();
      return new AnswerSet(name, AnswerSet.common(List.of(first, second)).answers());
    }
  }

  /// Every question of the item for every specialist of either review.
  static List<AnswerPair> of(Item item, List<AnswerSet> first, List<AnswerSet> second) {
    return new AnswerPairs(first, second)
        .sets().stream().flatMap(set -> set.answers(item)).toList();
  }

  /// What both reviews answer alike, for each specialist that both have.
  static List<AnswerSet> common(List<AnswerSet> first, List<AnswerSet> second) {
    return new AnswerPairs(first, second)
        .sets().stream()
            .filter(set -> !set.first().blank() && !set.second().blank())
            .map(SetPair::common)
            .toList();
  }

  private List<SetPair> sets() {
    var pairs = new ArrayList<SetPair>();
    var left = new LinkedHashSet<>(IntStream.range(0, second.size()).boxed().toList());
    for (var set = 0; set < first.size(); set++) {
      var other = partner(set, left);
      other.ifPresent(left::remove);
      pairs.add(
          new SetPair(
              Specialist.of(first, set),
              first.get(set),
              other.map(second::get).orElse(AnswerSet.EMPTY)));
    }
    for (var set : left) {
      pairs.add(new SetPair(Specialist.of(second, set), AnswerSet.EMPTY, second.get(set)));
    }
    return pairs;
  }

  private Optional<Integer> partner(int set, Set<Integer> left) {
    var name = first.get(set).specialist();
    return left.stream()
        .filter(each -> !name.isEmpty() && second.get(each).specialist().equals(name))
        .findFirst()
        .or(
            () ->
                Optional.of(set)
                    .filter(left::contains)
                    .filter(each -> name.isEmpty() || second.get(each).specialist().isEmpty()));
  }
}
