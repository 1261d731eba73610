package fidelity.cli.inputs;

import fidelity.input.Problem;
import fidelity.input.RubricDocument;
import fidelity.rubric.Combination;
import fidelity.rubric.Flaw;
import fidelity.rubric.Flaw.BandNotBelow;
import fidelity.rubric.Flaw.BandNotReached;
import fidelity.rubric.Flaw.LevelImpossible;
import fidelity.rubric.Flaw.LevelShadowed;
import fidelity.rubric.Flaw.Outcome;
import fidelity.rubric.Flaw.QuestionIdle;
import fidelity.rubric.Flaw.ScoreFalls;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.scoring.WrongExample;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;

/// The one place where what a proof found becomes a problem in a file.
///
/// Answers are given as "question: answer", in the rubric's own words.
///
/// @param document the rubric that was proved
record RubricProblems(RubricDocument document) {

  /// What keeps the rubric from being sound.
  Problem problem(Flaw flaw) {
    return switch (flaw) {
      case LevelImpossible(var item, var level) ->
          problem(
              "item %s/levels/%d".formatted(item.id(), level.score()),
              "item %s, level %d".formatted(item.id(), level.score()),
              "no answers fulfil its condition; every level must be within reach");
      case LevelShadowed(var item, var level, var by, var answers) ->
          problem(
              "item %s/levels/%d".formatted(item.id(), level.score()),
              "item %s, level %d".formatted(item.id(), level.score()),
              "it can never be reached, for higher levels take all its answers, as level %d does (%s); make them narrower or it wider"
                  .formatted(by.score(), words(answers)));
      case QuestionIdle(var item, var question) ->
          problem(
              item,
              question,
              "its answer never changes the score; ask it in a condition or leave it out");
      case ScoreFalls(var item, var question, var worse, var better) ->
          problem(
              item,
              question,
              "%s: %s, but %s; a better answer must never lower the score"
                  .formatted(lower(question, worse, better), outcome(worse), outcome(better)));
      case BandNotBelow(var band, var above) ->
          problem(
              "band " + band.id(),
              "band '%s'".formatted(band.id()),
              "it begins at %s, not below band '%s' at %s; bands are listed from the highest down"
                  .formatted(
                      band.from().toPlainString(), above.id(), above.from().toPlainString()));
      case BandNotReached(var band, var least, var most) ->
          problem(
              "band " + band.id(),
              "band '%s'".formatted(band.id()),
              "no total from %s to %s falls into it; move the limits or leave the band out"
                  .formatted(least.toPlainString(), most.toPlainString()));
    };
  }

  /// In what way the better answer is the better one, as the rule goes elsewhere.
  private static String lower(Question question, Outcome worse, Outcome better) {
    var higher = better.answers().of(question).compareTo(worse.answers().of(question)) > 0;
    return switch (question) {
      case YesNo _ -> "yes scores lower than no";
      case Choice _ -> "an option scores lower than the one before it";
      case Quantity _, Percent _ ->
          higher
              ? "a higher number mostly scores higher, but here lower"
              : "a lower number mostly scores higher, but here lower";
    };
  }

  private String outcome(Outcome outcome) {
    return "%d with (%s)".formatted(outcome.score(), words(outcome.answers()));
  }

  private String words(Combination answers) {
    return new AnswerTexts(language()).all(answers);
  }

  private Words language() {
    return Words.of(document.rubric().identity().language());
  }

  /// An example that does not give its score.
  Problem problem(WrongExample wrong) {
    var example = wrong.example();
    var scores = language().scores(wrong.scores());
    return problem(
        "item %s/examples/%d".formatted(example.item(), wrong.number()),
        "item %s, example %d".formatted(example.item(), wrong.number()),
        "its score is %d, but the levels give %s; correct the one or the other"
            .formatted(example.score(), scores));
  }

  private Problem problem(Item item, Question question, String message) {
    return problem(
        "item %s/answers/%s".formatted(item.id(), question.id()),
        "item %s, question '%s'".formatted(item.id(), question.id()),
        message);
  }

  private Problem problem(String path, String subject, String message) {
    return new Problem(document.places().of(path), subject, message);
  }
}
