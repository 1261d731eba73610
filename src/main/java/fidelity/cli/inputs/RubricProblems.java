package fidelity.cli.inputs;

import fidelity.data.notation.ConditionNotation;
import fidelity.input.RubricDocument;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Detail.Advice;
import fidelity.problem.Diagnostic;
import fidelity.problem.Subject;
import fidelity.rubric.Assignment;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.proof.BandOf;
import fidelity.rubric.proof.Defect;
import fidelity.rubric.proof.Defect.BandNotBelow;
import fidelity.rubric.proof.Defect.BandNotReached;
import fidelity.rubric.proof.Defect.LevelImpossible;
import fidelity.rubric.proof.Defect.LevelShadowed;
import fidelity.rubric.proof.Defect.Outcome;
import fidelity.rubric.proof.Defect.QuestionIdle;
import fidelity.rubric.proof.Defect.ScoreFalls;
import fidelity.rubric.proof.ItemProof;
import fidelity.rubric.proof.ItemProof.Observation;
import fidelity.rubric.proof.ItemProof.Observation.JudgedOnly;
import fidelity.rubric.proof.ItemProof.Observation.MixedCount;
import fidelity.rubric.proof.ItemProof.Observation.SameScore;
import fidelity.rubric.proof.Remedy;
import fidelity.scoring.Examples.WrongExample;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import java.math.BigDecimal;
import java.util.stream.Stream;

/// Turns what a proof found into problems and notes with places.
///
/// Answers are given as "question: answer", in the rubric's own words.
///
/// @param document the rubric that was proved
record RubricProblems(RubricDocument document) {

  /// What keeps the rubric from being sound.
  Diagnostic problem(Defect flaw) {
    return switch (flaw) {
      case LevelImpossible(var item, var level) -> of(item, level, Code.IMPOSSIBLE_LEVEL);
      case LevelShadowed(var item, var level, var by, var answers) ->
          of(
              item,
              level,
              Code.SHADOWED_LEVEL,
              Detail.whole(by.score()),
              Detail.name(words(answers)));
      case QuestionIdle(var item, var question) -> of(item, question, Code.IDLE_QUESTION);
      case ScoreFalls(var item, var question, var worse, var better, var remedy) ->
          of(
              item,
              question,
              lower(question, worse, better),
              Detail.whole(worse.score()),
              Detail.name(words(worse.answers())),
              Detail.whole(better.score()),
              Detail.name(words(better.answers())),
              advice(question, remedy));
      case BandNotBelow(var band, var above) ->
          of(
              band,
              Code.BAND_NOT_BELOW,
              number(band.band().from()),
              Detail.name(above.id()),
              number(above.from()));
      case BandNotReached(var band, var least, var most) ->
          of(band, Code.UNREACHABLE_BAND, number(least), number(most));
    };
  }

  /// In what way the better answer is the better one, as the rule goes elsewhere.
  private static Code lower(Question question, Outcome worse, Outcome better) {
    var higher = better.answers().of(question).compareTo(worse.answers().of(question)) > 0;
    return switch (question) {
      case YesNo yesNo -> yesNo.isFault() ? Code.NO_SCORES_LOWER : Code.YES_SCORES_LOWER;
      case Choice _ -> Code.LATER_OPTION_SCORES_LOWER;
      case Numeric _ -> higher ? Code.HIGHER_NUMBER_SCORES_LOWER : Code.LOWER_NUMBER_SCORES_LOWER;
    };
  }

  private static Advice advice(Question question, Remedy remedy) {
    return switch (remedy) {
      case Remedy.TurnQuestion() -> turn(question);
      case Remedy.TurnComparison(var level, var comparison) ->
          new Advice.Either(
              new Advice.TurnComparison(level.score(), ConditionNotation.of(comparison)),
              question instanceof YesNo ? turn(question) : new Advice.HoldForBetter());
      case Remedy.CountApart(var level, var comparison) ->
          new Advice.CountApart(level.score(), ConditionNotation.of(comparison));
    };
  }

  private static Advice turn(Question question) {
    return question instanceof YesNo yesNo
        ? yesNo.isFault() ? new Advice.DeclareNoFault() : new Advice.DeclareFault()
        : new Advice.TurnOptions();
  }

  private String words(Assignment answers) {
    return new AnswerTexts(language()).all(answers);
  }

  private Words language() {
    return Words.of(document.rubric().identity().language());
  }

  /// The warning about a band whose limit no total can be.
  Diagnostic betweenTotals(BandOf band) {
    var last = document.rubric().total().below(band.band().from(), document.rubric().scale());
    var first = last.add(document.rubric().total().step(document.rubric().scale()));
    return of(
        band, Code.BAND_BETWEEN_TOTALS, number(band.band().from()), number(last), number(first));
  }

  private static Detail number(BigDecimal number) {
    return Detail.name(number.toPlainString());
  }

  /// An example that does not give its score.
  Diagnostic problem(WrongExample wrong) {
    var example = wrong.example();
    return at(
        "item %s/examples/%d".formatted(example.item(), wrong.number()),
        Subject.example(example.item(), wrong.number()),
        Code.WRONG_EXAMPLE,
        Detail.whole(example.score()),
        Detail.name(language().scores(wrong.scores())));
  }

  /// The notes on an item that is sound.
  Stream<Diagnostic> notes(ItemProof proof) {
    return proof.observations().stream().map(observation -> note(proof.item(), observation));
  }

  private Diagnostic note(Item item, Observation observation) {
    var path = "item " + item.id();
    var subject = Subject.item(item.id());
    return switch (observation) {
      case JudgedOnly() -> at(path, subject, Code.JUDGED_ITEM);
      case MixedCount(var counted) ->
          at(path, subject, Code.MIXED_COUNT, Detail.name(ConditionNotation.of(counted)));
      case SameScore(var question, var worse, var better) ->
          at(
              path,
              subject,
              Code.SAME_SCORE,
              Detail.name(worse.id()),
              Detail.name(better.id()),
              Detail.name(question.id()));
    };
  }

  private Diagnostic of(Item item, Level level, Code code, Detail... details) {
    return at(
        "item %s/levels/%d".formatted(item.id(), level.score()),
        Subject.level(item.id(), level.score()),
        code,
        details);
  }

  private Diagnostic of(Item item, Question question, Code code, Detail... details) {
    return at(
        "item %s/answers/%s".formatted(item.id(), question.id()),
        Subject.question(item.id(), question.id()),
        code,
        details);
  }

  private Diagnostic of(BandOf of, Code code, Detail... details) {
    var band = of.band().id();
    return of.section()
        .map(
            section ->
                at(
                    "section %s/band %s".formatted(section.id(), band),
                    Subject.band(section.id(), band),
                    code,
                    details))
        .orElseGet(() -> at("band " + band, Subject.band(band), code, details));
  }

  private Diagnostic at(String path, Subject subject, Code code, Detail... details) {
    return Diagnostic.of(document.places().of(path), subject, code, details);
  }
}
