package fidelity.rubric.proof;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric.Section;
import java.util.Optional;

/// A band and whose it is.
///
/// @param section the section whose figures it is a band of; none for a band of the total
public record BandOf(Optional<Section> section, Band band) {}
