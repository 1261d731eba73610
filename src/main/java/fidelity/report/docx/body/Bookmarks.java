package fidelity.report.docx.body;

import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.DocumentHeadings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A document's headings as links refer to them, handed out in reading order.
final class Bookmarks {

  private final List<Heading> headings;
  private final Map<String, Bookmark> byId = new HashMap<>();
  private int next;

  /// The bookmarks of these blocks.
  Bookmarks(List<Block> blocks) {
    headings = DocumentHeadings.of(blocks);
    IntStream.range(0, headings.size())
        .filter(each -> !headings.get(each).id().isEmpty())
        .forEach(each -> byId.put(headings.get(each).id(), bookmark(each)));
  }

  /// A place in the document.
  ///
  /// @param name what links refer to it by
  record Bookmark(int number, String name, Heading heading) {}

  private Bookmark bookmark(int number) {
    return new Bookmark(number, "_heading" + number, headings.get(number));
  }

  /// That of the next heading that is written.
  Bookmark next() {
    return bookmark(next++);
  }

  /// Those of the headings of level 2 that are not written yet and say anything.
  List<Bookmark> toCome() {
    return IntStream.range(next, headings.size())
        .mapToObj(this::bookmark)
        .filter(each -> each.heading().level() == 2 && !each.heading().title().isBlank())
        .toList();
  }

  /// That of the heading of an id, which must be there.
  Bookmark of(String id) {
    var bookmark = byId.get(id);
    if (bookmark == null) {
      throw new IllegalArgumentException("No heading is called " + id);
    }
    return bookmark;
  }
}
