package fidelity.report.comparison;

import fidelity.report.Figure.Stretch;
import fidelity.report.Timeline;
import fidelity.report.Timeline.Line;
import fidelity.report.Timeline.Point;
import fidelity.report.bands.BandStretches;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.TrendTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Draws a site's totals over its visits, as far back as they are on the scale of the last.
///
/// @param words the report's language
record TrendFigure(SiteTrend trend, Words words) {

  Timeline timeline() {
    var lines = lines();
    var points = lines.stream().flatMap(line -> line.points().stream()).toList();
    var texts = new TrendTexts(trend, words);
    var bands = bands(points);
    return new Timeline(
        texts.finding()
            + " "
            + texts.key(
                points.stream().anyMatch(Point::rescored),
                !points.stream().allMatch(Point::settled)),
        texts.finding(),
        bands,
        words.limit(bands.getLast().to(), trend.latest().rubric().decimals()),
        lines);
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    var points = new ArrayList<Point>();
    var first = first();
    if (first > 0) {
      points.add(rescored(trend.steps().get(first - 1)));
    }
    points.add(point(trend.visits().get(first), trend.visits().get(first), false));
    for (var step : trend.steps().subList(first, trend.steps().size())) {
      if (!step.sameRubric()) {
        lines.add(new Line(points));
        points.clear();
        points.add(rescored(step));
      }
      points.add(point(step.after(), step.after(), false));
    }
    lines.add(new Line(points));
    return lines;
  }

  /// The first visit from which on all totals are on one scale.
  private int first() {
    var steps = trend.steps();
    var first = steps.size();
    while (first > 0 && steps.get(first - 1).onOneScale()) {
      first--;
    }
    return first;
  }

  private Point rescored(VisitComparison step) {
    return point(step.before(), step.between(), true);
  }

  /// @param scored the visit's answers as they were scored
  private Point point(Scorecard visit, Scorecard scored, boolean rescored) {
    return new Point(
        visit.review().header().visit().first(),
        new ReviewTexts(visit, words).visited(),
        scored.total().lowest(),
        scored.total().highest(),
        new TotalTexts(scored.rubric(), words).figure(scored.total()),
        rescored);
  }

  /// The bands from the lowest total's to the one above the highest total's.
  private List<Stretch> bands(List<Point> points) {
    var all = new BandStretches(trend.latest().rubric(), words).all();
    var lowest = points.stream().map(Point::lowest).min(BigDecimal::compareTo).orElseThrow();
    var highest = points.stream().map(Point::highest).max(BigDecimal::compareTo).orElseThrow();
    var from = Math.max(0, below(all, lowest) - 1);
    var to = Math.min(all.size(), below(all, highest) + 1);
    return all.subList(from, to);
  }

  /// How many bands begin at a total or below it.
  private static int below(List<Stretch> bands, BigDecimal total) {
    return (int) bands.stream().filter(band -> band.from().compareTo(total) <= 0).count();
  }
}
