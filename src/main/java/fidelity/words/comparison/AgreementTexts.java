package fidelity.words.comparison;

import fidelity.cohort.agreement.Closeness;
import fidelity.cohort.agreement.Coefficient;
import fidelity.cohort.agreement.Weighting;
import fidelity.cohort.statistics.Share;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.Phrase;
import java.math.BigDecimal;

/// How far raters agree, in words.
///
/// @param words the report's language
public record AgreementTexts(Words words) {

  private static final int DECIMALS = 2;

  /// A share of the pairs: "18 of 25 (72%)"; of no pairs without a percentage.
  public String share(Share share) {
    return share
        .share()
        .map(
            part ->
                words.say(
                    ComparisonPhrase.SHARE_OF_PAIRS,
                    share.count(),
                    share.of(),
                    words.wholePercent(part)))
        .orElseGet(() -> words.say(ComparisonPhrase.NOT_DEFINED_TOO_FEW));
  }

  /// By how many points the raters differ on average.
  public String meanAbsolute(Closeness closeness) {
    return closeness
        .meanAbsolute()
        .map(mean -> words.number(mean, DECIMALS))
        .orElseGet(() -> words.say(ComparisonPhrase.NOT_DEFINED_TOO_FEW));
  }

  /// Which rater scores higher on average, and by how many points.
  public String meanSigned(Closeness closeness, String first, String second) {
    return closeness
        .meanSigned()
        .map(mean -> higher(mean, first, second))
        .orElseGet(() -> words.say(ComparisonPhrase.NOT_DEFINED_TOO_FEW));
  }

  private String higher(BigDecimal mean, String first, String second) {
    return mean.signum() == 0
        ? words.say(ComparisonPhrase.NEITHER_SCORES_HIGHER)
        : words.say(
            ComparisonPhrase.SCORES_HIGHER,
            mean.signum() > 0 ? first : second,
            words.number(mean.abs(), DECIMALS));
  }

  /// A coefficient with its interval, or why there is none.
  public String coefficient(Coefficient coefficient) {
    return switch (coefficient) {
      case Coefficient.Found(var value, _, var interval) ->
          interval
              .map(
                  ends ->
                      words.say(
                          ComparisonPhrase.COEFFICIENT_INTERVAL,
                          words.number(value, DECIMALS),
                          words.number(ends.from(), DECIMALS),
                          words.number(ends.to(), DECIMALS)))
              .orElseGet(() -> words.number(value, DECIMALS));
      case Coefficient.NotDefined(var why) -> words.say(phrase(why));
    };
  }

  /// A coefficient in a cell of a table; a dash where there is none.
  ///
  /// @param interval whether its interval stands behind it
  public String brief(Coefficient coefficient, boolean interval) {
    return switch (coefficient) {
      case Coefficient.Found(var value, _, var ends) ->
          ends.filter(_ -> interval)
              .map(
                  each ->
                      words.say(
                          ComparisonPhrase.BRIEF_INTERVAL,
                          words.number(value, DECIMALS),
                          words.number(each.from(), DECIMALS),
                          words.number(each.to(), DECIMALS)))
              .orElseGet(() -> words.number(value, DECIMALS));
      case Coefficient.NotDefined _ -> words.say(ComparisonPhrase.NOT_DEFINED_BRIEF);
    };
  }

  private static Phrase phrase(Coefficient.Why why) {
    return switch (why) {
      case TOO_FEW -> ComparisonPhrase.NOT_DEFINED_TOO_FEW;
      case ONE_SCORE -> ComparisonPhrase.NOT_DEFINED_ONE_SCORE;
      case NO_SPREAD -> ComparisonPhrase.NOT_DEFINED_NO_SPREAD;
    };
  }

  /// What kappa with such weights is called.
  public String kappa(Weighting weighting) {
    return words.say(
        switch (weighting) {
          case UNWEIGHTED -> ComparisonPhrase.KAPPA_UNWEIGHTED;
          case LINEAR -> ComparisonPhrase.KAPPA_LINEAR;
          case QUADRATIC -> ComparisonPhrase.KAPPA_QUADRATIC;
        });
  }

  /// What Gwet's coefficient with such weights is called.
  public String ac2(Weighting weighting) {
    return words.say(
        switch (weighting) {
          case UNWEIGHTED -> ComparisonPhrase.AC2_UNWEIGHTED;
          case LINEAR -> ComparisonPhrase.AC2_LINEAR;
          case QUADRATIC -> ComparisonPhrase.AC2_QUADRATIC;
        });
  }
}
