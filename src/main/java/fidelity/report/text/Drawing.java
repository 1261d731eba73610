package fidelity.report.text;

import fidelity.report.CellContent.Steps;
import fidelity.report.Figure.BandScale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The characters that lines, bars and steps are drawn with.
public enum Drawing {
  UNICODE("═", "─", "●◐○", "◖", "█▒·", " ▏▎▍▌▋▊▉"),
  /// For a terminal that shows no others.
  ASCII("=", "-", "#+.", "-", "#+.", " ");

  /// How many columns a bar takes.
  private static final int CELLS = 20;

  /// A scale of more steps is told in its number alone.
  private static final int MOST_STEPS = 11;

  private final String underline;
  private final String rule;
  private final String steps;
  private final String halfStep;
  private final String bar;

  /// The parts of a cell, from none to nearly all.
  private final String parts;

  Drawing(String underline, String rule, String steps, String halfStep, String bar, String parts) {
    this.underline = underline;
    this.rule = rule;
    this.steps = steps;
    this.halfStep = halfStep;
    this.bar = bar;
    this.parts = parts;
  }

  /// The line under a title.
  String underline(int width) {
    return underline.repeat(width);
  }

  /// The line under the headings of a table.
  String rule(int width) {
    return rule.repeat(width);
  }

  /// A score as steps of its scale, then its number: "●●●○○ 3", "●●●◖○ 3.5", "●●◐◐○ 2–4".
  String steps(Steps score) {
    return score.all() > MOST_STEPS ? score.text() : drawn(score) + " " + score.text();
  }

  private String drawn(Steps score) {
    var half = score.half() ? 1 : 0;
    return drawn(steps, score.reached(), score.reached(), score.reached())
        + halfStep.repeat(half)
        + drawn(
            steps,
            0,
            score.reachable() - score.reached() - half,
            score.all() - score.reached() - half);
  }

  /// A total as a bar from nothing to the highest total: sure, then possible, then missing.
  String bar(BandScale scale) {
    var sure = parts(scale, scale.lowest(), RoundingMode.FLOOR);
    var full = sure / parts.length();
    if (scale.lowest().compareTo(scale.highest()) == 0) {
      var part = parts.substring(sure % parts.length()).substring(0, 1).strip();
      return drawn(bar, full, full, full) + part + drawn(bar, 0, 0, CELLS - full - part.length());
    }
    var possible = parts(scale, scale.highest(), RoundingMode.CEILING);
    return drawn(bar, full, Math.ceilDiv(possible, parts.length()), CELLS);
  }

  /// How many parts of the bar's cells a total fills; it starts lower where totals are below zero.
  private int parts(BandScale scale, BigDecimal total, RoundingMode rounding) {
    var from = scale.bands().getFirst().from().min(BigDecimal.ZERO);
    var all = scale.bands().getLast().to().subtract(from);
    return total
        .subtract(from)
        .multiply(BigDecimal.valueOf((long) CELLS * parts.length()))
        .divide(all, 0, rounding)
        .intValueExact();
  }

  private static String drawn(String glyphs, int sure, int possible, int all) {
    return glyphs.substring(0, 1).repeat(sure)
        + glyphs.substring(1, 2).repeat(possible - sure)
        + glyphs.substring(2).repeat(all - possible);
  }
}
