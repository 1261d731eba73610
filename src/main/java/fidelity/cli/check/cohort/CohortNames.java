package fidelity.cli.check.cohort;

import fidelity.rubric.VisibleName;

/// How a cohort's files name the files of its reviews, which may be read from elsewhere today.
///
/// @param now the folder that leads to them today
/// @param then the folder that led to them when the cohort's files were written
record CohortNames(String now, String then) {

  private static final String SEPARATOR = "/";

  /// The names where the deepest folder of all reviews was one, and is another.
  static CohortNames of(String now, String then) {
    var today = now;
    var before = then;
    while (!today.isEmpty() && last(today).equals(last(before))) {
      today = parent(today);
      before = parent(before);
    }
    return new CohortNames(today, before);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf(SEPARATOR) + 1);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf(SEPARATOR)));
  }

  /// The name of a file as it would be written.
  String of(String file) {
    var name = VisibleName.of(file);
    if (now.isEmpty()) {
      return within(name);
    }
    return name.replace('\\', '/').startsWith(now + SEPARATOR)
        ? within(name.substring(now.length() + 1))
        : name;
  }

  private String within(String name) {
    return then.isEmpty() ? name : then + SEPARATOR + name;
  }
}
