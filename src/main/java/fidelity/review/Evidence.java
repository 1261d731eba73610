package fidelity.review;

/// An answer with where it was seen.
///
/// @param source a source code or text; empty when none is named
/// @param note what the reviewers noted; empty when there is none
public record Evidence(Answer answer, String source, String note) {

  /// An answer alone, without source or note.
  public static Evidence of(Answer answer) {
    return new Evidence(answer, "", "");
  }
}
