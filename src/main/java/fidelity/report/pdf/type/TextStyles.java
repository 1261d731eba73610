package fidelity.report.pdf.type;

import fidelity.report.picture.Ink;

/// The styles of all text in a report.
public final class TextStyles {

  public static final TextStyle H1 = TextStyle.of(Face.SEMIBOLD, 21, 26, Ink.ACCENT).tracked(-0.3f);
  public static final TextStyle H2 =
      TextStyle.of(Face.SEMIBOLD, 14, 19, Ink.ACCENT).tracked(-0.15f);
  public static final TextStyle H3 =
      TextStyle.of(Face.SEMIBOLD, 11.5f, 16, Ink.TEXT).tracked(-0.05f);

  public static final TextStyle BODY = TextStyle.of(Face.REGULAR, 10.5f, 14.5f, Ink.TEXT);
  public static final TextStyle LABEL = TextStyle.of(Face.SEMIBOLD, 9.5f, 14.5f, Ink.ACCENT);
  public static final TextStyle CELL = TextStyle.of(Face.REGULAR, 9.5f, 13, Ink.TEXT);
  public static final TextStyle HEAD = TextStyle.of(Face.SEMIBOLD, 9, 12, Ink.ACCENT);
  public static final TextStyle CAPTION = TextStyle.of(Face.SEMIBOLD, 9.5f, 14, Ink.TEXT);

  public static final TextStyle RESULT_LABEL = TextStyle.of(Face.REGULAR, 9.5f, 13, Ink.QUIET);
  public static final TextStyle RESULT =
      TextStyle.of(Face.SEMIBOLD, 36, 42, Ink.ACCENT).tracked(-1);
  public static final TextStyle RESULT_BAND = TextStyle.of(Face.SEMIBOLD, 12, 16, Ink.TEXT);

  public static final TextStyle CHART = TextStyle.of(Face.REGULAR, 9, 12, Ink.TEXT);
  public static final TextStyle BAND_TOTAL = TextStyle.of(Face.SEMIBOLD, 12, 16, Ink.ACCENT);
  public static final TextStyle AXIS = TextStyle.of(Face.REGULAR, 8.5f, 11, Ink.QUIET);
  public static final TextStyle TILE_LABEL = TextStyle.of(Face.REGULAR, 8.5f, 11, Ink.QUIET);
  public static final TextStyle TILE = TextStyle.of(Face.SEMIBOLD, 11, 14, Ink.TEXT);
  public static final TextStyle HEADER_FOOTER = TextStyle.of(Face.REGULAR, 8.5f, 11, Ink.QUIET);
  public static final TextStyle WATERMARK = TextStyle.of(Face.SEMIBOLD, 130, 130, Ink.WATERMARK);

  private TextStyles() {}
}
