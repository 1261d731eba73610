package fidelity.report.html;

import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.DocumentHeadings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A page's headings as links lead to them, handed out in reading order.
final class PageAnchors {

  /// Ids that stand in an address as they are.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  private final List<Anchor> all = new ArrayList<>();
  private final Map<String, Anchor> byId = new HashMap<>();
  private int next;

  /// A heading with its id in the page.
  record Anchor(String id, Heading heading) {

    /// Where links to it lead.
    String address() {
      return "#" + id;
    }
  }

  /// The anchors of these blocks.
  PageAnchors(List<Block> blocks) {
    for (var heading : DocumentHeadings.of(blocks)) {
      var own = heading.id();
      var plain = PLAIN.matcher(own).matches() && !byId.containsKey(own);
      var anchor = new Anchor(plain ? own : "part." + (all.size() + 1), heading);
      all.add(anchor);
      byId.putIfAbsent(own, anchor);
    }
  }

  /// The anchor of the next heading that is written.
  Anchor next() {
    return all.get(next++);
  }

  /// The anchors of the headings that a page's contents list.
  List<Anchor> contents() {
    return all.stream()
        .filter(each -> each.heading().level() == 2 && !each.heading().title().isBlank())
        .toList();
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
