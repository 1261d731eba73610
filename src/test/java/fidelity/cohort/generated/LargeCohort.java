package fidelity.cohort.generated;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.cohort.Occasion;
import fidelity.input.TestRubric;
import fidelity.review.Outcome;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Origin;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Basis;
import fidelity.scoring.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Any number of reviews of invented sites as bare numbers, the same for the same rubric and count.
public final class LargeCohort {

  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final LocalDate FIRST_VISIT = LocalDate.of(2024, 1, 9);
  private static final List<String> PLACES =
      List.of("Koivulahti", "Millbrook", "Männikkö", "Eastfield", "Harjula", "Lakeview");
  private static final List<String> ORGANISATIONS =
      List.of("Järviseudun hyvinvointialue", "Northern Health Board", "Lakeside Foundation", "");

  private final Rubric rubric;
  private final List<Double> ease;

  private LargeCohort(Rubric rubric) {
    this.rubric = rubric;
    var random = new Random(25);
    this.ease = rubric.items().stream().map(_ -> random.nextGaussian() / 8).toList();
  }

  /// A built-in rubric, or that of a file.
  public static Rubric rubric(String named) {
    return TestRubric.named(named);
  }

  /// So many reviews by a rubric: every eleventh is unfinished, every tenth a second visit.
  public static Cohort cohort(Rubric rubric, int count) {
    var reviews = new LargeCohort(rubric);
    return new Cohort(rubric, IntStream.range(0, count).mapToObj(reviews::review).toList());
  }

  private CohortReview review(int index) {
    var random = new Random(index * MIXER);
    var quality = 0.15 + 0.8 * random.nextDouble();
    var marks = new ArrayList<ItemRange>();
    for (var easy : ease) {
      marks.add(mark(quality + easy + random.nextGaussian() / 5, index % 11 == 5, random));
    }
    var total = range(marks);
    return new CohortReview(
        new Origin("reviews/%05d.yaml".formatted(index), "%064x".formatted(index)),
        rubric,
        occasion(index, random),
        outcome(index, quality, random),
        List.copyOf(marks),
        rubric.sections().stream()
            .map(section -> Optional.of(range(marks(section, marks))))
            .toList(),
        total,
        bands(total));
  }

  private ItemRange mark(double reached, boolean gaps, Random random) {
    var scale = rubric.scale();
    var score =
        Math.clamp(
            scale.from() + Math.round(reached * (scale.to() - scale.from())),
            scale.from(),
            scale.to());
    if (gaps && random.nextInt(6) == 0) {
      var highest = Math.min(score + 2, scale.to());
      return range(scale.from(), highest, Basis.OPEN);
    }
    return range(score, score, Basis.SCORED);
  }

  private static ItemRange range(int lowest, int highest, Basis basis) {
    var least = Points.of(lowest);
    var most = Points.of(highest);
    return new ItemRange(least, most, least, most, basis);
  }

  private List<ItemRange> marks(Section section, List<ItemRange> marks) {
    return section.items().stream().map(item -> marks.get(rubric.items().indexOf(item))).toList();
  }

  private Range range(List<ItemRange> marks) {
    return Range.of(total(marks, ItemRange::lowest), total(marks, ItemRange::highest));
  }

  private BigDecimal total(List<ItemRange> marks, Function<ItemRange, Points> end) {
    var sum = marks.stream().map(end).reduce(Points.NONE, Points::plus);
    return rubric.total().printed(sum, marks.size(), rubric.scale());
  }

  private List<Band> bands(Range total) {
    var all = rubric.bands().highestFirst();
    return all.subList(
        all.indexOf(rubric.bands().of(total.highest())),
        all.indexOf(rubric.bands().of(total.lowest())) + 1);
  }

  private static Occasion occasion(int index, Random random) {
    var site = index % 10 == 9 ? index - 1 : index;
    var visit = FIRST_VISIT.plusDays(37L * site % 600).plusYears(index - site);
    return new Occasion(
        new Site(
            "site-%05d".formatted(site),
            "%s %d".formatted(PLACES.get(site % PLACES.size()), site),
            ORGANISATIONS.get(site % ORGANISATIONS.size())),
        visit,
        visit.plusDays(1),
        "",
        random.nextInt(3) > 0 ? ReviewKind.INDEPENDENT : ReviewKind.GUIDED_SELF_ASSESSMENT,
        index % 11 == 5 ? Status.DRAFT : Status.FINAL,
        new LinkedHashMap<>());
  }

  private static Optional<Outcome> outcome(int index, double quality, Random random) {
    var employed = (int) Math.clamp(12 * quality + 4 * random.nextGaussian(), 0, 30);
    return index % 4 == 1 ? Optional.empty() : Optional.of(new Outcome(30, employed));
  }
}
