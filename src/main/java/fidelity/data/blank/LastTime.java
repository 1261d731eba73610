package fidelity.data.blank;

import static java.util.stream.Collectors.joining;

import fidelity.data.notation.AnswerNotation;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.words.AnswerTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes what the last review recorded as comments, so that none of it is lost and none of it is
/// taken for an answer of this time.
final class LastTime {

  private final Words words;
  private final CommentedYaml yaml;

  LastTime(Words words, CommentedYaml yaml) {
    this.words = words;
    this.yaml = yaml;
  }

  /// "Visited, last time: 12 March 2024"; nothing for an empty text.
  void fact(int indent, Phrase label, String text) {
    if (!text.isEmpty()) {
      yaml.comment(indent, words.say(BlankReviewPhrase.BLANK_LAST, words.say(label), text));
    }
  }

  /// A text with its paragraphs, set in below its label; nothing for an empty one.
  void text(int indent, Phrase label, String text) {
    if (!text.isEmpty()) {
      label(indent, label);
      yaml.inset(indent, text);
    }
  }

  /// Texts on a line each, set in below their label; nothing where there are none.
  void list(int indent, Phrase label, List<String> texts) {
    if (!texts.isEmpty()) {
      label(indent, label);
      texts.forEach(each -> yaml.entry(indent, each));
    }
  }

  private void label(int indent, Phrase label) {
    yaml.comment(indent, words.say(BlankReviewPhrase.BLANK_LAST_TEXT, words.say(label)));
  }

  /// The score with what it rested on, and the reason for one that the assessors gave; or why there
  /// was none.
  void score(int indent, ItemResult item, Scorecard last) {
    switch (item) {
      case ItemScore score -> score(indent, score, last);
      case NotApplicable none -> {
        fact(indent, ScorePhrase.SCORE, words.say(ScorePhrase.NOT_APPLICABLE));
        text(indent, ExplanationPhrase.REASON, none.why().reason());
      }
    }
  }

  private void score(int indent, ItemScore score, Scorecard last) {
    var basis = new ScoreTexts(last, words).basis(score);
    var scores = words.scores(score.scores());
    fact(
        indent,
        ScorePhrase.SCORE,
        basis.isEmpty() ? scores : words.say(ScorePhrase.SECTION_TITLE, scores, basis));
    text(
        indent,
        ExplanationPhrase.REASON,
        score.review().given().map(GivenScore::reason).orElse(""));
  }

  /// What was answered to a question, each set on a line of its own.
  void answers(int indent, Question question, List<AnswerSet> sets) {
    for (var index = 0; index < sets.size(); index++) {
      var answer = sets.get(index).to(question).map(LastTime::evidence);
      var specialist = Specialist.of(sets, index);
      answer.ifPresent(each -> yaml.comment(indent, lastAnswer(each, specialist)));
    }
  }

  private String lastAnswer(String answer, Optional<Specialist> specialist) {
    return specialist
        .map(new AnswerTexts(words)::specialist)
        .map(label -> words.say(BlankReviewPhrase.BLANK_LAST, label, answer))
        .orElseGet(() -> words.say(BlankReviewPhrase.BLANK_LAST_ANSWER, answer));
  }

  /// The answers to questions that the item does not ask any more.
  void others(int indent, Item item, List<AnswerSet> sets) {
    var others = answers(sets, id -> item.question(id).isEmpty());
    if (!others.isEmpty()) {
      yaml.comment(indent, words.say(BlankReviewPhrase.BLANK_LAST_OTHERS));
      others.forEach(each -> yaml.entry(indent, each));
    }
  }

  /// All of an item that the rubric does not have any more.
  void whole(int indent, ItemResult score, Scorecard last) {
    var review = score.review();
    yaml.blank();
    yaml.comment(indent, words.say(ScorePhrase.ITEM_TITLE, score.item().id(), score.item().name()));
    score(indent, score, last);
    list(indent, EvidencePhrase.ANSWERS, answers(review.answers(), _ -> true));
    list(indent, EvidencePhrase.SOURCES, review.sources());
    text(indent, EvidencePhrase.COMMENTS, review.comments());
    text(indent, EvidencePhrase.RECOMMENDATIONS, review.recommendations());
  }

  private List<String> answers(List<AnswerSet> sets, Predicate<String> wanted) {
    return IntStream.range(0, sets.size())
        .boxed()
        .flatMap(set -> answers(sets, set, wanted))
        .toList();
  }

  private Stream<String> answers(List<AnswerSet> sets, int set, Predicate<String> wanted) {
    var whose = Specialist.of(sets, set);
    return sets.get(set).answers().entrySet().stream()
        .filter(answer -> wanted.test(answer.getKey()))
        .map(answer -> "%s: %s".formatted(answer.getKey(), evidence(answer.getValue())))
        .map(answer -> new AnswerTexts(words).of(whose, answer));
  }

  /// An answer as files write it, with where it was seen: "no (OBS: Monthly only)".
  private static String evidence(Evidence evidence) {
    var seen =
        Stream.of(evidence.source(), evidence.note())
            .filter(each -> !each.isEmpty())
            .collect(joining(": "));
    var answer = AnswerNotation.of(evidence.answer());
    return seen.isEmpty() ? answer : "%s (%s)".formatted(answer, seen);
  }
}
