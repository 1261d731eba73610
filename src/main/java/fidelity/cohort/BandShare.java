package fidelity.cohort;

import fidelity.rubric.Bands.Band;

/// How many finished reviews are in a band.
public record BandShare(Band band, Share share) {}
