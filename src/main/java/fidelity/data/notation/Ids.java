package fidelity.data.notation;

import java.util.Locale;

/// The constants of our records as files name them.
public final class Ids {

  private Ids() {}

  /// "guided-self-assessment".
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
