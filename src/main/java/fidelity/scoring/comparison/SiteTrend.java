package fidelity.scoring.comparison;

import fidelity.review.ReviewKind;
import fidelity.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The visits to one site that were reviewed in one way, the earliest first, each set beside the
/// one before it.
///
/// @param visits at least two
/// @param steps from each visit to the next
public record SiteTrend(List<Scorecard> visits, List<VisitComparison> steps) {

  private static final Comparator<Scorecard> IN_TIME =
      Comparator.comparing((Scorecard each) -> each.review().header().visit().last())
          .thenComparing(each -> each.review().header().visit().first());

  public SiteTrend {
    visits = List.copyOf(visits);
    steps = List.copyOf(steps);
  }

  /// The trends among some reviews, in the order of sites and kinds. What a rater wrote alone is no
  /// visit's review, and a site with one visit has no trend.
  public static List<SiteTrend> among(Collection<Scorecard> scorecards) {
    var lines = new TreeMap<Line, List<Scorecard>>();
    scorecards.stream()
        .filter(each -> each.review().header().rater().isEmpty())
        .sorted(IN_TIME)
        .forEach(each -> lines.computeIfAbsent(Line.of(each), _ -> new ArrayList<>()).add(each));
    return lines.values().stream().filter(visits -> visits.size() > 1).map(SiteTrend::of).toList();
  }

  private static SiteTrend of(List<Scorecard> visits) {
    var steps = new ArrayList<VisitComparison>();
    for (var index = 1; index < visits.size(); index++) {
      steps.add(VisitComparison.of(visits.get(index - 1), visits.get(index)));
    }
    return new SiteTrend(visits, steps);
  }

  /// The last of its visits.
  public Scorecard latest() {
    return visits.getLast();
  }

  /// What a line may join: kinds of reviews are never mixed.
  private record Line(String site, ReviewKind kind) implements Comparable<Line> {

    private static final Comparator<Line> IN_ORDER =
        Comparator.comparing(Line::site).thenComparing(Line::kind);

    static Line of(Scorecard scorecard) {
      var header = scorecard.review().header();
      return new Line(header.site().id(), header.kind());
    }

    @Override
    public int compareTo(Line other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
