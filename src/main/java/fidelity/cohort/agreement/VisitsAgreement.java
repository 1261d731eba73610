package fidelity.cohort.agreement;

import fidelity.cohort.agreement.KrippendorffAlpha.Metric;
import fidelity.cohort.statistics.Share;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How far raters agree over many visits by one rubric, each of which several reviewed alone.
///
/// Pairs are those of the first two raters of each visit, by name; alpha takes all of them.
///
/// @param items by the rubric's order
/// @param sections by the rubric's order
/// @param drifts how far each rater is from the consensus, by name; none where no visit has one
public record VisitsAgreement(
    Rubric rubric,
    List<RatedVisit> visits,
    List<ItemAgreement> items,
    List<SectionAgreement> sections,
    FigureAgreement total,
    List<Drift> drifts) {

  public VisitsAgreement {
    visits = List.copyOf(visits);
    items = List.copyOf(items);
    sections = List.copyOf(sections);
    drifts = List.copyOf(drifts);
  }

  /// Of an item over the visits.
  ///
  /// @param alpha Krippendorff's alpha for ordered scores, of all raters
  public record ItemAgreement(Item item, PairAgreement pairs, Coefficient alpha) {}

  /// Of a figure over the visits.
  ///
  /// @param pairs how many visits have it settled for both raters
  /// @param icc the intraclass correlation ICC(A,1)
  public record FigureAgreement(int pairs, Coefficient icc) {}

  /// Of a section over the visits.
  public record SectionAgreement(Section section, FigureAgreement figure) {}

  /// How many pairs of scores of all items are the same.
  public Share exact() {
    return all(Closeness::exact);
  }

  /// How many are at most one point apart.
  public Share withinOne() {
    return all(Closeness::withinOne);
  }

  private Share all(Function<Closeness, Share> share) {
    var shares = items.stream().map(item -> share.apply(item.pairs().closeness())).toList();
    return new Share(
        shares.stream().mapToInt(Share::count).sum(), shares.stream().mapToInt(Share::of).sum());
  }

  /// All reviews that it was made from, visit by visit: those of the raters, then the consensus.
  public List<Scorecard> reviews() {
    return visits.stream()
        .flatMap(visit -> Stream.concat(visit.raters().stream(), visit.consensus().stream()))
        .toList();
  }

  /// The agreement of visits by one rubric.
  public static VisitsAgreement of(Rubric rubric, List<RatedVisit> visits) {
    return new VisitsAgreement(
        rubric,
        visits,
        IntStream.range(0, rubric.items().size())
            .mapToObj(each -> item(rubric, visits, each))
            .toList(),
        IntStream.range(0, rubric.sections().size())
            .mapToObj(each -> section(rubric, visits, each))
            .toList(),
        figure(visits, card -> Optional.of(card.total())),
        drifts(visits));
  }

  /// The items by how many pairs agree, the fewest first; those without pairs are left out.
  public List<ItemAgreement> leastFirst() {
    return items.stream()
        .filter(item -> item.pairs().closeness().pairs() > 0)
        .sorted(
            Comparator.comparing(item -> item.pairs().closeness().exact().share().orElseThrow()))
        .toList();
  }

  /// How many different sites the visits are of.
  public int sites() {
    return (int) visits.stream().map(RatedVisit::site).distinct().count();
  }

  /// The names of all raters, in their order.
  public List<String> raters() {
    return visits.stream()
        .flatMap(visit -> visit.raters().stream())
        .map(each -> each.review().header().rater())
        .distinct()
        .sorted()
        .toList();
  }

  /// How many visits have a consensus.
  public int settled() {
    return (int) visits.stream().filter(visit -> visit.consensus().isPresent()).count();
  }

  private static ItemAgreement item(Rubric rubric, List<RatedVisit> visits, int index) {
    var pairs = new ArrayList<ScorePair>();
    var units = new ArrayList<List<Points>>();
    for (var visit : visits) {
      var first = SettledScores.of(visit.raters().getFirst(), index);
      var second = SettledScores.of(visit.raters().get(1), index);
      first.ifPresent(one -> second.ifPresent(other -> pairs.add(new ScorePair(one, other))));
      units.add(SettledScores.of(visit.raters(), index));
    }
    return new ItemAgreement(
        rubric.items().get(index),
        PairAgreement.of(rubric.scale(), pairs),
        KrippendorffAlpha.of(units, Metric.ORDINAL));
  }

  private static SectionAgreement section(Rubric rubric, List<RatedVisit> visits, int index) {
    return new SectionAgreement(
        rubric.sections().get(index), figure(visits, card -> card.sections().get(index).score()));
  }

  private static FigureAgreement figure(
      List<RatedVisit> visits, Function<Scorecard, Optional<Range>> figure) {
    var pairs =
        visits.stream()
            .map(visit -> Stream.of(visit.raters().getFirst(), visit.raters().get(1)))
            .map(two -> two.map(figure).flatMap(Optional::stream).filter(Range::settled))
            .map(two -> two.mapToDouble(each -> each.lowest().doubleValue()).toArray())
            .filter(two -> two.length == 2)
            .toArray(double[][]::new);
    return new FigureAgreement(pairs.length, IntraclassCorrelation.of(pairs));
  }

  private static List<Drift> drifts(List<RatedVisit> visits) {
    var apart = new TreeMap<String, SequencedMap<String, List<Points>>>();
    for (var visit : visits) {
      for (var rater : visit.raters()) {
        visit
            .consensus()
            .map(agreed -> SettledScores.differences(rater, agreed))
            .filter(differences -> !differences.isEmpty())
            .ifPresent(
                differences ->
                    apart
                        .computeIfAbsent(
                            rater.review().header().rater(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(visit.site(), _ -> new ArrayList<>())
                        .addAll(differences));
      }
    }
    return apart.entrySet().stream()
        .map(each -> Drift.of(each.getKey(), each.getValue().values()))
        .toList();
  }
}
