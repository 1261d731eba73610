package fidelity.report.pdf.page;

import fidelity.report.pdf.page.Piece.Anchor;
import fidelity.report.pdf.page.Piece.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The page and the height of every anchor.
public final class AnchorPlaces {

  private final Map<Anchor, Place> places = new HashMap<>();

  /// The anchors of these pages, which are numbered from 1.
  public AnchorPlaces(List<PdfPage> pages) {
    for (int i = 0; i < pages.size(); i++) {
      for (var piece : pages.get(i).pieces()) {
        if (piece instanceof Target(Anchor anchor, float y)) {
          places.put(anchor, new Place(i + 1, y));
        }
      }
    }
  }

  /// A height on a page; the first page is 1.
  public record Place(int page, float y) {}

  /// Where an anchor came to stand; it must be on one of the pages.
  public Place of(Anchor anchor) {
    return Objects.requireNonNull(places.get(anchor), "a heading that is on no page");
  }
}
