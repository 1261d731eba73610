package fidelity.scoring.evaluation;

import fidelity.rubric.Assignments;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question;
import fidelity.rubric.Relation;
import fidelity.scoring.evaluation.ComparisonOutcome.Kleene;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Why conditions hold or fail for a set of answers: it explains scores and makes none.
///
/// @param possible what each question may still be
record Explanation(Assignments possible) {

  /// How many ways to a level are told at the most: more than a reader takes in.
  private static final int MOST_WAYS = 8;

  /// The comparisons that make a condition hold.
  List<ComparisonOutcome> reasons(Condition condition) {
    return reasonsOf(condition.negationNormalForm());
  }

  /// Every way to make a condition hold, each by what is not there yet, the shortest first.
  List<List<ComparisonOutcome>> obstacles(Condition condition) {
    return ways(condition.negationNormalForm());
  }

  private List<ComparisonOutcome> reasonsOf(Condition condition) {
    return switch (condition) {
      case Always(), Not(_) -> List.of();
      case And(var parts) -> parts.stream().flatMap(part -> reasonsOf(part).stream()).toList();
      case Or(var parts) ->
          parts.stream()
              .filter(part -> truth(part) == Kleene.HOLDS)
              .findFirst()
              .map(this::reasonsOf)
              .orElseGet(() -> known(condition));
      case Compare compare ->
          truth(compare) == Kleene.HOLDS
              ? List.of(new ComparisonOutcome(compare, Kleene.HOLDS))
              : List.of();
    };
  }

  /// The comparisons known to hold, where a condition holds although none of its parts is known to.
  private List<ComparisonOutcome> known(Condition condition) {
    return condition
        .comparisons()
        .flatMap(Explanation::withComponents)
        .flatMap(each -> Stream.of(each, each.negated()))
        .filter(each -> truth(each) == Kleene.HOLDS)
        .map(each -> new ComparisonOutcome(each, Kleene.HOLDS))
        .distinct()
        .toList();
  }

  private static Stream<Compare> withComponents(Compare compare) {
    return switch (compare.operand()) {
      case Asked(_) -> Stream.of(compare);
      case Counted counted ->
          Stream.concat(
              Stream.of(compare),
              counted.components().stream()
                  .map(each -> new Compare(new Asked(each), Relation.EQUAL, BigDecimal.ONE)));
    };
  }

  private List<List<ComparisonOutcome>> ways(Condition condition) {
    return switch (condition) {
      case Always(), Not(_) -> List.of(List.of());
      case And(var parts) -> parts.stream().map(this::ways).reduce(List.of(List.of()), this::both);
      case Or(var parts) -> shortest(parts.stream().flatMap(part -> ways(part).stream()));
      case Compare compare ->
          truth(compare) == Kleene.HOLDS
              ? List.of(List.of())
              : List.of(List.of(new ComparisonOutcome(compare, truth(compare))));
    };
  }

  private List<List<ComparisonOutcome>> both(
      List<List<ComparisonOutcome>> first, List<List<ComparisonOutcome>> second) {
    return shortest(
        first.stream()
            .flatMap(
                one ->
                    second.stream()
                        .map(other -> Stream.concat(one.stream(), other.stream()))
                        .map(outcomes -> outcomes.distinct().toList())));
  }

  /// The shortest ways, without those that only ask for more than another.
  private static List<List<ComparisonOutcome>> shortest(Stream<List<ComparisonOutcome>> ways) {
    var shortest = new ArrayList<List<ComparisonOutcome>>();
    ways.sorted((one, other) -> Integer.compare(one.size(), other.size()))
        .filter(way -> shortest.stream().noneMatch(way::containsAll))
        .limit(MOST_WAYS)
        .forEach(shortest::add);
    return shortest;
  }

  private Kleene truth(Condition condition) {
    return switch (condition) {
      case Always() -> Kleene.HOLDS;
      case Not(var inner) -> truth(inner).negated();
      case And(var parts) -> all(parts.stream().map(this::truth).toList());
      case Or(var parts) ->
          all(parts.stream().map(part -> truth(part).negated()).toList()).negated();
      case Compare compare -> truth(compare);
    };
  }

  private static Kleene all(List<Kleene> truths) {
    if (truths.contains(Kleene.FAILS)) {
      return Kleene.FAILS;
    }
    return truths.contains(Kleene.UNKNOWN) ? Kleene.UNKNOWN : Kleene.HOLDS;
  }

  private Kleene truth(Compare compare) {
    var positions =
        switch (compare.operand()) {
          case Asked(var question) -> positions(question);
          case Counted counted -> counts(counted.components());
        };
    if (positions.stream().allMatch(compare::holdsAt)) {
      return Kleene.HOLDS;
    }
    return positions.stream().anyMatch(compare::holdsAt) ? Kleene.UNKNOWN : Kleene.FAILS;
  }

  private List<BigDecimal> positions(Question question) {
    return possible.choices(question);
  }

  /// Every number of components answered yes that can still be.
  private List<BigDecimal> counts(List<Question.YesNo> components) {
    var surely =
        components.stream().filter(each -> !positions(each).contains(BigDecimal.ZERO)).count();
    var perhaps =
        components.stream().filter(each -> positions(each).contains(BigDecimal.ONE)).count();
    return LongStream.rangeClosed(surely, perhaps).mapToObj(BigDecimal::valueOf).toList();
  }
}
