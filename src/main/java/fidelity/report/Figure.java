package fidelity.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A drawing that states its finding in words as well.
public sealed interface Figure
    permits Figure.Bars,
        Figure.Spreads,
        Figure.BandScale,
        Figure.Dots,
        Figure.Tiles,
        Timeline,
        Slopes {

  /// The line printed under the drawing; empty where a heading above says it.
  String caption();

  /// The drawing in words: what it shows and what follows from it.
  String alternative();

  /// Horizontal bars on one scale, each from the scale's start to its value.
  ///
  /// @param from where the scale starts, the value of a bar without length
  /// @param to where the scale ends
  /// @param ticks the scale's marks, each with a grid line
  record Bars(
      String caption,
      String alternative,
      BigDecimal from,
      BigDecimal to,
      List<Tick> ticks,
      List<Bar> bars)
      implements Figure {

    public Bars {
      ticks = List.copyOf(ticks);
      bars = List.copyOf(bars);
    }
  }

  /// How figures are spread on one scale: from the least to the greatest, the middle half, the
  /// mean.
  record Spreads(
      String caption,
      String alternative,
      BigDecimal from,
      BigDecimal to,
      List<Tick> ticks,
      List<Spread> spreads)
      implements Figure {

    public Spreads {
      ticks = List.copyOf(ticks);
      spreads = List.copyOf(spreads);
    }
  }

  /// How one figure is spread.
  ///
  /// @param label what is measured
  /// @param lower where the middle half begins
  /// @param upper where it ends
  /// @param value the figure as printed
  record Spread(
      String label,
      BigDecimal least,
      BigDecimal lower,
      BigDecimal mean,
      BigDecimal upper,
      BigDecimal greatest,
      String value) {}

  /// One mark of a scale.
  ///
  /// @param label the value as printed
  record Tick(BigDecimal at, String label) {

    /// How many ticks stay legible beside one another.
    private static final int MOST = 21;

    /// A tick at every step of a scale, or only at both ends where that would be too many.
    ///
    /// @param number how a value is printed
    public static List<Tick> every(
        BigDecimal step, BigDecimal from, BigDecimal to, Function<BigDecimal, String> number) {
      var steps = to.subtract(from).divideToIntegralValue(step).intValue();
      var distance = steps < MOST ? step : to.subtract(from);
      return Stream.iterate(from, at -> at.compareTo(to) <= 0, at -> at.add(distance))
          .map(at -> new Tick(at, number.apply(at)))
          .toList();
    }
  }

  /// One bar. Between `lowest` and `highest` it is drawn as what may still come.
  ///
  /// @param label what is measured
  /// @param value the figure as printed
  record Bar(String label, BigDecimal lowest, BigDecimal highest, String value) {}

  /// A scale of bands from the lowest total to the highest, with the total or its range marked on
  /// it.
  ///
  /// @param bands the bands, lowest first
  /// @param lowest the lowest total that can still be, where the mark starts
  /// @param highest the highest, where it ends; the same when the total is one number
  /// @param total the total as printed
  /// @param most the highest total there is, as printed
  record BandScale(
      String caption,
      String alternative,
      List<Stretch> bands,
      BigDecimal lowest,
      BigDecimal highest,
      String total,
      String most)
      implements Figure {

    public BandScale {
      bands = List.copyOf(bands);
    }
  }

  /// Totals on one scale of bands, a row for each: a dot, or a hollow bar while it is a range.
  ///
  /// @param bands the bands, lowest first
  /// @param most the highest total there is, as printed
  record Dots(String caption, String alternative, List<Stretch> bands, String most, List<Dot> dots)
      implements Figure {

    public Dots {
      bands = List.copyOf(bands);
      dots = List.copyOf(dots);
    }
  }

  /// One total.
  ///
  /// @param label whose it is
  /// @param highest the same as the lowest when the total is one number
  /// @param before the total before it, drawn as a hollow dot
  /// @param value the total as printed
  record Dot(
      String label,
      BigDecimal lowest,
      BigDecimal highest,
      Optional<BigDecimal> before,
      String value) {}

  /// A band on the scale.
  ///
  /// @param from the band's first total, on the scale
  /// @param to where the next band starts, or the scale's end
  /// @param name the band's name
  /// @param limit its first total as printed, on a scale of totals
  /// @param totals its totals in words, "74-99"
  /// @param reachable whether the total may be in it
  record Stretch(
      BigDecimal from,
      BigDecimal to,
      String name,
      String limit,
      String totals,
      boolean reachable) {}

  /// Scores in small boxes beside one another, each under its item's number.
  record Tiles(String caption, String alternative, List<Tile> tiles) implements Figure {

    public Tiles {
      tiles = List.copyOf(tiles);
    }
  }

  /// One box.
  ///
  /// @param label the item's number
  /// @param value the score or the range, as printed
  record Tile(String label, String value, Look look) {}

  /// How a box stands out, by more than its colour.
  enum Look {
    LOW,
    ORDINARY,
    HIGH,
    OPEN
  }
}
