package fidelity.words;

import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The bands of a rubric in words.
///
/// @param words the language they are written in
public record BandTexts(Rubric rubric, Words words) {

  /// The totals of a band: "74–99", or "73 and below" for the lowest.
  public String totals(Band band) {
    return figures(rubric.bands(), band, rubric.last(band));
  }

  private String figures(Bands bands, Band band, BigDecimal last) {
    var decimals = rubric.decimals();
    var end = words.number(last, decimals);
    return band.id().equals(bands.lowest().id())
        ? words.say(ScorePhrase.BAND_UP_TO, end)
        : words.fromTo(words.limit(band.from(), decimals), end);
  }

  /// A band's first total.
  public String limit(Band band) {
    return words.limit(band.from(), rubric.decimals());
  }

  /// A line for each band, highest first: "115–125: Exemplary fidelity".
  public List<String> lines() {
    return rubric.bands().highestFirst().stream()
        .map(band -> words.say(ExplanationPhrase.FACT, totals(band), band.name()))
        .toList();
  }

  /// A line for each band of a section's own figures, highest first; none where it has no bands.
  public List<String> lines(Section section) {
    return section.bands().stream().flatMap(bands -> lines(section, bands)).toList();
  }

  private Stream<String> lines(Section section, Bands bands) {
    return bands.highestFirst().stream()
        .map(
            band ->
                words.say(
                    ExplanationPhrase.FACT,
                    figures(bands, band, rubric.last(section, band)),
                    band.name()));
  }
}
