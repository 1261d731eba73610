package fidelity.pseudonym;

import fidelity.rubric.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The order in which new sites get their codes: drawn by a lot that the reviews themselves are.
///
/// It says nothing of the order of the sites' ids, and is the same for the same reviews. Who has
/// not all of them cannot draw again: the lot hangs on every letter of each.
public record Draw(String lot) {

  /// A draw by some reviews, in whatever order they come.
  ///
  /// @param reviews the SHA-256 of each file or row
  public static Draw by(Collection<String> reviews) {
    return new Draw(hash(String.join("\n", reviews.stream().sorted().toList())));
  }

  /// The sites in the order of the draw.
  public List<String> of(Collection<String> sites) {
    return sites.stream()
        .distinct()
        .sorted(Comparator.comparing((String site) -> hash(lot + "\n" + site)))
        .toList();
  }

  private static String hash(String text) {
    return Checksum.of(text.getBytes(StandardCharsets.UTF_8)).digits();
  }
}
