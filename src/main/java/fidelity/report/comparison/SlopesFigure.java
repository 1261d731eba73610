package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Slopes;
import fidelity.report.Slopes.Course;
import fidelity.report.Slopes.Level;
import fidelity.report.Slopes.Slope;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.comparison.SlopeTexts;
import fidelity.words.phrase.ComparisonPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Draws how the items went from one visit to the next.
///
/// @param words the report's language
record SlopesFigure(VisitComparison comparison, Words words) {

  /// The drawing; nothing where no item moved.
  List<Block> blocks() {
    return slopes().stream().allMatch(slope -> slope.course() == Course.SAME)
        ? List.of()
        : List.of(new FigureBlock(figure()));
  }

  private Slopes figure() {
    var texts = new SlopeTexts(comparison, words);
    var leftOut =
        comparison.items().stream()
            .filter(item -> course(item).isEmpty())
            .map(item -> item.item().id())
            .toList();
    var before = new ReviewTexts(comparison.before(), words).visited();
    return new Slopes(
        texts.key(leftOut),
        texts.finding(),
        comparison.sameRubric() ? before : words.say(ComparisonPhrase.RESCORED, before),
        new ReviewTexts(comparison.after(), words).visited(),
        slopes());
  }

  /// A line for all items that go the same way.
  private List<Slope> slopes() {
    var items = new LinkedHashMap<Slope, List<String>>();
    for (var item : comparison.items()) {
      course(item)
          .ifPresent(
              course ->
                  items
                      .computeIfAbsent(way(item, course), _ -> new ArrayList<>())
                      .add(item.item().id()));
    }
    return items.entrySet().stream().map(each -> each.getKey().with(each.getValue())).toList();
  }

  private Slope way(ItemChange item, Course course) {
    return new Slope(
        level(ItemChange.scores(item.between())),
        level(ItemChange.scores(item.after())),
        List.of(),
        course);
  }

  private Level level(Scores scores) {
    var middle =
        scores.lowest().number().add(scores.highest().number()).divide(BigDecimal.valueOf(2));
    return new Level(middle.stripTrailingZeros(), words.scores(scores));
  }

  private static Optional<Course> course(ItemChange item) {
    return switch (item.movement()) {
      case Seen seen ->
          switch (seen) {
            case BETTER -> Optional.of(Course.BETTER);
            case WORSE -> Optional.of(Course.WORSE);
            case SAME -> Optional.of(Course.SAME);
            case NEWLY_ANSWERED -> Optional.empty();
          };
      case NotComparable _ -> Optional.empty();
    };
  }
}
