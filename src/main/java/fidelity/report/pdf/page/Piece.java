package fidelity.report.pdf.page;

import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.picture.Ink;

/// Something on a page. Its coordinates are points from the left and from the top, of a strip while
/// that is laid out and of the page once it stands there.
public sealed interface Piece {

  /// This piece, further down.
  Piece down(float by);

  /// A piece one can see; each belongs to a mark.
  sealed interface Drawn extends Piece {
    ContentMark mark();

    @Override
    Drawn down(float by);
  }

  /// Text on a baseline.
  record Words(ContentMark mark, TextStyle style, String text, float x, float y) implements Drawn {
    @Override
    public Words down(float by) {
      return new Words(mark, style, text, x, y + by);
    }
  }

  /// The number of the page an anchor is on, known only when all pages are; it ends at `right`.
  record PageNumber(ContentMark mark, TextStyle style, Anchor anchor, float right, float y)
      implements Drawn {
    @Override
    public PageNumber down(float by) {
      return new PageNumber(mark, style, anchor, right, y + by);
    }
  }

  /// A word across the page, from its lower left to its upper right.
  record Watermark(ContentMark mark, TextStyle style, String text) implements Drawn {
    @Override
    public Watermark down(float by) {
      return this;
    }
  }

  /// A filled rectangle.
  record Fill(ContentMark mark, Ink ink, float x, float y, float width, float height)
      implements Drawn {
    @Override
    public Fill down(float by) {
      return new Fill(mark, ink, x, y + by, width, height);
    }
  }

  /// A filled circle round a point.
  record Disc(ContentMark mark, Ink ink, float x, float y, float radius) implements Drawn {
    @Override
    public Disc down(float by) {
      return new Disc(mark, ink, x, y + by, radius);
    }
  }

  /// A straight line.
  record Stroke(ContentMark mark, Ink ink, float weight, float x, float y, float toX, float toY)
      implements Drawn {
    @Override
    public Stroke down(float by) {
      return new Stroke(mark, ink, weight, x, y + by, toX, toY + by);
    }
  }

  /// The height an anchor points to.
  record Target(Anchor anchor, float y) implements Piece {
    @Override
    public Target down(float by) {
      return new Target(anchor, y + by);
    }
  }

  /// The rectangle that leads to an anchor when clicked.
  record Jump(Tag link, Anchor anchor, float x, float y, float width, float height)
      implements Piece {
    @Override
    public Jump down(float by) {
      return new Jump(link, anchor, x, y + by, width, height);
    }
  }

  /// The rectangle a figure takes up.
  record Extent(Tag figure, float x, float y, float width, float height) implements Piece {
    @Override
    public Extent down(float by) {
      return new Extent(figure, x, y + by, width, height);
    }
  }

  /// A heading as others point to it: the contents, the bookmarks.
  record Anchor(int number, int level, String text) {}
}
