package fidelity.scoring;

import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.List;

/// The scores of a section's items and what they make together.
///
/// @param score the section's score by the rubric's total rule
/// @param most the highest score that the section can have
public record SectionScore(Section section, List<ItemScore> items, Range score, BigDecimal most) {

  public SectionScore {
    items = List.copyOf(items);
  }
}
