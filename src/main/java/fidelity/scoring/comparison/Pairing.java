package fidelity.scoring.comparison;

import fidelity.review.Header;
import fidelity.scoring.Scorecard;

/// What two reviews are to each other.
public sealed interface Pairing {

  /// Two raters of one visit, in the order in which they were named.
  record Raters(RaterComparison comparison) implements Pairing {}

  /// Two visits to one site, the earlier first whichever was named first.
  record Visits(VisitComparison comparison) implements Pairing {}

  /// They cannot be compared.
  record Unfit(Why why) implements Pairing {}

  /// Why two reviews cannot be compared.
  enum Why {
    /// They are of two sites.
    OTHER_SITES,
    /// They are of two visits, and not of one kind: what changed may be who looked.
    OTHER_KINDS,
    /// They are of one visit and by two rubrics.
    OTHER_RUBRICS
  }

  /// What the reviews of two scorecards are to each other.
  static Pairing of(Scorecard first, Scorecard second) {
    var one = first.review().header();
    var other = second.review().header();
    if (!one.site().id().equals(other.site().id())) {
      return new Unfit(Why.OTHER_SITES);
    }
    if (sameVisit(one, other)) {
      return sameRubric(first, second)
          ? new Raters(RaterComparison.of(first, second))
          : new Unfit(Why.OTHER_RUBRICS);
    }
    if (one.kind() != other.kind()) {
      return new Unfit(Why.OTHER_KINDS);
    }
    return new Visits(
        earlier(one, other)
            ? VisitComparison.of(first, second)
            : VisitComparison.of(second, first));
  }

  private static boolean sameVisit(Header one, Header other) {
    return one.visit().first().equals(other.visit().first())
        && one.visit().last().equals(other.visit().last());
  }

  private static boolean earlier(Header one, Header other) {
    var last = one.visit().last().compareTo(other.visit().last());
    return last == 0 ? one.visit().first().isBefore(other.visit().first()) : last < 0;
  }

  private static boolean sameRubric(Scorecard one, Scorecard other) {
    return one.rubric()
        .identity()
        .origin()
        .checksum()
        .equals(other.rubric().identity().origin().checksum());
  }
}
