package fidelity.cohort.agreement;

import fidelity.review.Header;
import fidelity.review.ReviewKind;
import fidelity.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A visit that several raters reviewed alone.
///
/// @param raters their scorecards by the names of the raters, at least two
/// @param consensus what they agreed on; none where they have not
public record RatedVisit(List<Scorecard> raters, Optional<Scorecard> consensus) {

  private static final Comparator<Scorecard> BY_RATER =
      Comparator.comparing((Scorecard each) -> header(each).rater())
          .thenComparing(each -> each.review().origin().file());

  public RatedVisit {
    raters = raters.stream().sorted(BY_RATER).toList();
    if (raters.size() < 2) {
      throw new IllegalArgumentException("A visit of %d raters".formatted(raters.size()));
    }
  }

  /// The visits among some reviews that several raters reviewed, in the order of sites and days.
  public static List<RatedVisit> among(Collection<Scorecard> scorecards) {
    var visits = new LinkedHashMap<Visit, List<Scorecard>>();
    scorecards.stream()
        .sorted(Comparator.comparing(Visit::of))
        .forEach(each -> visits.computeIfAbsent(Visit.of(each), _ -> new ArrayList<>()).add(each));
    return visits.values().stream().flatMap(RatedVisit::of).toList();
  }

  private static Stream<RatedVisit> of(List<Scorecard> visit) {
    var raters = visit.stream().filter(each -> !header(each).rater().isEmpty()).toList();
    var consensus = visit.stream().filter(each -> header(each).consensus()).findFirst();
    return raters.size() < 2 ? Stream.of() : Stream.of(new RatedVisit(raters, consensus));
  }

  /// The id of the site.
  public String site() {
    return header(raters.getFirst()).site().id();
  }

  private static Header header(Scorecard scorecard) {
    return scorecard.review().header();
  }

  private record Visit(String site, LocalDate from, LocalDate to, ReviewKind kind)
      implements Comparable<Visit> {

    private static final Comparator<Visit> IN_ORDER =
        Comparator.comparing(Visit::site)
            .thenComparing(Visit::from)
            .thenComparing(Visit::to)
            .thenComparing(Visit::kind);

    static Visit of(Scorecard scorecard) {
      var header = header(scorecard);
      return new Visit(
          header.site().id(), header.visit().first(), header.visit().last(), header.kind());
    }

    @Override
    public int compareTo(Visit other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
