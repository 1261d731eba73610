package fidelity.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// What a report says, whatever its format.
///
/// @param properties the named texts that say where it comes from; other programs have others
/// @param texts its texts, numbers and formulas by their places, as "page 3, line 14"
/// @param parts a hash of all that each of its parts holds, by the parts' names, as "page 3":
///     drawings, number formats, links and whatever else is no text
public record ReportContent(
    SequencedMap<String, String> properties,
    SequencedMap<String, String> texts,
    SequencedMap<String, String> parts) {

  public ReportContent {
    properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
    parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
    texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
  }

  /// The review that it is a report of; empty where it does not say so, as another program's file.
  public Optional<Provenance> provenance() {
    return Provenance.find(properties);
  }
}
