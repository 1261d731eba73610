package fidelity.cohort.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fidelity.review.ReviewKind;
import fidelity.rubric.Checksum;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.VisitComparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// What practice changed at several sites from visit to visit. All were reviewed in one way, and
/// their last visits by one rubric: kinds and rubrics are never mixed.
///
/// @param sites at least two, in the order of their ids
/// @param spans the first is from the first visit to the last; from each visit to the next only
///     where some site has more than two
public record CohortChange(
    Rubric rubric, ReviewKind kind, List<SiteTrend> sites, List<SpanChange> spans) {

  public CohortChange {
    sites = List.copyOf(sites);
    spans = List.copyOf(spans);
  }

  /// The changes among the trends of some sites, in the order of their first sites. Of a rubric and
  /// a way of reviewing that only one site has there is none.
  public static List<CohortChange> among(Collection<SiteTrend> trends) {
    return trends.stream()
        .collect(groupingBy(Scale::of, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(sites -> sites.size() > 1)
        .map(CohortChange::of)
        .toList();
  }

  /// All reviews that it was made from, site by site.
  public List<Scorecard> reviews() {
    return sites.stream().flatMap(site -> site.visits().stream()).toList();
  }

  private static CohortChange of(List<SiteTrend> sites) {
    var latest = sites.getFirst().latest();
    return new CohortChange(
        latest.rubric(), latest.review().header().kind(), sites, spans(sites, Scale.of(latest)));
  }

  private static List<SpanChange> spans(List<SiteTrend> sites, Scale scale) {
    var spans = new ArrayList<SpanChange>();
    spans.add(
        SpanChange.of(new Span.FirstToLast(), sites.stream().map(CohortChange::whole).toList(), 0));
    var most = sites.stream().mapToInt(site -> site.steps().size()).max().orElse(0);
    for (var step = 0; most > 1 && step < most; step++) {
      var number = step;
      var steps =
          sites.stream()
              .filter(site -> site.steps().size() > number)
              .map(site -> site.steps().get(number))
              .toList();
      var counted = steps.stream().filter(each -> Scale.of(each.after()).equals(scale)).toList();
      if (!counted.isEmpty()) {
        spans.add(SpanChange.of(new Span.ToNext(step + 1), counted, steps.size() - counted.size()));
      }
    }
    return spans;
  }

  private static VisitComparison whole(SiteTrend site) {
    return site.steps().size() == 1
        ? site.steps().getFirst()
        : VisitComparison.of(site.visits().getFirst(), site.latest());
  }

  /// What changes may be put together.
  private record Scale(Checksum rubric, ReviewKind kind) {

    static Scale of(SiteTrend trend) {
      return of(trend.latest());
    }

    static Scale of(Scorecard scorecard) {
      return new Scale(
          scorecard.rubric().identity().origin().checksum(), scorecard.review().header().kind());
    }
  }
}
