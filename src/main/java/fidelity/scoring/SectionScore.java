package fidelity.scoring;

import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The results of a section's items and what they make together.
///
/// @param score the section's score by the rubric's total rule; none where no item applies
/// @param most the highest score that the section can have
public record SectionScore(
    Section section, List<ItemResult> items, Optional<Range> score, BigDecimal most) {

  public SectionScore {
    items = List.copyOf(items);
  }

  /// The items that have a score, or can get one.
  public List<ItemScore> scored() {
    return Results.scored(items);
  }

  /// Whether it has a figure and that is one number.
  public boolean settled() {
    return score.filter(Range::settled).isPresent();
  }
}
