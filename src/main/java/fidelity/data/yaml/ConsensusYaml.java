package fidelity.data.yaml;

import fidelity.data.notation.AnswerNotation;
import fidelity.data.yaml.Yaml.Keyed;
import fidelity.data.yaml.Yaml.Remarked;
import fidelity.keys.ItemReviewKey;
import fidelity.review.Evidence;
import fidelity.review.Review;
import fidelity.rubric.Question;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.comparison.AnswerPair;
import fidelity.scoring.comparison.ItemRatings;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The beginning of a consensus review as a file: what the raters have alike as it is, what they
/// have otherwise as remarks with both views, to be settled by hand.
public final class ConsensusYaml {

  private final RaterComparison comparison;
  private final String first;
  private final String second;
  private final Words words;

  private ConsensusYaml(RaterComparison comparison) {
    this.comparison = comparison;
    this.first = comparison.first().review().header().rater();
    this.second = comparison.second().review().header().rater();
    this.words = Words.of(comparison.first().rubric().identity().language());
  }

  /// The text of the file.
  ///
  /// @param consensus what the raters have in common
  public static String of(RaterComparison comparison, Review consensus) {
    var yaml = new ConsensusYaml(comparison);
    var rubric = comparison.first().rubric();
    var head = yaml.words.say(ComparisonPhrase.CONSENSUS_HEAD, yaml.first, yaml.second);
    return YamlLines.remark(head).map(line -> line + "\n").reduce("", String::concat)
        + ReviewYaml.of(consensus, rubric, yaml::remarked);
  }

  /// What is recorded of an item in common, with both views where there are two.
  private Yaml remarked(String id, Yaml recorded) {
    var item =
        comparison.items().stream()
            .filter(each -> each.item().id().equals(id))
            .findFirst()
            .orElseThrow();
    var remarks = remarks(item);
    if (remarks.isEmpty()) {
      return recorded;
    }
    return new Remarked(
        remarks, item.likeness() == Likeness.DIFFERENT ? toSettle(recorded) : recorded);
  }

  /// The same with a place for the reason.
  private static Yaml toSettle(Yaml recorded) {
    var values = new LinkedHashMap<String, Yaml>();
    if (recorded instanceof Keyed(var known)) {
      values.putAll(known);
    }
    values.put(ItemReviewKey.SETTLED.id(), Yaml.NOTHING);
    return new Keyed(values);
  }

  private List<String> remarks(ItemRatings item) {
    var remarks = new ArrayList<String>();
    if (item.likeness() != Likeness.SAME) {
      remarks.add(
          words.say(
              ComparisonPhrase.CONSENSUS_SCORES,
              first,
              score(item.first()),
              second,
              score(item.second())));
    }
    item.otherAnswers().forEach(pair -> remarks.addAll(answers(pair)));
    if (!scoresAlike(item)) {
      given(first, item.first()).ifPresent(remarks::add);
      given(second, item.second()).ifPresent(remarks::add);
    }
    return remarks.size() == 1 && item.likeness() == Likeness.NOT_APPLICABLE && scoresAlike(item)
        ? List.of()
        : remarks;
  }

  private String score(ItemResult result) {
    return switch (result) {
      case ItemScore score -> words.scores(score.scores());
      case NotApplicable _ -> words.say(ScorePhrase.NOT_APPLICABLE);
    };
  }

  private List<String> answers(AnswerPair pair) {
    return Stream.of(answer(first, pair, pair.first()), answer(second, pair, pair.second()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// An answer as the file writes it, with its source and note, after whose view it is.
  private Optional<String> answer(String rater, AnswerPair pair, Optional<Evidence> evidence) {
    return evidence.map(
        each ->
            words.fact(
                pair.whose()
                    .map(whose -> rater + ", " + new AnswerTexts(words).specialist(whose))
                    .orElse(rater),
                line(pair.question(), each)));
  }

  private static String line(Question question, Evidence evidence) {
    var answer = AnswerNotation.of(evidence.answer(), question);
    var parts = new ArrayList<>(List.of(question.id() + ": " + answer));
    Stream.of(evidence.source(), evidence.note())
        .filter(each -> !each.isBlank())
        .forEach(parts::add);
    return String.join("; ", parts);
  }

  /// Whether both gave the same score, or neither gave one, and both say the item applies or not.
  private static boolean scoresAlike(ItemRatings item) {
    var one = item.first().review();
    var other = item.second().review();
    return one.given().map(each -> each.score()).equals(other.given().map(each -> each.score()))
        && one.notApplicable().isPresent() == other.notApplicable().isPresent();
  }

  private Optional<String> given(String rater, ItemResult result) {
    var review = result.review();
    return review
        .given()
        .map(
            given ->
                key(ItemReviewKey.SCORE, given.score().toString())
                    + "; "
                    + key(ItemReviewKey.REASON, given.reason()))
        .or(
            () ->
                review.notApplicable().map(why -> key(ItemReviewKey.NOT_APPLICABLE, why.reason())))
        .map(said -> words.fact(rater, said));
  }

  private static String key(ItemReviewKey key, String value) {
    return key.id() + ": " + value;
  }
}
