package fidelity.data.schema;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The keys of a map under construction, with their schemas, in order.
final class Keys {

  private final SequencedMap<String, Schema> keys = new LinkedHashMap<>();

  Keys add(String key, Schema schema) {
    keys.put(key, schema);
    return this;
  }

  Keys add(String key, String description, Schema schema) {
    return add(key, schema.saying(description));
  }

  Schema map(String... required) {
    return Schema.map(keys, required);
  }
}
