package fidelity.workbook;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// How a rubric's figures are written in its workbooks.
record Notation(Rubric rubric, Words words) {

  static final String WHOLE = "0";

  /// A band with its totals and its accent.
  ///
  /// @param to its last total
  record Stretch(Band band, BigDecimal to, Tone tone) {}

  /// Totals and section scores.
  String totals() {
    return decimals(rubric.total().decimals());
  }

  /// Figures with so many decimals.
  static String decimals(int decimals) {
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }

  /// A total beside the highest there is: 97/125.
  String outOf(BigDecimal most) {
    return outOf(totals(), most);
  }

  /// A figure of that format beside the highest total there is.
  String outOf(String format, BigDecimal most) {
    return "%s\"/%s\"".formatted(format, words.number(most, rubric.total().decimals()));
  }

  /// A share, in whole percent.
  String percent() {
    var space = words.language().numbers().beforePercent();
    return space.isEmpty() ? WHOLE + "%" : "%s\"%s\"%%".formatted(WHOLE, space);
  }

  /// A day, as the language writes it on every machine.
  String day() {
    return words.language().days().excel();
  }

  /// The bands with their totals, lowest first.
  List<Stretch> bands() {
    var bands = rubric.bands().highestFirst();
    return IntStream.range(0, bands.size())
        .mapToObj(place -> stretch(bands.get(place), Tone.of(place, bands.size())))
        .toList()
        .reversed();
  }

  private Stretch stretch(Band band, Tone tone) {
    return new Stretch(band, rubric.last(band), tone);
  }

  /// The totals of a band: "74–99".
  String range(Stretch stretch) {
    var decimals = rubric.total().decimals();
    return words.fromTo(
        words.number(stretch.band().from(), decimals), words.number(stretch.to(), decimals));
  }
}
