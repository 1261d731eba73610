package fidelity.words.comparison;

import fidelity.cohort.change.PairedChange;
import fidelity.cohort.change.SignedRank;
import fidelity.cohort.change.SignedRank.Tested;
import fidelity.cohort.change.SignedRank.TooFew;
import fidelity.cohort.change.Span;
import fidelity.cohort.change.WhyLeftOut;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import java.math.BigDecimal;
import java.util.Optional;

/// What changed at several sites, in words.
///
/// @param decimals as many as a mean change has
/// @param words the report's language
public record PairedTexts(int decimals, Words words) {

  private static final int DECIMALS_OF_P = 3;
  private static final BigDecimal LEAST_P = BigDecimal.ONE.movePointLeft(DECIMALS_OF_P);

  /// The mean with its interval and of how many: "+6.2 (95% interval +1.2 to +11.2), n = 6".
  public String summary(PairedChange change) {
    return change
        .interval()
        .map(
            ends ->
                words.say(
                    PairedChangePhrase.MEAN_CHANGE_INTERVAL,
                    mean(change.mean()),
                    signed(ends.from()),
                    signed(ends.to()),
                    change.n()))
        .orElseGet(
            () -> words.say(PairedChangePhrase.MEAN_CHANGE, mean(change.mean()), change.n()));
  }

  /// A mean with its sign; a dash where there is none.
  public String mean(Optional<BigDecimal> mean) {
    return mean.map(this::signed).orElseGet(this::none);
  }

  /// The standard deviation; a dash where there is none.
  public String deviation(PairedChange change) {
    return change.deviation().map(each -> words.number(each, decimals)).orElseGet(this::none);
  }

  /// The interval of a mean; a dash where there is none.
  public String interval(Optional<ConfidenceInterval> interval) {
    return interval
        .map(ends -> signed(ends.from()) + "…" + signed(ends.to()))
        .orElseGet(this::none);
  }

  /// The chance that the test found, and how; a dash where nothing was tested.
  public String chance(SignedRank test) {
    return switch (test) {
      case Tested(_, _, var p, var method) ->
          words.say(
              switch (method) {
                case EXACT -> PairedChangePhrase.P_EXACT;
                case NORMAL -> PairedChangePhrase.P_NORMAL;
              },
              chance(p));
      case TooFew _ -> none();
    };
  }

  private String chance(BigDecimal p) {
    return p.compareTo(LEAST_P) < 0
        ? words.say(PairedChangePhrase.P_BELOW, words.number(LEAST_P))
        : words.number(p, DECIMALS_OF_P);
  }

  /// From which visit to which.
  public String span(Span span) {
    return switch (span) {
      case Span.FirstToLast() -> words.say(PairedChangePhrase.SPAN_FIRST_TO_LAST);
      case Span.ToNext(var earlier) ->
          words.say(PairedChangePhrase.SPAN_TO_NEXT, earlier, earlier + 1);
    };
  }

  /// How many sites are left out, and why.
  public String leftOut(WhyLeftOut why, int sites) {
    return words.say(
        switch (why) {
          case RANGE -> PairedChangePhrase.LEFT_OUT_RANGE;
          case GIVEN -> PairedChangePhrase.LEFT_OUT_GIVEN;
          case OTHER_RUBRIC -> PairedChangePhrase.LEFT_OUT_OTHER_RUBRIC;
        },
        sites);
  }

  private String signed(BigDecimal number) {
    return new MovementTexts(words).signed(number, decimals);
  }

  private String none() {
    return words.say(ComparisonPhrase.NOT_DEFINED_BRIEF);
  }
}
