package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.review.Answer;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import fidelity.scoring.ItemScore;
import fidelity.scoring.improvement.AnswerChange;
import fidelity.scoring.improvement.Step;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ImprovementPhrase;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Changes of answers in words, as "label: at least 5 (now 3.3)".
///
/// @param words the language they are written in
public record ChangeTexts(Words words) {

  /// What a step changes, in one line. Where the item is open it begins with what is to be found
  /// out first, as a question without an answer.
  public String of(ItemScore item, Step step) {
    var open = step.changes().stream().filter(change -> undecided(item, change)).toList();
    var rest = line(item, step.changes().stream().filter(change -> !undecided(item, change)));
    var first =
        open.isEmpty()
            ? first(item)
            : open.stream().map(change -> label(item, change)).reduce(ChangeTexts::joined);
    return Stream.of(first.map(this::first), Optional.of(rest))
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(joining(". "));
  }

  private String label(ItemScore item, AnswerChange change) {
    return label(item, change.set(), change.question().text());
  }

  private static String joined(String one, String other) {
    return one + "; " + other;
  }

  /// The step's score and what it changes.
  public String step(ItemScore item, Step step) {
    return words.say(ImprovementPhrase.STEP_TO, score(item, step), of(item, step));
  }

  /// The score after a step; "at least" where what is still open can make it higher.
  public String score(ItemScore item, Step step) {
    var score = words.number(step.to());
    return step.after(item).settled() ? score : words.say(ExplanationPhrase.AT_LEAST, score);
  }

  /// The item, its score after the step and its score now.
  public String lift(ItemScore item, Step step) {
    return words.say(
        ImprovementPhrase.LIFT,
        item.item().id(),
        item.item().name(),
        score(item, step),
        words.scores(item.scores()));
  }

  /// A question whose answer changes, with both answers.
  ///
  /// @param set the position of its set of answers among the item's, from 0
  public String of(
      ItemScore item, int set, Question question, Optional<Answer> from, String newAnswer) {
    var before = from.map(answer -> quoted(item, question, answer));
    return label(
        item,
        set,
        words.say(
            ImprovementPhrase.CHANGE,
            question.text(),
            newAnswer,
            before.orElse(words.say(ExplanationPhrase.UNANSWERED))));
  }

  /// An answer, in quotes where it is one of the rubric's own texts.
  public String quoted(ItemScore item, Question question, Answer answer) {
    var text = new AnswerTexts(words).of(item.item(), question, answer);
    return answer instanceof Answer.Chosen ? words.quoted(text) : text;
  }

  private String of(ItemScore item, AnswerChange change) {
    return of(item, change.set(), change.question(), change.from(), target(item, change));
  }

  private String target(ItemScore item, AnswerChange change) {
    var answers = new AnswerTexts(words);
    return switch (change.question()) {
      case Ordered _ -> quoted(item, change.question(), change.to());
      case Numeric _ ->
          answers.related(change.relation(), answers.position(change.question(), change.limit()));
    };
  }

  private String line(ItemScore item, Stream<AnswerChange> changes) {
    return changes
        .map(change -> of(item, change))
        .reduce((first, next) -> words.say(ImprovementPhrase.CHANGES, first, next))
        .orElse("");
  }

  private static boolean undecided(ItemScore item, AnswerChange change) {
    return item.evaluations().get(change.set()).undecided().contains(change.question());
  }

  /// The first question whose answer would settle the item; none when it is settled.
  private Optional<String> first(ItemScore item) {
    return IntStream.range(0, item.evaluations().size())
        .boxed()
        .flatMap(
            set ->
                item.evaluations().get(set).undecided().stream()
                    .map(question -> label(item, set, question.text())))
        .findFirst();
  }

  private String first(String text) {
    return words.say(ImprovementPhrase.ANSWER_FIRST, text);
  }

  /// The text, after the specialist whose answer it is about where there are several.
  private String label(ItemScore item, int set, String text) {
    return new AnswerTexts(words).of(item.specialist(set), text);
  }
}
