package fidelity.cohort.generated;

import fidelity.rubric.Cell;
import fidelity.rubric.Combination;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Sets of answers to an item, as a review file writes them, for each level that they reach.
///
/// They are drawn at random until every level has some, so that any rubric will do.
final class AnswersOfLevel {

  private static final int WANTED = 8;
  private static final int DRAWS = 10_000;
  private static final int MOST_DRAWS = 500_000;
  private static final double FARTHEST = 12;

  private final Item item;
  private final Random random;
  private final Map<Integer, List<SequencedMap<String, String>>> sets = new TreeMap<>();

  AnswersOfLevel(Item item, long seed) {
    this.item = item;
    this.random = new Random(seed);
    item.levels().forEach(level -> sets.put(level.score(), new ArrayList<>()));
    for (var draw = 0; draw < MOST_DRAWS && !enough(draw < DRAWS ? WANTED : 1); draw++) {
      draw();
    }
  }

  /// One of the sets that reach a level.
  SequencedMap<String, String> draw(int level, Random chance) {
    var drawn = sets.getOrDefault(level, List.of());
    if (drawn.isEmpty()) {
      throw new IllegalStateException("Item %s: no answers reach %d".formatted(item.id(), level));
    }
    return drawn.get(chance.nextInt(drawn.size()));
  }

  private boolean enough(int wanted) {
    return sets.values().stream().allMatch(drawn -> drawn.size() >= wanted);
  }

  /// Better and worse services are drawn in turn; in a set answers go together.
  private void draw() {
    var quality = random.nextDouble();
    var positions = new LinkedHashMap<Question, BigDecimal>();
    item.questions().forEach(question -> positions.put(question, position(question, quality)));
    var drawn = sets.getOrDefault(item.reached(new Combination(positions)).score(), List.of());
    if (drawn.size() < WANTED) {
      drawn.add(written(positions));
    }
  }

  private BigDecimal position(Question question, double quality) {
    return switch (question) {
      case Question.YesNo _ -> random.nextDouble() < quality ? BigDecimal.ONE : BigDecimal.ZERO;
      case Question.Choice choice -> option(choice.options().size(), quality);
      case Question.Percent _, Question.Quantity _ -> {
        var cells = item.cells(question).list();
        yield number(cells.get(random.nextInt(cells.size())));
      }
    };
  }

  private BigDecimal option(int options, double quality) {
    var near = (int) Math.round(quality * (options - 1) + random.nextGaussian() / 2);
    return BigDecimal.valueOf(Math.clamp(near, 0, options - 1));
  }

  private BigDecimal number(Cell cell) {
    return switch (cell) {
      case Cell.Point(var position) -> position;
      case Cell.Gap gap -> between(gap);
    };
  }

  /// A whole number of the gap, or its middle where it holds no whole one.
  private BigDecimal between(Cell.Gap gap) {
    var lower = gap.lower().map(BigDecimal::doubleValue);
    var upper = gap.upper().map(BigDecimal::doubleValue);
    var from = lower.orElseGet(() -> upper.orElse(FARTHEST) - FARTHEST);
    var to = upper.orElseGet(() -> lower.orElse(0.0) + FARTHEST);
    var whole =
        BigDecimal.valueOf(from + random.nextDouble() * (to - from))
            .setScale(0, RoundingMode.HALF_UP);
    return whole.doubleValue() > from && whole.doubleValue() < to ? whole : gap.position();
  }

  private static SequencedMap<String, String> written(Map<Question, BigDecimal> positions) {
    var written = new LinkedHashMap<String, String>();
    positions.forEach(
        (question, position) -> written.put(question.id(), write(question, position)));
    return written;
  }

  private static String write(Question question, BigDecimal position) {
    return switch (question) {
      case Question.YesNo _ -> position.signum() > 0 ? "yes" : "no";
      case Question.Choice choice -> choice.options().get(position.intValueExact()).id();
      case Question.Percent _, Question.Quantity _ -> position.stripTrailingZeros().toPlainString();
    };
  }
}
