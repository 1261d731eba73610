package fidelity.report;

import fidelity.rubric.Band;
import fidelity.rubric.Rubric;
import fidelity.words.Phrase;
import fidelity.words.Words;
import java.math.BigDecimal;
import java.util.List;

/// The bands of a rubric in words.
///
/// @param words the report's language
record BandTexts(Rubric rubric, Words words) {

  /// The totals of a band: "74–99", or "73 and below" for the lowest.
  String totals(Band band) {
    var decimals = rubric.total().decimals();
    var last = words.number(end(band), decimals);
    return band.equals(rubric.bands().lowest())
        ? words.say(Phrase.BAND_UP_TO, last)
        : words.fromTo(words.number(band.from(), decimals), last);
  }

  /// A line for each band, highest first: "115–125: Exemplary fidelity".
  List<String> lines() {
    return rubric.bands().highestFirst().stream()
        .map(band -> words.say(Phrase.FACT, totals(band), band.name()))
        .toList();
  }

  /// The last total that is in the band.
  private BigDecimal end(Band band) {
    return rubric
        .bands()
        .above(band)
        .map(above -> above.from().subtract(rubric.total().step()))
        .orElse(rubric.most());
  }
}
