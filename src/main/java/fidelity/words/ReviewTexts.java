package fidelity.words;

import fidelity.review.Header;
import fidelity.review.Outcome;
import fidelity.rubric.Amount;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.HeaderPhrase;
import java.math.BigDecimal;
import java.util.Optional;

/// What a review says of itself, in words.
///
/// @param words the report's language
public record ReviewTexts(Scorecard scorecard, Words words) {

  /// The report's own title, or the standard one.
  public String title() {
    var own = header().title();
    return own.isEmpty() ? words.say(HeaderPhrase.STANDARD_TITLE) : own;
  }

  /// What every page says: the service, after the report's own title where it has one.
  public String running() {
    var site = header().site().name();
    var own = header().title();
    return own.isEmpty() ? site : own + " – " + site;
  }

  /// The days of the visit.
  public String visited() {
    return words.dates(header().visit().first(), header().visit().last());
  }

  /// By whom and how the review was made.
  public String kind() {
    return new KindTexts(words).of(header().kind());
  }

  /// How far the review has come.
  public String status() {
    return new KindTexts(words).of(header().status());
  }

  /// The rubric's name and version, and its base's where it is tailored.
  public String rubric() {
    return new RubricTexts(scorecard.rubric(), words).titleWithBase();
  }

  /// How many clients are in a job, with their share in whole percent, where the review says so.
  public Optional<String> employed() {
    return scorecard
        .review()
        .outcome()
        .map(
            outcome ->
                words.say(
                    HeaderPhrase.EMPLOYED_OF,
                    outcome.employed(),
                    outcome.clients(),
                    words.wholePercent(share(outcome))));
  }

  private static Amount share(Outcome outcome) {
    return Amount.percent(
        BigDecimal.valueOf(outcome.employed()), BigDecimal.valueOf(outcome.clients()));
  }

  private Header header() {
    return scorecard.review().header();
  }
}
