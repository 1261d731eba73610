package fidelity.report.pdf.type;

import fidelity.report.picture.Ink;

/// How a line of text looks.
///
/// @param size the size of its type, in points
/// @param leading the height of its line, in points
/// @param tracking what is added between two letters, in points; large type wants less air
public record TextStyle(Face face, float size, float leading, float tracking, Ink ink) {

  static TextStyle of(Face face, float size, float leading, Ink ink) {
    return new TextStyle(face, size, leading, 0, ink);
  }

  TextStyle tracked(float tracking) {
    return new TextStyle(face, size, leading, tracking, ink);
  }

  /// The same style in another size, at most its own, the air between its letters in proportion.
  public TextStyle sized(float other) {
    return new TextStyle(face, other, leading, tracking * other / size, ink);
  }

  /// The same style in another face.
  public TextStyle with(Face other) {
    return new TextStyle(other, size, leading, tracking, ink);
  }

  /// The same style in another colour.
  public TextStyle with(Ink other) {
    return new TextStyle(face, size, leading, tracking, other);
  }

  /// How far the baseline lies under the line's top. It hangs on the leading alone, so that lines
  /// of one leading stand on one baseline.
  public float baseline() {
    return leading * 0.74f;
  }

  /// The width of a text on one line, in points.
  public float width(String text) {
    var widths = new float[text.length()];
    measure(text, widths, 0);
    double sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return (float) sum;
  }

  /// Notes the width of each char of a text, from that place on; that of a surrogate pair at its
  /// first.
  public void measure(String text, float[] widths, int from) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isHighSurrogate(letter)) {
        widths[from + at] = width(text.codePointAt(at));
        at++;
      } else {
        widths[from + at] = width(letter);
      }
    }
  }

  private float width(int codePoint) {
    return face.width(codePoint) * size / 1000 + tracking;
  }
}
