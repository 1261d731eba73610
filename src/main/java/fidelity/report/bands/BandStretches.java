package fidelity.report.bands;

import fidelity.report.Figure.Stretch;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.words.BandTexts;
import fidelity.words.Words;
import java.util.List;
import java.util.function.Predicate;

/// The bands of a rubric on the scale of its totals, as figures draw them.
///
/// @param words the language of the figure
public record BandStretches(Rubric rubric, Words words) {

  /// All bands, the lowest first.
  public List<Stretch> all() {
    return reachable(_ -> true);
  }

  /// The same, of which some stand back.
  ///
  /// @param reachable whether the total may be in a band
  public List<Stretch> reachable(Predicate<Band> reachable) {
    return rubric.bands().highestFirst().reversed().stream()
        .map(band -> stretch(band, reachable.test(band)))
        .toList();
  }

  private Stretch stretch(Band band, boolean reachable) {
    var texts = new BandTexts(rubric, words);
    var end = rubric.bands().above(band).map(Band::from).orElse(rubric.most());
    return new Stretch(
        band.from(), end, band.name(), texts.limit(band), texts.totals(band), reachable);
  }
}
