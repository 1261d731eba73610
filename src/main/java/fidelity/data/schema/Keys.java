package fidelity.data.schema;

import fidelity.keys.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// The keys of a map under construction, with the schemas of their values, in order.
final class Keys {

  private final SequencedMap<String, Schema> schemas = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  /// A map of the keys of a form.
  ///
  /// @param value the schema of a key's value, but for what the key says
  static <K extends Key> Schema map(K[] keys, Function<K, Schema> value) {
    return new Keys().all(List.of(keys), value).map();
  }

  /// A key that must be there.
  Keys required(String key, Schema value) {
    required.add(key);
    schemas.put(key, value);
    return this;
  }

  /// A key that need not be there.
  Keys optional(String key, Schema value) {
    schemas.put(key, value);
    return this;
  }

  <K extends Key> Keys all(List<K> keys, Function<K, Schema> value) {
    for (var key : keys) {
      schemas.put(key.id(), value.apply(key).saying(key.says().replace("`", "")));
      if (key.needed()) {
        required.add(key.id());
      }
    }
    return this;
  }

  Schema map() {
    return Schema.map(schemas, required);
  }
}
