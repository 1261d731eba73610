package fidelity.input.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// How the styles of a workbook show numbers: as they are, as percentages or as dates.
final class ShownNumbers implements XmlPart.Listener {

  /// As many digits as Excel keeps; what a binary fraction has behind them is noise.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /// What a format has between quotes, behind a backslash or in brackets is not a sign of its own.
  private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

  private static final int MOST_STYLES = 70_000;

  private final Map<Integer, String> own = new HashMap<>();
  private final List<Shown> styles = new ArrayList<>();
  private boolean ofCells;

  /// A format of nothing but digits: 0012 for 12, as ids have it.
  private static final Pattern DIGITS_ALONE = Pattern.compile("0{2,}");

  /// Whole numbers below this have no noise, however many digits they have: 2 to the 53rd.
  private static final double EXACT = 9_007_199_254_740_992.0;

  /// How a number is shown.
  private enum Manner {
    AS_IS,
    AS_DIGITS,
    AS_PERCENTAGE,
    AS_DATE
  }

  /// @param format of the numbers that have it
  private record Shown(Manner manner, String format) {

    static final Shown PLAINLY = new Shown(Manner.AS_IS, "");
  }

  @Override
  public void begins(String element, Map<String, String> attributes) {
    switch (element) {
      case "numFmt" ->
          own.put(
              number(attributes.getOrDefault("numFmtId", "")),
              attributes.getOrDefault("formatCode", ""));
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells && styles.size() < MOST_STYLES) {
          styles.add(shown(number(attributes.getOrDefault("numFmtId", ""))));
        }
      }
      default -> {}
    }
  }

  @Override
  public void ends(String element, String text) {
    if (element.equals("cellXfs")) {
      ofCells = false;
    }
  }

  /// The value of a number in a cell of a style.
  ///
  /// @param written as the file has it
  /// @param from1904 whether days are counted from 1904 on
  XlsxCell.Value value(String written, String style, boolean from1904) {
    double number;
    try {
      number = Double.parseDouble(written);
    } catch (NumberFormatException e) {
      return new XlsxCell.Value.Text(written);
    }
    if (!Double.isFinite(number) || Math.abs(number) >= 1e300) {
      return new XlsxCell.Value.Text(written);
    }
    var shown = of(number(style));
    return switch (shown.manner()) {
      case AS_IS -> new XlsxCell.Value.Figure(plain(number));
      case AS_DIGITS -> digits(plain(number), shown.format().length());
      case AS_PERCENTAGE -> new XlsxCell.Value.Percent(plain(plain(number).movePointRight(2)));
      case AS_DATE ->
          date(number, from1904)
              .<XlsxCell.Value>map(XlsxCell.Value.Date::new)
              .orElseGet(() -> new XlsxCell.Value.Figure(plain(number)));
    };
  }

  /// A whole number with zeros before it; any other number as it is.
  private static XlsxCell.Value digits(BigDecimal number, int most) {
    var text = number.toPlainString();
    return number.scale() > 0 || number.signum() < 0
        ? new XlsxCell.Value.Figure(number)
        : new XlsxCell.Value.Text("0".repeat(Math.max(most - text.length(), 0)) + text);
  }

  private static Optional<LocalDateTime> date(double number, boolean from1904) {
    return number >= 1 && DateUtil.isValidExcelDate(number)
        ? Optional.ofNullable(DateUtil.getLocalDateTime(number, from1904, true))
        : Optional.empty();
  }

  private static BigDecimal plain(double number) {
    return Math.abs(number) < EXACT && number == Math.rint(number)
        ? BigDecimal.valueOf((long) number)
        : plain(BigDecimal.valueOf(number).round(DIGITS));
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Shown of(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : Shown.PLAINLY;
  }

  private Shown shown(int id) {
    var format = own.getOrDefault(id, builtIn(id));
    return new Shown(manner(id, format), format);
  }

  private static Manner manner(int id, String format) {
    if (SAID.matcher(format).replaceAll("").contains("%")) {
      return Manner.AS_PERCENTAGE;
    }
    if (DIGITS_ALONE.matcher(format).matches()) {
      return Manner.AS_DIGITS;
    }
    return DateUtil.isADateFormat(id, format) ? Manner.AS_DATE : Manner.AS_IS;
  }

  private static String builtIn(int id) {
    return Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)).orElse("");
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
