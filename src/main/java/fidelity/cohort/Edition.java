package fidelity.cohort;

import fidelity.rubric.Rubric;
import java.util.Comparator;

/// A rubric in one version, as one file has it. Reviews of different editions are never mixed.
record Edition(String id, String version, String sha256) implements Comparable<Edition> {

  private static final Comparator<Edition> IN_ORDER =
      Comparator.comparing(Edition::id)
          .thenComparing(Edition::version)
          .thenComparing(Edition::sha256);

  private static final int SHORT = 8;

  static Edition of(Rubric rubric) {
    var identity = rubric.identity();
    return new Edition(identity.id(), identity.version(), identity.origin().sha256());
  }

  /// "ips-25-2008".
  String name() {
    return "%s-%s".formatted(id, version);
  }

  /// "ips-25-2008-1a2b3c4d", for files that differ although they have the same id and version.
  String longName() {
    return "%s-%s".formatted(name(), sha256.substring(0, SHORT));
  }

  @Override
  public int compareTo(Edition other) {
    return IN_ORDER.compare(this, other);
  }
}
