package fidelity.workbook.layout;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import fidelity.workbook.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// A band with the highest total that is in it, and its accent.
///
/// @param to its highest total
public record BandRange(Band band, BigDecimal to, Tone tone) {

  /// The bands of a rubric, lowest first.
  public static List<BandRange> of(Rubric rubric) {
    var bands = rubric.bands().highestFirst();
    return IntStream.range(0, bands.size())
        .mapToObj(
            rank ->
                new BandRange(
                    bands.get(rank), rubric.last(bands.get(rank)), Tone.of(rank, bands.size())))
        .toList()
        .reversed();
  }

  /// The totals of the band in words: "74–99".
  ///
  /// @param decimals how many decimals totals have
  public String totals(Words words, int decimals) {
    return words.fromTo(words.limit(band.from(), decimals), words.number(to, decimals));
  }
}
