package fidelity.report;

import java.time.LocalDate;

/// What a document says of itself outside its text.
///
/// @param title the document's title, never empty
/// @param language the language tag of everything that names no other (`fi`, `en`)
/// @param publisher who answers for it; empty when nobody is named
/// @param date the document's day; also its creation date, since the clock is never asked
/// @param running the line at the head of every page
/// @param pageOf how a page says its number, with `{0}` for the page and `{1}` for their count
/// @param mark a word printed across every page (`DRAFT`); empty for none
public record Imprint(
    String title,
    String language,
    String publisher,
    LocalDate date,
    String running,
    String pageOf,
    String mark) {}
