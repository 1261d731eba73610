package fidelity.report.pdf;

import fidelity.report.Slopes;
import fidelity.report.Slopes.Course;
import fidelity.report.Slopes.Level;
import fidelity.report.Slopes.Slope;
import fidelity.report.Timeline;
import fidelity.report.Timeline.Line;
import fidelity.report.Timeline.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Invented figures of visits.
///
/// @param text words, at most so many
record RandomVisits(RandomGenerator random, IntFunction<String> text) {

  Timeline timeline() {
    return new Timeline(
        text.apply(9),
        "A" + text.apply(9),
        SampleReport.bands("1", 30, 40).bands(),
        text.apply(1),
        list(3, () -> new Line(list(9, this::point))));
  }

  private Point point() {
    var lowest = BigDecimal.valueOf(25 + random.nextInt(100));
    return new Point(
        LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5000)),
        text.apply(3),
        lowest,
        lowest.add(BigDecimal.valueOf(random.nextInt(4))),
        text.apply(1),
        random.nextBoolean());
  }

  Slopes slopes() {
    return new Slopes(
        text.apply(9), "A" + text.apply(9), text.apply(5), text.apply(5), list(9, this::slope));
  }

  private Slope slope() {
    var courses = List.of(Course.values());
    var course = courses.get(random.nextInt(courses.size()));
    return new Slope(level(), level(), list(5, () -> text.apply(1)), course);
  }

  private Level level() {
    var score = random.nextInt(1, 6);
    return new Level(BigDecimal.valueOf(score), score + "");
  }

  private <T> List<T> list(int most, Supplier<T> one) {
    return Stream.generate(one).limit(1 + random.nextInt(most)).toList();
  }
}
