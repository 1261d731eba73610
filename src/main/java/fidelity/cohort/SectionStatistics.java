package fidelity.cohort;

import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.Optional;

/// What describes the scores of a section.
///
/// @param scores of the section's scores, by the rubric's total rule
/// @param alpha Cronbach's alpha of its items
/// @param rest the section-rest correlation: Pearson's, of its items' sum with that of all others
public record SectionStatistics(
    Section section, Summary scores, Optional<BigDecimal> alpha, Optional<BigDecimal> rest) {}
