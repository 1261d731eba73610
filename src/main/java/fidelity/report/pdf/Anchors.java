package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.DocumentHeadings;
import fidelity.report.pdf.page.Piece.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A document's headings as others point to them, handed out in reading order.
final class Anchors {

  private final List<Anchor> all = new ArrayList<>();
  private final Map<String, Anchor> byId = new HashMap<>();
  private int next;

  /// The anchors of these blocks.
  Anchors(List<Block> blocks) {
    for (var heading : DocumentHeadings.of(blocks)) {
      var anchor = new Anchor(all.size(), heading.level(), heading.title());
      all.add(anchor);
      if (!heading.id().isEmpty()) {
        byId.put(heading.id(), anchor);
      }
    }
  }

  private Anchors(Anchors other) {
    all.addAll(other.all);
    byId.putAll(other.byId);
    next = other.next;
  }

  /// Anchors that are handed out from here on their own, to try what fits.
  Anchors copy() {
    return new Anchors(this);
  }

  /// The anchor of the next heading that is laid out.
  Anchor next() {
    return all.get(next++);
  }

  /// The anchors of the headings that are not laid out yet.
  List<Anchor> toCome() {
    return all.subList(next, all.size());
  }

  /// The anchor of the heading of that id, which must be there.
  Anchor of(String id) {
    var anchor = byId.get(id);
    if (anchor == null) {
      throw new IllegalArgumentException("No heading is called " + id);
    }
    return anchor;
  }
}
