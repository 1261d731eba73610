package fidelity.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// What a report says, whatever its format.
///
/// @param provenance where it comes from; empty where it does not say so, as another program's file
/// @param texts its texts, numbers and formulas by their places, as "page 3, line 14"
public record ReportContent(Optional<Provenance> provenance, SequencedMap<String, String> texts) {

  public ReportContent {
    texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
  }
}
