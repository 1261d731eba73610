package fidelity.scoring;

/// A text that readers of a finished report will miss.
///
/// @param item the item's id
public record Gap(String item, Missing missing) {

  /// What is missing.
  public enum Missing {
    /// A key development need without comments: nobody learns what was seen.
    COMMENTS,
    /// A score below the top without recommendations: nobody learns what to do.
    RECOMMENDATIONS
  }
}
