package fidelity.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The bands of a rubric, highest first; together they cover every total.
public record Bands(List<Band> highestFirst) {

  public Bands {
    highestFirst = List.copyOf(highestFirst);
    if (highestFirst.isEmpty()) {
      throw new IllegalArgumentException("A rubric without bands");
    }
  }

  /// The band that a total falls into.
  public Band of(BigDecimal total) {
    return highestFirst.stream()
        .filter(band -> total.compareTo(band.from()) >= 0)
        .findFirst()
        .orElse(lowest());
  }

  /// The open band below all limits.
  public Band lowest() {
    return highestFirst.getLast();
  }

  /// The next higher band; none above the highest.
  public Optional<Band> above(Band band) {
    var above = Optional.<Band>empty();
    for (var each : highestFirst) {
      if (each.id().equals(band.id())) {
        return above;
      }
      above = Optional.of(each);
    }
    return Optional.empty();
  }

  /// The band of that id.
  public Optional<Band> find(String id) {
    return highestFirst.stream().filter(band -> band.id().equals(id)).findFirst();
  }

  /// Whether others begin at the same totals, whatever their names.
  boolean sameLimits(Bands other) {
    return limits().equals(other.limits());
  }

  private List<BigDecimal> limits() {
    return highestFirst.stream().map(band -> band.from().stripTrailingZeros()).toList();
  }

  /// A named stretch of totals that begins at `from` and ends below the next higher band.
  ///
  /// @param from its first total; for the lowest band the lowest total there is
  public record Band(String id, String name, BigDecimal from) {}
}
