package fidelity.scoring;

import static java.util.stream.Collectors.toCollection;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Item;
import fidelity.rubric.Limits;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Count;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Rubric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Scores by trying everything, with an evaluator and values of its own: slow, plain and separate.
public final class BruteForce {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private BruteForce() {}

  /// Every score that the answers leave possible.
  public static SortedSet<Integer> scores(Item item, AnswerSet answers) {
    var scores = new TreeSet<Integer>();
    product(values(item, answers), each -> scores.add(score(item, each)));
    return scores;
  }

  /// The answers that every set has alike, by the values that they stand for.
  public static AnswerSet alike(Item item, List<AnswerSet> sets) {
    var alike = new LinkedHashMap<String, Evidence>();
    for (var question : item.questions()) {
      var answers = sets.stream().flatMap(set -> set.to(question).stream()).toList();
      var meant = answers.stream().map(each -> meant(item, question, each.answer())).distinct();
      if (answers.size() == sets.size() && meant.count() == 1) {
        alike.put(question.id(), answers.getFirst());
      }
    }
    return new AnswerSet(alike);
  }

  private static List<Object> meant(Item item, Question question, Answer answer) {
    var values = values(item, question, answer).stream().map(BigDecimal::stripTrailingZeros);
    return List.of(answer.getClass(), values.toList());
  }

  /// Every figure that items can make together, as it is printed, by trying every choice of one
  /// score from each.
  ///
  /// @param sections the scores that each item with a score can have, section by section
  /// @param all how many items there are, with those that do not apply
  public static SortedSet<BigDecimal> totals(
      Rubric rubric, List<? extends List<? extends Collection<BigDecimal>>> sections, int all) {
    var totals = new TreeSet<BigDecimal>();
    choices(sections, List.of(), each -> totals.add(total(rubric, each, all)));
    return totals;
  }

  private static void choices(
      List<? extends List<? extends Collection<BigDecimal>>> sections,
      List<List<BigDecimal>> chosen,
      Consumer<List<List<BigDecimal>>> visitor) {
    if (chosen.size() == sections.size()) {
      if (chosen.stream().anyMatch(section -> !section.isEmpty())) {
        visitor.accept(chosen);
      }
      return;
    }
    List<List<BigDecimal>> choices = List.of(List.of());
    for (var scores : sections.get(chosen.size())) {
      choices =
          choices.stream()
              .flatMap(choice -> scores.stream().map(score -> with(choice, score)))
              .toList();
    }
    for (var choice : choices) {
      choices(sections, with(chosen, choice), visitor);
    }
  }

