package fidelity.workbook.layout;

import fidelity.rubric.Rubric;
import fidelity.words.Words;
import java.math.BigDecimal;

/// How a rubric's figures are written in its workbooks.
public record NumberFormats(Rubric rubric, Words words) {

  public static final String WHOLE = "0";

  /// Totals and section scores.
  public String totals() {
    return decimals(rubric.total().decimals());
  }

  /// Figures with so many decimals.
  public static String decimals(int decimals) {
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }

  /// A total beside the highest there is: 97/125.
  public String outOf(BigDecimal most) {
    return outOf(totals(), most);
  }

  /// A figure of that format beside the highest total there is.
  public String outOf(String format, BigDecimal most) {
    return "%s\"/%s\"".formatted(format, words.number(most, rubric.total().decimals()));
  }

  /// A share, in whole percent.
  public String percent() {
    return switch (words.language()) {
      case ENGLISH -> "0%";
      case FINNISH -> "0\"\u00A0\"%";
    };
  }

  /// A day, as the language writes it on every machine.
  public String day() {
    return switch (words.language()) {
      case ENGLISH -> "[$-809]d mmm yyyy";
      case FINNISH -> "[$-40B]d.m.yyyy";
    };
  }
}
