package fidelity.words;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;

/// The bands of a rubric in words.
///
/// @param words the language they are written in
public record BandTexts(Rubric rubric, Words words) {

  /// The totals of a band: "74–99", or "73 and below" for the lowest.
  public String totals(Band band) {
    var decimals = rubric.decimals();
    var last = words.number(rubric.last(band), decimals);
    return band.id().equals(rubric.bands().lowest().id())
        ? words.say(ScorePhrase.BAND_UP_TO, last)
        : words.fromTo(words.limit(band.from(), decimals), last);
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
}
