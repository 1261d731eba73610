package fidelity.workbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A workbook's properties, which programs show beside the file. They name no person.
///
/// @param title the document's title
/// @param language the language tag of its own texts (`fi`, `en`)
/// @param date the document's day; also its creation date, since the clock is never asked
/// @param program what made it
/// @param properties further texts by name, for programs that read the file
public record WorkbookMetadata(
    String title,
    String language,
    LocalDate date,
    String program,
    SequencedMap<String, String> properties) {

  public WorkbookMetadata {
    properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
  }
}
