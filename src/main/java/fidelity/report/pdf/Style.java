package fidelity.report.pdf;

/// How a line of text looks.
///
/// @param leading the height of its line
/// @param tracking what is added between two letters; large type wants less air
record Style(Face face, float size, float leading, float tracking, Ink ink) {

  static Style of(Face face, float size, float leading, Ink ink) {
    return new Style(face, size, leading, 0, ink);
  }

  Style tracked(float tracking) {
    return new Style(face, size, leading, tracking, ink);
  }

  Style with(Face other) {
    return new Style(other, size, leading, tracking, ink);
  }

  Style with(Ink other) {
    return new Style(face, size, leading, tracking, other);
  }

  /// How far the baseline lies under the line's top. It hangs on the leading alone, so that lines
  /// of one leading stand on one baseline.
  float baseline() {
    return leading * 0.74f;
  }

  float width(int codePoint) {
    return face.width(codePoint) * size / 1000 + tracking;
  }

  float width(String text) {
    return (float) text.codePoints().mapToDouble(this::width).sum();
  }
}
