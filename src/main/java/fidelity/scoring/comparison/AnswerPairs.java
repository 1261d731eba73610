package fidelity.scoring.comparison;

import fidelity.review.AnswerSet;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Sets the answers of two reviews to one item side by side.
///
/// Specialists are the same where they have the same name, or where one of them has none and stands
/// in the same place.
final class AnswerPairs {

  private final Item item;
  private final List<AnswerSet> first;
  private final List<AnswerSet> second;

  private AnswerPairs(Item item, List<AnswerSet> first, List<AnswerSet> second) {
    this.item = item;
    this.first = first;
    this.second = second;
  }

  /// Every question of the item for every specialist of either review.
  static List<AnswerPair> of(Item item, List<AnswerSet> first, List<AnswerSet> second) {
    return new AnswerPairs(item, first, second).pairs();
  }

  private List<AnswerPair> pairs() {
    var pairs = new ArrayList<AnswerPair>();
    var left = new LinkedHashSet<>(IntStream.range(0, second.size()).boxed().toList());
    for (var set = 0; set < first.size(); set++) {
      var other = partner(set, left);
      other.ifPresent(left::remove);
      pairs.addAll(
          pairs(
              Specialist.of(first, set),
              first.get(set),
              other.map(second::get).orElse(AnswerSet.EMPTY)));
    }
    for (var set : left) {
      pairs.addAll(pairs(Specialist.of(second, set), AnswerSet.EMPTY, second.get(set)));
    }
    return pairs;
  }

  private Optional<Integer> partner(int set, LinkedHashSet<Integer> left) {
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

  private List<AnswerPair> pairs(Optional<Specialist> whose, AnswerSet one, AnswerSet other) {
    return item.questions().stream()
        .map(question -> new AnswerPair(whose, question, one.to(question), other.to(question)))
        .toList();
  }
}
