package fidelity.words.explanation;

import static java.util.stream.Collectors.joining;

import fidelity.review.GivenScore;
import fidelity.review.Inapplicability;
import fidelity.rubric.Item;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Explains why an item has its score, and what keeps it from the next.
///
/// A level's words answer why only where its condition was held against answers. Of a score that
/// the assessors gave, and of a mean over specialists, they are told as what the level says.
///
/// Every sentence sets a question's text beside its answer, as "label: value"; no word is
/// inflected.
///
/// @param words the language it explains in
public record Explainer(Words words) {

  /// What the score means, and why it is so where the answers decide.
  public List<Explained> level(ItemScore item) {
    return switch (item.basis()) {
      case JUDGED, OVERRIDDEN -> List.of(says(item));
      case SCORED, OPEN ->
          one(item)
              ? List.of(why(Stream.of(level(item.item(), item.scores())), item))
              : List.of(says(item), why(Stream.of(), item));
    };
  }

  /// What the score means, in the rubric's words, and how several sets of answers make it.
  public List<String> meaning(ItemScore item) {
    var found = new EvaluationTexts(item, words);
    return Stream.of(
            List.of(level(item.item(), item.scores())),
            found.mean(),
            one(item) ? List.<String>of() : found.reasons())
        .flatMap(List::stream)
        .toList();
  }

  /// Why the assessors gave the score: their words, or the table that it was taken over from.
  public String reason(GivenScore given) {
    return given
        .table()
        .map(table -> words.say(ExplanationPhrase.TAKEN_OVER_FROM, table))
        .orElse(given.reason());
  }

  /// Why an item does not apply: the assessors' words, or the table that says so.
  public String reason(Inapplicability why) {
    return why.table()
        .map(table -> words.say(ExplanationPhrase.NOT_APPLICABLE_FROM, table))
        .orElse(why.reason());
  }

  /// The one line that explains why an item has no score.
  public String because(NotApplicable item) {
    return sentence(words.fact(words.say(ScorePhrase.NOT_APPLICABLE_TITLE), reason(item.why())));
  }

  /// What the rule gives where the assessors gave another score, and what keeps the rule's score
  /// from the next.
  public List<Explained> rule(ItemScore item) {
    return Stream.concat(overridden(item).stream(), obstacles(item).stream()).toList();
  }

  /// The one line that explains the item: its words, its answers, what is open, what was given.
  public String because(ItemScore item) {
    var level =
        level(item).stream()
            .flatMap(
                part -> part.label().equals(why(item)) ? part.lines().stream() : labelled(part));
    var given =
        item.given().stream()
            .map(each -> words.fact(words.say(ExplanationPhrase.REASON), reason(each)));
    var rule = overridden(item).stream().flatMap(this::labelled);
    return Stream.of(level, given, rule)
        .flatMap(each -> each)
        .map(Explainer::sentence)
        .collect(joining(" "));
  }

  private Stream<String> labelled(Explained part) {
    return Stream.concat(
        part.lines().stream().limit(1).map(line -> words.fact(part.label(), line)),
        part.lines().stream().skip(1));
  }

  private Explained says(ItemScore item) {
    var label =
        item.scores().settled() && item.scores().lowest().whole()
            ? words.say(ExplanationPhrase.LEVEL_SAYS, item.scores().lowest())
            : words.say(ExplanationPhrase.LEVELS_SAY);
    return new Explained(label, List.of(level(item.item(), item.scores())));
  }

  private Explained why(Stream<String> first, ItemScore item) {
    return new Explained(why(item), Stream.concat(first, found(item)).toList());
  }

  private String why(ItemScore item) {
    return words.say(ExplanationPhrase.WHY, words.scores(item.scores()));
  }

  private Optional<Explained> overridden(ItemScore item) {
    var label = words.say(ExplanationPhrase.RULE_SCORE, words.scores(item.rule()));
    var first = one(item) ? Stream.of(level(item.item(), item.rule())) : Stream.<String>of();
    return switch (item.basis()) {
      case OVERRIDDEN ->
          Optional.of(new Explained(label, Stream.concat(first, found(item)).toList()));
      case SCORED, OPEN, JUDGED -> Optional.empty();
    };
  }

  private Stream<String> found(ItemScore item) {
    var texts = new EvaluationTexts(item, words);
    return Stream.of(texts.mean(), texts.reasons(), texts.missing()).flatMap(List::stream);
  }

  private Optional<Explained> obstacles(ItemScore item) {
    var lines = new EvaluationTexts(item, words).obstacles();
    var next = item.rule().highest().level() + 1;
    var label =
        switch (item.basis()) {
          case OVERRIDDEN -> words.say(ExplanationPhrase.RULE_NOT_HIGHER, next);
          case SCORED, OPEN, JUDGED -> words.say(ExplanationPhrase.NOT_HIGHER, next);
        };
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Explained(label, lines));
  }

  /// Whether one set of answers decides the level.
  private static boolean one(ItemScore item) {
    return item.evaluations().size() == 1;
  }

  /// The words of a level, of both that a half point lies between, or of the lowest and the highest
  /// that can still be.
  private String level(Item item, Scores scores) {
    var lowest = scores.lowest().level();
    if (!scores.settled()) {
      return levels(ExplanationPhrase.LEVEL_OPEN, item, lowest, scores.highest().level());
    }
    return scores.lowest().whole()
        ? item.level(lowest).says()
        : levels(ExplanationPhrase.LEVEL_BETWEEN, item, lowest, lowest + 1);
  }

  private String levels(ExplanationPhrase phrase, Item item, int lower, int higher) {
    return words.say(phrase, lower, item.level(lower).says(), higher, item.level(higher).says());
  }

  private static String sentence(String text) {
    return text.isEmpty() || text.matches("(?s).*[.!?]") ? text : text + ".";
  }
}
