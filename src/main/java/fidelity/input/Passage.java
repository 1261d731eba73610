package fidelity.input;

import fidelity.form.ProseKeys;
import fidelity.form.ReviewKey;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.List;
import java.util.stream.Stream;

/// A text for people in a review that holds letters which not every font has.
public final class Passage {

  /// The first letter behind those of European alphabets that any font has.
  private static final int FIRST_RARE = 0x0370;

  /// Signs behind it that any font has as well.
  private static final String COMMON = "–—‘’‚“”„•…€−";

  private final Scalar scalar;
  private final Subject subject;

  private Passage(Scalar scalar, Subject subject) {
    this.scalar = scalar;
    this.subject = subject;
  }

  /// The passages of a review, in the file's order.
  static List<Passage> of(Node review) {
    return in(review, "", Subject.REVIEW).toList();
  }

  private static Stream<Passage> in(Node node, String key, Subject subject) {
    return switch (node) {
      case MapNode map ->
          map.entries().stream()
              .flatMap(
                  entry ->
                      in(
                          entry.value(),
                          ProseKeys.isUnder(key) ? key : entry.key(),
                          key.equals(ReviewKey.ITEMS.id()) ? Subject.item(entry.key()) : subject));
      case ListNode list -> list.nodes().stream().flatMap(each -> in(each, key, subject));
      case Scalar scalar ->
          ProseKeys.isUnder(key) && scalar.text().chars().anyMatch(Passage::isRare)
              ? Stream.of(new Passage(scalar, subject))
              : Stream.empty();
    };
  }

  private static boolean isRare(int letter) {
    return letter >= FIRST_RARE && COMMON.indexOf(letter) < 0;
  }

  /// The text.
  public String text() {
    return scalar.text();
  }

  /// What it is said of: an item, or the review.
  public Subject subject() {
    return subject;
  }

  /// Where a letter of the text stands.
  public Place at(int offset) {
    return scalar.at(offset);
  }
}
