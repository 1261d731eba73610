package fidelity.words;

import fidelity.review.GivenScore;
import fidelity.rubric.Bands.Band;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;

/// Scores in words.
///
/// @param words the report's language
public record ScoreTexts(Scorecard scorecard, Words words) {

  /// The total, of points out of the highest: "97/125", "72–100/125", "4.21".
  public String total() {
    return figures().outOf(scorecard.total(), scorecard.rubric().most());
  }

  /// What the total is called.
  public String totalName() {
    return scorecard.total().settled() ? figures().name() : figures().openName();
  }

  /// On what scale the total is and how many points are behind it; empty for a sum.
  public String points() {
    return figures().points(scorecard.points(), scorecard.scored().size());
  }

  /// The total alone: "97", "72–100".
  public String bareTotal() {
    return figures().figure(scorecard.total());
  }

  /// A section's figure, of points out of the highest, or that no item of it applies.
  public String outOf(SectionScore section) {
    return section
        .score()
        .map(score -> figures().outOf(score, section.most()))
        .orElseGet(() -> words.say(ScorePhrase.NOT_APPLICABLE));
  }

  /// The band, or those that can still be reached, highest first.
  public String bands() {
    return String.join(", ", scorecard.bands().stream().map(Band::name).toList());
  }

  /// The section's band, or those that it can still reach, highest first; empty where it has none.
  public String bands(SectionScore section) {
    return String.join(", ", section.bands().stream().map(Band::name).toList());
  }

  /// The next band and how many points it is away; empty in the highest and while the total is
  /// open.
  public String distance() {
    var bands = scorecard.rubric().bands();
    return scorecard
        .band()
        .filter(_ -> scorecard.total().settled())
        .flatMap(bands::above)
        .map(
            next ->
                words.say(
                    ScorePhrase.BAND_DISTANCE,
                    next.name(),
                    new BandTexts(scorecard.rubric(), words).limit(next),
                    words.limit(next.from().subtract(scorecard.total().lowest()), decimals())))
        .orElse("");
  }

  /// An item's score, or that it does not apply.
  public String score(ItemResult item) {
    return switch (item) {
      case ItemScore score -> words.scores(score.scores());
      case NotApplicable _ -> words.say(ScorePhrase.NOT_APPLICABLE);
    };
  }

  /// An item with its score: "1. Caseload size – score 3–5".
  public String scored(ItemScore item) {
    return words.say(
        HeaderPhrase.DEVELOPMENT_NEED,
        item.item().id(),
        item.item().name(),
        words.scores(item.scores()));
  }

  /// What an item's score rests on, in words; empty for the ordinary case, the rule.
  public String basis(ItemScore item) {
    return switch (item.basis()) {
      case SCORED -> "";
      case JUDGED -> words.say(takenOver(item) ? ScorePhrase.TAKEN_OVER : ScorePhrase.JUDGED);
      case OPEN -> words.say(ScorePhrase.OPEN);
      case OVERRIDDEN ->
          words.say(ScorePhrase.OVERRIDDEN)
              + ", "
              + words.say(ScorePhrase.RULE_GIVES, words.scores(item.rule()));
    };
  }

  /// What an item's score rests on, in a word or two for a table.
  public String briefBasis(ItemScore item) {
    return switch (item.basis()) {
      case SCORED -> words.say(ScorePhrase.BY_RULE);
      case JUDGED -> words.say(takenOver(item) ? ScorePhrase.FROM_TABLE : ScorePhrase.BY_JUDGEMENT);
      case OPEN -> words.say(ScorePhrase.OPEN);
      case OVERRIDDEN -> words.say(ScorePhrase.CHANGED, words.scores(item.rule()));
    };
  }

  static boolean takenOver(ItemScore item) {
    return item.given().flatMap(GivenScore::table).isPresent();
  }

  /// The result of the review in one sentence.
  public String result() {
    return switch (scorecard.rubric().total()) {
      case SUM -> ofPoints(ScorePhrase.RESULT_SENTENCE, ScorePhrase.RESULT_SENTENCE_OPEN);
      case MEAN, MEAN_OF_SECTIONS -> onScale(ScorePhrase.RESULT_MEAN, ScorePhrase.RESULT_MEAN_OPEN);
      case PERCENT_OF_RANGE -> ofRange(ScorePhrase.RESULT_PERCENT, ScorePhrase.RESULT_PERCENT_OPEN);
    };
  }

  /// What the result would be, in one sentence: of a review whose answers were changed to try.
  public String resultIf() {
    return switch (scorecard.rubric().total()) {
      case SUM -> ofPoints(ScorePhrase.RESULT_IF, ScorePhrase.RESULT_IF_OPEN);
      case MEAN, MEAN_OF_SECTIONS ->
          onScale(ScorePhrase.RESULT_MEAN_IF, ScorePhrase.RESULT_MEAN_IF_OPEN);
      case PERCENT_OF_RANGE ->
          ofRange(ScorePhrase.RESULT_PERCENT_IF, ScorePhrase.RESULT_PERCENT_IF_OPEN);
    };
  }

  private String ofRange(ScorePhrase settled, ScorePhrase open) {
    return words.say(scorecard.total().settled() ? settled : open, bareTotal(), bands());
  }

  private String onScale(ScorePhrase settled, ScorePhrase open) {
    var scale = scorecard.rubric().scale();
    return words.say(
        scorecard.total().settled() ? settled : open,
        bareTotal(),
        words.number(scale.from()),
        words.number(scale.to()),
        bands());
  }

  private String ofPoints(ScorePhrase settled, ScorePhrase open) {
    return words.say(
        scorecard.total().settled() ? settled : open,
        bareTotal(),
        words.number(scorecard.rubric().most(), decimals()),
        bands());
  }

  /// What is to be said of how many items.
  public HowManyTexts howMany() {
    return new HowManyTexts(this);
  }

  /// Input of the review that scoring did not use, a sentence each.
  public List<String> unused() {
    return scorecard.unused().stream().map(new UnusedTexts(words)::of).toList();
  }

  /// Figures in the words that fit the rubric.
  public TotalTexts figures() {
    return new TotalTexts(scorecard.rubric(), words);
  }

  private int decimals() {
    return scorecard.rubric().decimals();
  }
}
