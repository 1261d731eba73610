package fidelity.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An enum whose constants have an id in files.
public interface Identified {

  /// The constant's name in Java.
  String name();

  /// The constant's name in files: "guided-self-assessment" for `GUIDED_SELF_ASSESSMENT`.
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant of that id.
  static <E extends Enum<E> & Identified> Optional<E> of(Class<E> type, String id) {
    for (var each : type.getEnumConstants()) {
      if (each.id().equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The ids of all constants, in their order.
  static <E extends Enum<E> & Identified> List<String> ids(Class<E> type) {
    var ids = new ArrayList<String>();
    for (var each : type.getEnumConstants()) {
      ids.add(each.id());
    }
    return List.copyOf(ids);
  }
}
