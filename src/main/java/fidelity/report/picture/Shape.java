package fidelity.report.picture;

/// Something in a picture. Coordinates are points from its left and upper edges.
public sealed interface Shape {

  /// Its colour.
  Ink ink();

  /// How far from the left edge the shape begins.
  float left();

  /// How far from the upper edge the shape begins.
  float top();

  /// How far from the left edge the shape ends.
  float right();

  /// How far from the upper edge the shape ends.
  float bottom();

  /// The same shape, further right by `across` and further down by `down`.
  Shape moved(float across, float down);

  /// Words on one line, in the reports' sans-serif face.
  ///
  /// @param size the size of the type, in points
  /// @param x where the words begin
  /// @param y the baseline
  /// @param width how wide the words are in the reports' own face; another face can be fitted to it
  record Text(Ink ink, Weight weight, float size, float x, float y, float width, String words)
      implements Shape {

    /// How far letters reach under the baseline and over it, as a share of the type's size.
    private static final float UNDER = 0.25f;

    private static final float OVER = 0.95f;

    @Override
    public float left() {
      return x;
    }

    @Override
    public float top() {
      return y - OVER * size;
    }

    @Override
    public float right() {
      return x + width;
    }

    @Override
    public float bottom() {
      return y + UNDER * size;
    }

    @Override
    public Text moved(float across, float down) {
      return new Text(ink, weight, size, x + across, y + down, width, words);
    }
  }

  /// A filled rectangle with its upper left corner here.
  record Rectangle(Ink ink, float x, float y, float width, float height) implements Shape {

    @Override
    public float left() {
      return x;
    }

    @Override
    public float top() {
      return y;
    }

    @Override
    public float right() {
      return x + width;
    }

    @Override
    public float bottom() {
      return y + height;
    }

    @Override
    public Rectangle moved(float across, float down) {
      return new Rectangle(ink, x + across, y + down, width, height);
    }
  }

  /// A filled circle round a point.
  record Disc(Ink ink, float x, float y, float radius) implements Shape {

    @Override
    public float left() {
      return x - radius;
    }

    @Override
    public float top() {
      return y - radius;
    }

    @Override
    public float right() {
      return x + radius;
    }

    @Override
    public float bottom() {
      return y + radius;
    }

    @Override
    public Disc moved(float across, float down) {
      return new Disc(ink, x + across, y + down, radius);
    }
  }

  /// A straight line with plain ends.
  ///
  /// @param weight how thick it is, in points
  record Line(Ink ink, float weight, float x, float y, float toX, float toY) implements Shape {

    @Override
    public float left() {
      return Math.min(x, toX) - weight / 2;
    }

    @Override
    public float top() {
      return Math.min(y, toY) - weight / 2;
    }

    @Override
    public float right() {
      return Math.max(x, toX) + weight / 2;
    }

    @Override
    public float bottom() {
      return Math.max(y, toY) + weight / 2;
    }

    @Override
    public Line moved(float across, float down) {
      return new Line(ink, weight, x + across, y + down, toX + across, toY + down);
    }
  }
}
