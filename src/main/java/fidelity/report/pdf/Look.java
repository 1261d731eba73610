package fidelity.report.pdf;

/// The type of a report.
final class Look {

  static final Style COVER_TITLE = Style.of(Face.SEMIBOLD, 31, 37, Ink.WHITE).tracked(-0.6f);
  static final Style COVER_MARK = Style.of(Face.SEMIBOLD, 13, 18, Ink.WHITE);
  static final Style COVER_LABEL = Style.of(Face.REGULAR, 9.5f, 15, Ink.QUIET);
  static final Style COVER_VALUE = Style.of(Face.SEMIBOLD, 10.5f, 15, Ink.TEXT);
  static final Style COVER_RESULT = Style.of(Face.SEMIBOLD, 52, 60, Ink.ACCENT).tracked(-1.6f);
  static final Style COVER_VERDICT = Style.of(Face.SEMIBOLD, 15, 21, Ink.TEXT);

  static final Style H1 = Style.of(Face.SEMIBOLD, 25, 31, Ink.ACCENT).tracked(-0.4f);
  static final Style H2 = Style.of(Face.SEMIBOLD, 18, 24, Ink.ACCENT).tracked(-0.25f);
  static final Style H3 = Style.of(Face.SEMIBOLD, 12, 17, Ink.TEXT).tracked(-0.1f);

  static final Style BODY = Style.of(Face.REGULAR, 9.75f, 14.4f, Ink.TEXT);
  static final Style LABEL = Style.of(Face.SEMIBOLD, 9, 14.4f, Ink.ACCENT);
  static final Style CELL = Style.of(Face.REGULAR, 9, 13, Ink.TEXT);
  static final Style HEAD = Style.of(Face.SEMIBOLD, 8.5f, 12, Ink.ACCENT);
  static final Style CAPTION = Style.of(Face.SEMIBOLD, 9.5f, 14, Ink.TEXT);
  static final Style SCORE_LABEL = Style.of(Face.REGULAR, 8.5f, 12, Ink.QUIET);
  static final Style SCORE = Style.of(Face.SEMIBOLD, 23, 28, Ink.ACCENT).tracked(-0.4f);

  static final Style CHART = Style.of(Face.REGULAR, 8.5f, 11.5f, Ink.TEXT);
  static final Style SCALE_MARK = Style.of(Face.SEMIBOLD, 12, 16, Ink.ACCENT);
  static final Style AXIS = Style.of(Face.REGULAR, 7.5f, 10, Ink.QUIET);
  static final Style FURNITURE = Style.of(Face.REGULAR, 8, 11, Ink.QUIET);
  static final Style STAMP = Style.of(Face.SEMIBOLD, 130, 130, Ink.STAMP);

  private Look() {}
}
