package fidelity.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a field takes.
public sealed interface FieldInput {

  /// A few words on one line.
  record Line() implements FieldInput {}

  /// A text of one or more paragraphs.
  record Paragraphs() implements FieldInput {}

  /// A list, a line for each entry.
  record Lines() implements FieldInput {}

  /// A day.
  record Day() implements FieldInput {}

  /// A whole number.
  ///
  /// @param least the lowest
  record Count(int least) implements FieldInput {}

  /// One of some words, by their ids.
  record OneOf(SequencedMap<String, String> words) implements FieldInput {

    public OneOf {
      words = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(words));
    }
  }
}
