package fidelity.report.pdf;

/// The styles of all text in a report.
final class Look {

  static final TextStyle COVER_TITLE =
      TextStyle.of(Face.SEMIBOLD, 31, 37, Ink.WHITE).tracked(-0.6f);
  static final TextStyle COVER_WATERMARK = TextStyle.of(Face.SEMIBOLD, 13, 18, Ink.WHITE);
  static final TextStyle COVER_LABEL = TextStyle.of(Face.REGULAR, 9.5f, 15, Ink.QUIET);
  static final TextStyle COVER_VALUE = TextStyle.of(Face.SEMIBOLD, 10.5f, 15, Ink.TEXT);
  static final TextStyle COVER_RESULT =
      TextStyle.of(Face.SEMIBOLD, 52, 60, Ink.ACCENT).tracked(-1.6f);
  static final TextStyle COVER_BAND = TextStyle.of(Face.SEMIBOLD, 15, 21, Ink.TEXT);

  static final TextStyle H1 = TextStyle.of(Face.SEMIBOLD, 25, 31, Ink.ACCENT).tracked(-0.4f);
  static final TextStyle H2 = TextStyle.of(Face.SEMIBOLD, 18, 24, Ink.ACCENT).tracked(-0.25f);
  static final TextStyle H3 = TextStyle.of(Face.SEMIBOLD, 12, 17, Ink.TEXT).tracked(-0.1f);

  static final TextStyle BODY = TextStyle.of(Face.REGULAR, 9.75f, 14.4f, Ink.TEXT);
  static final TextStyle LABEL = TextStyle.of(Face.SEMIBOLD, 9, 14.4f, Ink.ACCENT);
  static final TextStyle CELL = TextStyle.of(Face.REGULAR, 9, 13, Ink.TEXT);
  static final TextStyle HEAD = TextStyle.of(Face.SEMIBOLD, 8.5f, 12, Ink.ACCENT);
  static final TextStyle CAPTION = TextStyle.of(Face.SEMIBOLD, 9.5f, 14, Ink.TEXT);
  static final TextStyle SCORE_LABEL = TextStyle.of(Face.REGULAR, 8.5f, 12, Ink.QUIET);
  static final TextStyle SCORE = TextStyle.of(Face.SEMIBOLD, 23, 28, Ink.ACCENT).tracked(-0.4f);

  static final TextStyle CHART = TextStyle.of(Face.REGULAR, 8.5f, 11.5f, Ink.TEXT);
  static final TextStyle BAND_TOTAL = TextStyle.of(Face.SEMIBOLD, 12, 16, Ink.ACCENT);
  static final TextStyle AXIS = TextStyle.of(Face.REGULAR, 7.5f, 10, Ink.QUIET);
  static final TextStyle HEADER_FOOTER = TextStyle.of(Face.REGULAR, 8, 11, Ink.QUIET);
  static final TextStyle WATERMARK = TextStyle.of(Face.SEMIBOLD, 130, 130, Ink.WATERMARK);

  private Look() {}
}
