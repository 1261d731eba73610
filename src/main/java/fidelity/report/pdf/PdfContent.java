package fidelity.report.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a PDF says.
///
/// @param properties its document information by name
/// @param lines its text by place: "page 3, line 14"
public record PdfContent(
    SequencedMap<String, String> properties, SequencedMap<String, String> lines) {

  public PdfContent {
    properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
    lines = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(lines));
  }
}
