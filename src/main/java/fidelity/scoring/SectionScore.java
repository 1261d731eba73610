package fidelity.scoring;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The results of a section's items and what they make together.
///
/// @param score the section's score by the rubric's total rule; none where no item applies
/// @param most the highest score that the section can have
/// @param bands the section's bands that it can still be in, highest first; one when it is settled,
///     none where the rubric gives it no bands or no item applies
public record SectionScore(
    Section section,
    List<ItemResult> items,
    Optional<Range> score,
    BigDecimal most,
    List<Band> bands) {

  public SectionScore {
    items = List.copyOf(items);
    bands = List.copyOf(bands);
  }

  /// The items that have a score, or can get one.
  public List<ItemScore> scored() {
    return Results.scored(items);
  }

  /// The band, when only one can be reached.
  public Optional<Band> band() {
    return bands.size() == 1 ? Optional.of(bands.getFirst()) : Optional.empty();
  }

  /// Whether it has a figure and that is one number.
  public boolean settled() {
    return score.filter(Range::settled).isPresent();
  }
}
