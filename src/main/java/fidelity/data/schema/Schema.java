package fidelity.data.schema;

import fidelity.rubric.Amount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A JSON Schema as its keywords; values are schemas, texts, numbers, truths, lists and maps.
record Schema(SequencedMap<String, Object> keywords) {

  /// Any single value, which the program reads as text; nothing is an empty text.
  static final Schema TEXT = Schema.of("type", List.of("string", "number", "boolean", "null"));

  /// A text that is not empty.
  static final Schema NEEDED_TEXT =
      Schema.of("type", List.of("string", "number", "boolean")).and("minLength", 1);

  /// A list of texts, some of which may wait to be written, or nothing in its place.
  static final Schema TEXTS = of("type", List.of("array", "null")).and("items", TEXT);

  static final Schema DATE = matching("^\\d{4}-\\d{2}-\\d{2}$");
  static final Schema WHOLE = Schema.of("type", "integer");

  /// Whole or half points.
  static final Schema HALVES = Schema.of("type", "number").and("multipleOf", new BigDecimal("0.5"));

  static final Schema NUMBER =
      anyOf(Schema.of("type", "number"), matching("^%s$".formatted(Amount.WRITTEN)));

  Schema {
    keywords = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keywords));
  }

  static Schema of(String keyword, Object value) {
    return new Schema(new LinkedHashMap<>()).and(keyword, value);
  }

  static Schema matching(String pattern) {
    return of("type", "string").and("pattern", pattern);
  }

  static Schema oneOf(List<?> values) {
    return of("enum", values);
  }

  static Schema anyOf(Schema... schemas) {
    return of("anyOf", Arrays.asList(schemas));
  }

  /// What maps with a key must be, and what others must be.
  static Schema either(String key, Schema with, Schema without) {
    return of("if", of("required", List.of(key))).and("then", with).and("else", without);
  }

  static Schema listOf(Schema items) {
    return of("type", "array").and("items", items);
  }

  /// A map of just these keys.
  static Schema map(SequencedMap<String, Schema> keys, List<String> required) {
    return of("type", "object")
        .and("properties", keys)
        .and("required", required)
        .and("additionalProperties", false);
  }

  /// A map of any keys.
  static Schema mapOf(Schema values) {
    return of("type", "object").and("additionalProperties", values);
  }

  /// This schema as a whole document.
  Schema titled(String title) {
    var document = new LinkedHashMap<String, Object>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("title", title);
    document.putAll(keywords);
    return new Schema(document);
  }

  /// This schema with one more keyword.
  Schema and(String keyword, Object value) {
    var more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Schema(more);
  }

  /// This schema with a description, which an editor shows.
  Schema saying(String description) {
    return description.isEmpty() ? this : and("description", description);
  }
}
