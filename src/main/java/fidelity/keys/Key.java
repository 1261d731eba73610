package fidelity.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A key of a map in a review or rubric file; the keys of a map are an enum, in their order.
public interface Key {

  /// The constant's name in Java.
  String name();

  /// Whether it is needed, and what its value says.
  Declaration declaration();

  /// Whether a map without it is a problem.
  default boolean needed() {
    return declaration().needed();
  }

  /// What its value says: a sentence without its full stop, with words of files in backticks.
  default String says() {
    return declaration().says();
  }

  /// The key as files write it: "review_every" for `REVIEW_EVERY`.
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The keys as files write them.
  static List<String> ids(Key[] keys) {
    var ids = new ArrayList<String>();
    for (var key : keys) {
      ids.add(key.id());
    }
    return List.copyOf(ids);
  }
}
