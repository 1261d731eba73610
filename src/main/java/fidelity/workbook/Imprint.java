package fidelity.workbook;

import java.time.LocalDate;

/// What a workbook says of itself outside its sheets. It names no person.
///
/// @param title the document's title
/// @param language the language tag of its own texts (`fi`, `en`)
/// @param date the document's day; also its creation date, since the clock is never asked
/// @param program what made it
public record Imprint(String title, String language, LocalDate date, String program) {}
