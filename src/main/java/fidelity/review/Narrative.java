package fidelity.review;

/// The reviewers' prose, in the review's language; a part they did not write is empty.
public record Narrative(
    String purpose, String programme, Method method, String summary, String strengths) {

  /// No prose at all.
  public static final Narrative EMPTY = new Narrative("", "", Method.NONE, "", "");
}
