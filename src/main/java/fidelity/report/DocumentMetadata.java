package fidelity.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a document says of itself outside its text.
///
/// @param title the document's title, never empty
/// @param language the language tag of everything that names no other (`fi`, `en`)
/// @param publisher who answers for it; empty when nobody is named
/// @param date the document's day; also its creation date, since the clock is never asked
/// @param running the line at the head of every page
/// @param footing the line at the foot of every page, beside its number
/// @param pageOf how a page says its number, with `{0}` for the page and `{1}` for their count
/// @param watermark a word printed across every page (`DRAFT`); may be empty
/// @param properties further texts by name, for programs that read the file
public record DocumentMetadata(
    String title,
    String language,
    String publisher,
    LocalDate date,
    String running,
    String footing,
    String pageOf,
    String watermark,
    SequencedMap<String, String> properties) {

  public DocumentMetadata {
    properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
  }

  /// The same with these properties.
  public DocumentMetadata carrying(SequencedMap<String, String> texts) {
    return new DocumentMetadata(
        title, language, publisher, date, running, footing, pageOf, watermark, texts);
  }
}
