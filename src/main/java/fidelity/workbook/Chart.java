package fidelity.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A chart, drawn from cells of its sheet and editable like any chart.
public sealed interface Chart {

  /// The cells that it covers.
  Area over();

  /// Its title, also its name, which no other chart of the sheet has.
  String title();

  /// What it shows, in words.
  String alternative();

  /// The cells, of one column or of one row, that say what its points are called.
  Area labels();

  /// The axis of its values.
  Axis axis();

  /// Bars.
  ///
  /// @param series one bar for each label, the longest behind the others
  record Bars(
      Area over,
      Direction direction,
      String title,
      String alternative,
      Area labels,
      List<Series> series,
      Axis axis)
      implements Chart {

    public Bars {
      series = List.copyOf(series);
    }
  }

  /// Lines over the labels, each broken where it has no value.
  ///
  /// @param lines those in front last
  /// @param keyed whether a key says what each line is
  record Lines(
      Area over,
      String title,
      String alternative,
      Area labels,
      List<Line> lines,
      Axis axis,
      boolean keyed)
      implements Chart {

    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /// The bars of a chart that belong together, one for each label.
  ///
  /// @param values the cells with their lengths
  record Series(String name, Area values, Shade shade) {}

  /// A line of a chart.
  ///
  /// @param values the cells with its points, of one column or of one row; blank where it has none
  /// @param above the cells with how much higher each point could be, drawn as a bar
  /// @param marks what stands beside some of its points
  record Line(String name, Area values, Optional<Area> above, Stroke stroke, List<Mark> marks) {

    public Line {
      marks = List.copyOf(marks);
    }
  }

  /// What stands beside a point of a line.
  ///
  /// @param point its place among the labels, from 0
  /// @param text none for the point's own figure
  record Mark(int point, Side side, Optional<String> text) {}

  /// On which side of a point something stands.
  enum Side {
    ABOVE,
    BELOW,
    RIGHT
  }

  /// Which way bars grow.
  enum Direction {
    /// to the right, below one another
    ACROSS,
    /// upwards, beside one another
    UP
  }

  /// How a series of bars stands out.
  enum Shade {
    /// in the accent's own colour
    FIRM,
    /// paler, behind the firm ones
    FAINT
  }

  /// How a line is drawn. No two differ by colour alone.
  enum Stroke {
    /// thick, in the accent's own colour, its points round
    FIRM,
    /// grey, its points square
    QUIET,
    /// dark and broken, its points lozenges
    BROKEN,
    /// thin and pale, its points round
    FAINT,
    /// no line: lozenges alone
    POINTS
  }

  /// The axis of a chart's values.
  ///
  /// @param step how far its marks are apart
  /// @param format the number format of its marks
  record Axis(BigDecimal from, BigDecimal to, BigDecimal step, String format) {}
}
