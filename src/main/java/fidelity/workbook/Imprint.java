package fidelity.workbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a workbook says of itself outside its sheets. It names no person.
///
/// @param title the document's title
/// @param language the language tag of its own texts (`fi`, `en`)
/// @param date the document's day; also its creation date, since the clock is never asked
/// @param program what made it
/// @param properties further texts by name, for programs that read the file
public record Imprint(
    String title,
    String language,
    LocalDate date,
    String program,
    SequencedMap<String, String> properties) {

  public Imprint {
    properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
  }
}
