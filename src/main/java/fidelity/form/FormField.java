package fidelity.form;

import fidelity.keys.book.BookKey;

/// One thing that a form asks of what heads a review.
///
/// @param key by its path in a review file
/// @param hint how to fill it in; may be empty
/// @param value what is filled in: a text, lines, an ISO day or the id of an option; may be empty
/// @param last what was said last time; may be empty
public record FormField(
    BookKey.OfHeader key, String label, String hint, FieldInput input, String value, String last) {}
