package fidelity.input;

import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.ProseKeys;
import fidelity.keys.ReviewKey;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.List;

/// A text for people in a review that holds letters which not every font has.
public final class Passage {

  /// The first letter behind those of European alphabets that any font has.
  private static final int FIRST_RARE = 0x0370;

  /// Signs behind it that any font has as well.
  private static final String COMMON = "–—‘’‚“”„•…€−";

  private final Scalar scalar;
  private final Subject subject;
  private final String file;

  private Passage(Scalar scalar, Subject subject, String file) {
    this.scalar = scalar;
    this.subject = subject;
    this.file = file;
  }

  /// The passages of a review, in the file's order.
  static List<Passage> of(Node review) {
    var found = new ArrayList<Passage>();
    collect(review, "", Subject.REVIEW, found);
    return found;
  }

  private static void collect(Node node, String key, Subject subject, List<Passage> found) {
    switch (node) {
      case MapNode map -> {
        var ofItems = key.equals(ReviewKey.ITEMS.id());
        for (var entry : map.entries()) {
          collect(
              entry.value(),
              ProseKeys.isUnder(key) ? key : entry.key(),
              ofItems ? Subject.item(entry.key()) : subject,
              found);
        }
      }
      case ListNode list -> list.nodes().forEach(each -> collect(each, key, subject, found));
      case Scalar scalar -> {
        if (ProseKeys.isUnder(key) && hasRare(scalar.text())) {
          found.add(new Passage(scalar, subject, scalar.place().file()));
        }
      }
    }
  }

  /// A plain loop for speed; see explanation/start-up.md.
  private static boolean hasRare(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_RARE && COMMON.indexOf(text.charAt(at)) < 0) {
        return true;
      }
    }
    return false;
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
    return scalar.at(offset).in(file);
  }

  /// The same passage under another name of its file.
  Passage in(String other) {
    return new Passage(scalar, subject, other);
  }
}
