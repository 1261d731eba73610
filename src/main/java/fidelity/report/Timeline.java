package fidelity.report;

import fidelity.report.Figure.Stretch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Totals over time on a scale of bands: a line for each rubric that they were scored by. Where the
/// rubric changed, the line ends, and the next begins with the earlier answers by the later rubric.
///
/// @param bands the bands that are shown, lowest first
/// @param end where the last of them ends, as printed
/// @param lines the earliest first, at least one
public record Timeline(
    String caption, String alternative, List<Stretch> bands, String end, List<Line> lines)
    implements Figure {

  public Timeline {
    bands = List.copyOf(bands);
    lines = List.copyOf(lines);
  }

  /// All points, line by line.
  public List<Point> points() {
    return lines.stream().flatMap(line -> line.points().stream()).toList();
  }

  /// Totals by one rubric.
  ///
  /// @param points the earliest first, at least one
  public record Line(List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /// A total: a dot, or a bar from the lowest to the highest while it is a range.
  ///
  /// @param date the day as printed
  /// @param highest the same as the lowest when the total is one number
  /// @param value the total as printed
  /// @param rescored whether it is of answers that were first scored by another rubric; then it is
  ///     drawn hollow
  public record Point(
      LocalDate day,
      String date,
      BigDecimal lowest,
      BigDecimal highest,
      String value,
      boolean rescored) {

    /// Whether the total is one number.
    public boolean settled() {
      return lowest.compareTo(highest) == 0;
    }

    /// The middle of its range.
    public BigDecimal middle() {
      return lowest.add(highest).divide(BigDecimal.valueOf(2));
    }
  }
}
