package fidelity.data;

import java.util.Locale;

/// The constants of our records as files name them.
final class Ids {

  private Ids() {}

  /// "guided-self-assessment".
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
