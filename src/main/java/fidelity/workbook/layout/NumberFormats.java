package fidelity.workbook.layout;

import fidelity.rubric.Rubric;
import fidelity.words.Words;
import java.math.BigDecimal;

/// The number formats of a rubric's figures, in the file format's own notation: `0.0`, `0%`.
public record NumberFormats(Rubric rubric, Words words) {

  /// Whole numbers.
  public static final String WHOLE = "0";

  /// Numbers with as many decimals as they need.
  private static final String GENERAL = "General";

  /// Scores of items: half points where they are, and whole points without a decimal.
  public String scores() {
    return rubric.scale().halves() ? GENERAL : WHOLE;
  }

  /// Totals and section scores.
  public String totals() {
    return decimals(rubric.decimals());
  }

  /// The limit of a band, with no decimal rounded away.
  public String limit(BigDecimal limit) {
    return decimals(Math.max(rubric.decimals(), limit.stripTrailingZeros().scale()));
  }

  /// Figures with so many decimals.
  public static String decimals(int decimals) {
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }

  /// A total, of points beside the highest there is: 97/125, 4.21, 86.63%.
  ///
  /// @param most the highest total
  public String outOf(BigDecimal most) {
    return outOf(totals(), most);
  }

  /// A figure of another format beside the highest total there is: 96.5/125.
  ///
  /// @param format how the figure itself is printed
  /// @param most the highest total
  public String outOf(String format, BigDecimal most) {
    return switch (rubric.total()) {
      case SUM -> "%s\"/%s\"".formatted(format, words.number(most, rubric.decimals()));
      case MEAN, MEAN_OF_SECTIONS -> format;
      case PERCENT_OF_RANGE ->
          "%s\"%s%%\"".formatted(format, words.language().numbers().beforePercent());
    };
  }

  /// A share between 0 and 1 in whole percent, as the language writes it.
  public String percent() {
    var space = words.language().numbers().beforePercent();
    return space.isEmpty() ? WHOLE + "%" : "%s\"%s\"%%".formatted(WHOLE, space);
  }

  /// A day, as the language writes it whatever language the reader's program speaks.
  public String day() {
    return words.language().days().excel();
  }
}
