package fidelity.cohort.change;

import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import fidelity.scoring.comparison.FigureChange;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What practice changed at several sites over one span of visits, by one rubric. Each figure is of
/// the sites where its change is one number; a site counts once.
///
/// @param sites one comparison for each site that counts in any figure
/// @param leftOut how many sites do not count in the change of the total, by why
/// @param sections by the rubric's order
/// @param items by the rubric's order
public record SpanChange(
    Span span,
    List<VisitComparison> sites,
    Map<WhyLeftOut, Integer> leftOut,
    PairedChange total,
    List<SectionMoves> sections,
    List<ItemMoves> items) {

  public SpanChange {
    sites = List.copyOf(sites);
    leftOut = Collections.unmodifiableMap(new EnumMap<>(leftOut));
    sections = List.copyOf(sections);
    items = List.copyOf(items);
  }

  /// How a section's figure changed.
  public record SectionMoves(Section section, PairedChange change) {}

  /// The change of a site's total by practice, where it is one number.
  public static Optional<BigDecimal> total(VisitComparison site) {
    return given(site.items()) ? Optional.empty() : settled(site.total());
  }

  /// The items by how far they moved on average, the farthest first; equal ones by the rubric's
  /// order. Those that no site has a change of are left out.
  public List<ItemMoves> farthestFirst() {
    return items.stream()
        .filter(item -> item.mean().isPresent())
        .sorted(
            Comparator.comparing((ItemMoves item) -> item.mean().orElseThrow().abs()).reversed())
        .toList();
  }

  /// The change over a span.
  ///
  /// @param sites comparisons of which the later visit of each is by one and the same rubric; at
  ///     least one
  /// @param elsewhere how many sites do not count because they are by another rubric
  static SpanChange of(Span span, List<VisitComparison> sites, int elsewhere) {
    var rubric = sites.getFirst().after().rubric();
    var left = new EnumMap<WhyLeftOut, Integer>(WhyLeftOut.class);
    if (elsewhere > 0) {
      left.put(WhyLeftOut.OTHER_RUBRIC, elsewhere);
    }
    sites.stream()
        .filter(site -> total(site).isEmpty())
        .forEach(site -> left.merge(why(site), 1, Integer::sum));
    return new SpanChange(
        span,
        sites,
        left,
        PairedChange.of(sites.stream().flatMap(site -> total(site).stream()).toList()),
        rubric.sections().stream().map(section -> section(section, sites)).toList(),
        rubric.items().stream().map(item -> ItemMoves.of(item, sites)).toList());
  }

  private static WhyLeftOut why(VisitComparison site) {
    return given(site.items()) ? WhyLeftOut.GIVEN : WhyLeftOut.RANGE;
  }

  private static SectionMoves section(Section section, List<VisitComparison> sites) {
    var changes = sites.stream().flatMap(site -> change(section, site).stream()).toList();
    return new SectionMoves(section, PairedChange.of(changes));
  }

  private static Optional<BigDecimal> change(Section section, VisitComparison site) {
    var items =
        site.items().stream().filter(item -> section.items().contains(item.item())).toList();
    return given(items)
        ? Optional.empty()
        : settled(Objects.requireNonNull(site.sections().get(section.id())));
  }

  private static Optional<BigDecimal> settled(FigureChange figure) {
    return figure.split().map(Split::practice).filter(Range::settled).map(Range::lowest);
  }

  /// Whether a score was given by an earlier rule: what practice changed of it cannot be told.
  private static boolean given(List<ItemChange> items) {
    return items.stream().anyMatch(item -> item.movement() == NotComparable.GIVEN);
  }
}
