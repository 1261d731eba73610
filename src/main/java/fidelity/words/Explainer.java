package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.review.GivenScore;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item;
import fidelity.scoring.Basis;
import fidelity.scoring.ComparisonOutcome;
import fidelity.scoring.Evaluation;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scores;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Explains why an item has its score, and what keeps it from the next.
///
/// Every sentence sets a question's text beside its answer, as "label: value"; no word is
/// inflected.
///
/// @param words the language it explains in
public record Explainer(Words words) {

  private static final String AND = "; ";

  /// The words of the level that the item is on, or of the lowest and highest it can be on.
  public String level(ItemScore item) {
    return level(item.item(), item.scores());
  }

  /// What the rule says where the assessors gave another score; nothing where they did not.
  public Optional<String> rule(ItemScore item) {
    return Optional.of(item)
        .filter(each -> each.basis() == Basis.OVERRIDDEN)
        .map(each -> level(each.item(), each.rule()));
  }

  /// The one line that explains the item: its words, its answers, what is open, what was given.
  public String because(ItemScore item) {
    var rule =
        rule(item)
            .map(
                says ->
                    words.say(ExplanationPhrase.RULE_SCORE, words.scores(item.rule()))
                        + ": "
                        + says);
    return Stream.of(
            Stream.of(level(item)),
            rule.stream(),
            reasons(item).stream(),
            open(item).stream(),
            item.review().given().map(GivenScore::reason).stream())
        .flatMap(each -> each)
        .map(Explainer::sentence)
        .collect(joining(" "));
  }

  /// What made the rule's level hold, a line for each set of answers that says something.
  public List<String> reasons(ItemScore item) {
    return perSet(item, rating -> lines(rating.reasons(), findings(rating)::given));
  }

  /// The words before what keeps the item from its next level; the rule's, if it was overridden.
  public String notHigher(ItemScore item) {
    return switch (item.basis()) {
      case OVERRIDDEN -> words.say(ExplanationPhrase.RULE_NOT_HIGHER, item.rule().highest() + 1);
      case SCORED, OPEN, JUDGED ->
          words.say(ExplanationPhrase.NOT_HIGHER, item.scores().highest() + 1);
    };
  }

  /// What keeps the item from its next level, a line for each set of answers; none at the top.
  public List<String> obstacles(ItemScore item) {
    return perSet(
        item,
        rating ->
            rating.obstacles().stream()
                .map(way -> lines(way, findings(rating)::needed))
                .distinct()
                .collect(joining(" " + words.say(ExplanationPhrase.OR) + " ")));
  }

  /// The questions whose answers would settle the score, a line for each set that has any.
  public List<String> open(ItemScore item) {
    return perSet(
            item,
            rating -> rating.undecided().stream().map(findings(rating)::fact).collect(joining(AND)))
        .stream()
        .map(line -> words.say(ExplanationPhrase.MISSING, line))
        .toList();
  }

  private String level(Item item, Scores scores) {
    var lowest = item.level(scores.lowest()).says();
    return scores.settled()
        ? lowest
        : words.say(
            ExplanationPhrase.LEVEL_OPEN,
            scores.lowest(),
            lowest,
            scores.highest(),
            item.level(scores.highest()).says());
  }

  private List<String> perSet(ItemScore item, Function<Evaluation, String> line) {
    var ratings = item.basis() == Basis.JUDGED ? List.<Evaluation>of() : item.evaluations();
    if (ratings.size() == 1) {
      return ratings.stream().map(line).filter(each -> !each.isEmpty()).toList();
    }
    return IntStream.range(0, ratings.size())
        .filter(index -> !line.apply(ratings.get(index)).isEmpty())
        .mapToObj(index -> specialist(index + 1, ratings.get(index), line))
        .toList();
  }

  private String specialist(int number, Evaluation rating, Function<Evaluation, String> line) {
    return words.say(
        ExplanationPhrase.SPECIALIST, number, words.scores(rating.scores()), line.apply(rating));
  }

  private static String lines(List<ComparisonOutcome> findings, Function<Compare, String> line) {
    return findings.stream()
        .map(ComparisonOutcome::asked)
        .map(line)
        .distinct()
        .collect(joining(AND));
  }

  private FindingTexts findings(Evaluation rating) {
    return new FindingTexts(rating.answers(), words);
  }

  private static String sentence(String text) {
    return text.isEmpty() || text.matches("(?s).*[.!?]") ? text : text + ".";
  }
}
