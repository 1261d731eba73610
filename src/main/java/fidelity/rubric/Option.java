package fidelity.rubric;

/// One answer of a choice.
public record Option(String id, String text) {

  /// What an id looks like, as a regular expression.
  public static final String ID = "[a-z0-9][a-z0-9_-]*";
}