  private static <T> List<T> with(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  /// What scores make together, as it is printed.
  ///
  /// @param sections the scores, section by section
  /// @param all how many items there are, with those that do not apply
  public static BigDecimal total(Rubric rubric, List<List<BigDecimal>> sections, int all) {
    var scores = sections.stream().flatMap(List::stream).toList();
    var sum = sum(scores);
    long n = scores.size();
    long from = rubric.scale().from();
    long to = rubric.scale().to();
    return switch (rubric.total()) {
      case SUM -> n == all ? points(rubric, sum) : points(rubric, scaledUp(sum, n, all));
      case MEAN -> printed(sum, n, 2);
      case MEAN_OF_SECTIONS -> meanOfMeans(sections);
      case PERCENT_OF_RANGE ->
          printed(sum.subtract(BigDecimal.valueOf(from * n)).movePointRight(2), (to - from) * n, 2);
    };
  }

  /// Points for items that do not apply are whole ones.
  private static BigDecimal scaledUp(BigDecimal sum, long scored, int all) {
    return printed(sum.multiply(BigDecimal.valueOf(all)), scored, 0);
  }

  private static BigDecimal points(Rubric rubric, BigDecimal sum) {
    return sum.setScale(rubric.scale().halves() ? 1 : 0, RoundingMode.UNNECESSARY);
  }

  private static BigDecimal sum(List<BigDecimal> scores) {
    return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Over the product of all numbers of scores: the mean of a section is its sum times all other
  /// numbers.
  private static BigDecimal meanOfMeans(List<List<BigDecimal>> sections) {
    var counting = sections.stream().filter(section -> !section.isEmpty()).toList();
    var product = counting.stream().mapToLong(List::size).reduce(1, (one, two) -> one * two);
    var sum =
        counting.stream()
            .map(section -> sum(section).multiply(BigDecimal.valueOf(product / section.size())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return printed(sum, product * counting.size(), 2);
  }

  private static BigDecimal printed(BigDecimal numerator, long denominator, int decimals) {
    return numerator.divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  /// The fewest answers to change for each score above the lowest, to be sure of it.
  public static SortedMap<Integer, Integer> fewestChanges(Item item, AnswerSet answers) {
    var fewest = new TreeMap<Integer, Integer>();
    var lowest = scores(item, answers).first();
    var questions = item.questions();
    for (var mask = 1; mask < 1 << questions.size(); mask++) {
      var chosen = new HashMap<Question, List<BigDecimal>>();
      for (var index = 0; index < questions.size(); index++) {
        if ((mask >> index & 1) == 1) {
          chosen.put(questions.get(index), everything(item, questions.get(index)));
        }
      }
      product(
          chosen,
          changes -> {
            var values = values(item, answers);
            changes.forEach((question, value) -> values.put(question, List.of(value)));
            var sure = new TreeSet<Integer>();
            product(values, each -> sure.add(score(item, each)));
            for (var score = lowest + 1; score <= sure.first(); score++) {
              fewest.merge(score, changes.size(), Math::min);
            }
          });
    }
    return fewest;
  }

  /// The open questions that could change the score, the other answers being fixed in some way.
  static Set<Question> undecided(Item item, AnswerSet answers) {
    var values = values(item, answers);
    var undecided = new HashSet<Question>();
    product(
        values,
        each ->
            values.forEach(
                (question, others) -> {
                  for (var other : others) {
                    var changed = new HashMap<>(each);
                    changed.put(question, other);
                    if (score(item, changed) != score(item, each)) {
                      undecided.add(question);
                    }
                  }
                }));
    return undecided;
  }

  /// The values that stand for every answer to a question.
  public static List<BigDecimal> everything(Item item, Question question) {
    return switch (question) {
      case YesNo _ -> List.of(BigDecimal.ZERO, BigDecimal.ONE);
      case Choice choice ->
          IntStream.range(0, choice.options().size()).mapToObj(BigDecimal::valueOf).toList();
      case Numeric numeric -> spread(constants(item, question), numeric.limits());
    };
  }

  /// The values that each question can still have.
  public static Map<Question, List<BigDecimal>> values(Item item, AnswerSet answers) {
    var values = new HashMap<Question, List<BigDecimal>>();
    for (var question : item.questions()) {
      values.put(
          question,
          answers
              .to(question)
              .map(Evidence::answer)
              .map(answer -> values(item, question, answer))
              .orElse(everything(item, question)));
    }
    return values;
  }

  public static void product(
      Map<Question, List<BigDecimal>> values, Consumer<Map<Question, BigDecimal>> visitor) {
    var full = List.<Map<Question, BigDecimal>>of(Map.of());
    for (var entry : values.entrySet()) {
      var longer = new ArrayList<Map<Question, BigDecimal>>();
      for (var each : full) {
        for (var value : entry.getValue()) {
          var more = new HashMap<>(each);
          more.put(entry.getKey(), value);
          longer.add(more);
        }
      }
      full = longer;
    }
    full.forEach(visitor);
  }

  public static int score(Item item, Map<Question, BigDecimal> values) {
    var score = item.levels().getFirst().score();
    for (var level : item.levels()) {
      score = holds(level.condition(), values) ? level.score() : score;
    }
    return score;
  }

  static boolean holds(Condition condition, Map<Question, BigDecimal> values) {
    return switch (condition) {
      case Always() -> true;
      case And(var parts) -> parts.stream().allMatch(part -> holds(part, values));
      case Or(var parts) -> parts.stream().anyMatch(part -> holds(part, values));
      case Not(var inner) -> !holds(inner, values);
      case Compare(Asked(var question), var relation, var constant) ->
          relation.holds(values.getOrDefault(question, BigDecimal.ZERO).compareTo(constant));
      case Compare(Met(var components), var relation, var constant) ->
          relation.holds(yes(components, values).compareTo(constant));
      case Compare(Count(var components), var relation, var constant) ->
          relation.holds(yes(components, values).compareTo(constant));
    };
  }

  private static BigDecimal yes(List<YesNo> components, Map<Question, BigDecimal> values) {
    return BigDecimal.valueOf(
        components.stream()
            .filter(each -> values.getOrDefault(each, BigDecimal.ZERO).signum() > 0)
            .count());
  }

  private static List<BigDecimal> values(Item item, Question question, Answer answer) {
    return switch (answer) {
      case Answer.NotSeen() -> everything(item, question);
      case Answer.YesNo(var yes) -> List.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
      case Answer.Quantity(var value) -> List.of(value);
      case Answer.Share share -> List.of(share.percent().rounded(9));
      case Answer.Ratio ratio -> List.of(ratio.amount().rounded(9));
      case Answer.Chosen(var option) -> List.of(question.position(option));
      case Answer.Interval(var from, var to) -> {
        var inside =
            everything(item, question).stream()
                .filter(each -> each.compareTo(from) > 0 && each.compareTo(to) < 0);
        yield between(
            Stream.concat(Stream.of(from, to), inside).collect(toCollection(TreeSet::new)));
      }
    };
  }

  private static List<BigDecimal> constants(Item item, Question question) {
    return item.levels().stream()
        .flatMap(level -> level.condition().comparisons())
        .filter(compare -> compare.operand().equals(new Asked(question)))
        .map(Compare::constant)
        .toList();
  }

  /// The constants and limits, a number between each two, and one beyond each open end.
  private static List<BigDecimal> spread(List<BigDecimal> constants, Limits limits) {
    var points = new TreeSet<>(constants);
    limits.least().ifPresent(points::add);
    limits.most().ifPresent(points::add);
    if (limits.least().isEmpty()) {
      points.add(points.isEmpty() ? BigDecimal.ZERO : points.first().subtract(TWO));
    }
    if (limits.most().isEmpty()) {
      points.add(points.last().add(TWO));
    }
    return between(points);
  }

  private static List<BigDecimal> between(SortedSet<BigDecimal> points) {
    var sorted = List.copyOf(points);
    var values = new ArrayList<>(sorted);
    for (var index = 1; index < sorted.size(); index++) {
      values.add(sorted.get(index - 1).add(sorted.get(index)).divide(TWO));
    }
    return values;
  }
}
