package fidelity.scoring;

import fidelity.rubric.Combinations;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What a set of answers tells of conditions: it explains scores, it does not make them.
///
/// @param possible what each question may still be
record Knowledge(Combinations possible) {

  /// How many ways to a level are told at the most, the shortest.
  private static final int MOST_WAYS = 8;

  /// The findings that make a condition hold.
  List<Finding> reasons(Condition condition) {
    return reasonsOf(condition.straightened());
  }

  /// Every way to make a condition hold, each by what is not there yet, the shortest first.
  List<List<Finding>> obstacles(Condition condition) {
    return ways(condition.straightened());
  }

  private List<Finding> reasonsOf(Condition condition) {
    return switch (condition) {
      case Always(), Not(_) -> List.of();
      case And(var parts) -> parts.stream().flatMap(part -> reasonsOf(part).stream()).toList();
      case Or(var parts) ->
          parts.stream()
              .filter(part -> truth(part) == Truth.HOLDS)
              .findFirst()
              .map(this::reasonsOf)
              .orElseGet(() -> known(condition));
      case Compare compare ->
          truth(compare) == Truth.HOLDS ? List.of(new Finding(compare, Truth.HOLDS)) : List.of();
    };
  }

  /// What is sure of a condition's comparisons where they hold together and none of them alone.
  private List<Finding> known(Condition condition) {
    return condition
        .comparisons()
        .flatMap(Knowledge::withComponents)
        .flatMap(each -> Stream.of(each, each.negated()))
        .filter(each -> truth(each) == Truth.HOLDS)
        .map(each -> new Finding(each, Truth.HOLDS))
        .distinct()
        .toList();
  }

  private static Stream<Compare> withComponents(Compare compare) {
    return switch (compare.operand()) {
      case Asked(_) -> Stream.of(compare);
      case Met(var components) ->
          Stream.concat(
              Stream.of(compare),
              components.stream()
                  .map(each -> new Compare(new Asked(each), Relation.EQUAL, BigDecimal.ONE)));
    };
  }

  private List<List<Finding>> ways(Condition condition) {
    return switch (condition) {
      case Always(), Not(_) -> List.of(List.of());
      case And(var parts) -> parts.stream().map(this::ways).reduce(List.of(List.of()), this::both);
      case Or(var parts) -> shortest(parts.stream().flatMap(part -> ways(part).stream()));
      case Compare compare ->
          truth(compare) == Truth.HOLDS
              ? List.of(List.of())
              : List.of(List.of(new Finding(compare, truth(compare))));
    };
  }

  private List<List<Finding>> both(List<List<Finding>> first, List<List<Finding>> second) {
    return shortest(
        first.stream()
            .flatMap(
                one ->
                    second.stream()
                        .map(other -> Stream.concat(one.stream(), other.stream()))
                        .map(findings -> findings.distinct().toList())));
  }

  /// The shortest ways, without those that only ask for more than another.
  private static List<List<Finding>> shortest(Stream<List<Finding>> ways) {
    var shortest = new ArrayList<List<Finding>>();
    ways.sorted((one, other) -> Integer.compare(one.size(), other.size()))
        .filter(way -> shortest.stream().noneMatch(way::containsAll))
        .limit(MOST_WAYS)
        .forEach(shortest::add);
    return shortest;
  }

  private Truth truth(Condition condition) {
    return switch (condition) {
      case Always() -> Truth.HOLDS;
      case Not(var inner) -> truth(inner).negated();
      case And(var parts) -> all(parts.stream().map(this::truth).toList());
      case Or(var parts) ->
          all(parts.stream().map(part -> truth(part).negated()).toList()).negated();
      case Compare compare -> truth(compare);
    };
  }

  private static Truth all(List<Truth> truths) {
    if (truths.contains(Truth.FAILS)) {
      return Truth.FAILS;
    }
    return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.HOLDS;
  }

  private Truth truth(Compare compare) {
    var positions =
        switch (compare.operand()) {
          case Asked(var question) -> positions(question);
          case Met(var components) -> counts(components);
        };
    if (positions.stream().allMatch(compare::holdsAt)) {
      return Truth.HOLDS;
    }
    return positions.stream().anyMatch(compare::holdsAt) ? Truth.UNKNOWN : Truth.FAILS;
  }

  private List<BigDecimal> positions(Question question) {
    return possible.choices(question);
  }

  /// Every count of met components that can still be.
  private List<BigDecimal> counts(List<Question.YesNo> components) {
    var surely =
        components.stream().filter(each -> !positions(each).contains(BigDecimal.ZERO)).count();
    var perhaps =
        components.stream().filter(each -> positions(each).contains(BigDecimal.ONE)).count();
    return LongStream.rangeClosed(surely, perhaps).mapToObj(BigDecimal::valueOf).toList();
  }
}
