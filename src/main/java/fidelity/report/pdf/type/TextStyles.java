package fidelity.report.pdf.type;

/// The styles of all text in a report.
public final class TextStyles {

  public static final TextStyle COVER_TITLE =
      TextStyle.of(Face.SEMIBOLD, 31, 37, PdfInk.WHITE).tracked(-0.6f);
  public static final TextStyle COVER_WATERMARK = TextStyle.of(Face.SEMIBOLD, 13, 18, PdfInk.WHITE);
  public static final TextStyle COVER_LABEL = TextStyle.of(Face.REGULAR, 9.5f, 15, PdfInk.QUIET);
  public static final TextStyle COVER_VALUE = TextStyle.of(Face.SEMIBOLD, 10.5f, 15, PdfInk.TEXT);
  public static final TextStyle COVER_RESULT =
      TextStyle.of(Face.SEMIBOLD, 52, 60, PdfInk.ACCENT).tracked(-1.6f);
  public static final TextStyle COVER_BAND = TextStyle.of(Face.SEMIBOLD, 15, 21, PdfInk.TEXT);

  public static final TextStyle H1 =
      TextStyle.of(Face.SEMIBOLD, 25, 31, PdfInk.ACCENT).tracked(-0.4f);
  public static final TextStyle H2 =
      TextStyle.of(Face.SEMIBOLD, 18, 24, PdfInk.ACCENT).tracked(-0.25f);
  public static final TextStyle H3 =
      TextStyle.of(Face.SEMIBOLD, 12, 17, PdfInk.TEXT).tracked(-0.1f);

  public static final TextStyle BODY = TextStyle.of(Face.REGULAR, 9.75f, 14.4f, PdfInk.TEXT);
  public static final TextStyle LABEL = TextStyle.of(Face.SEMIBOLD, 9, 14.4f, PdfInk.ACCENT);
  public static final TextStyle CELL = TextStyle.of(Face.REGULAR, 9, 13, PdfInk.TEXT);
  public static final TextStyle HEAD = TextStyle.of(Face.SEMIBOLD, 8.5f, 12, PdfInk.ACCENT);
  public static final TextStyle CAPTION = TextStyle.of(Face.SEMIBOLD, 9.5f, 14, PdfInk.TEXT);
  public static final TextStyle SCORE_LABEL = TextStyle.of(Face.REGULAR, 8.5f, 12, PdfInk.QUIET);
  public static final TextStyle SCORE =
      TextStyle.of(Face.SEMIBOLD, 23, 28, PdfInk.ACCENT).tracked(-0.4f);

  public static final TextStyle CHART = TextStyle.of(Face.REGULAR, 8.5f, 11.5f, PdfInk.TEXT);
  public static final TextStyle BAND_TOTAL = TextStyle.of(Face.SEMIBOLD, 12, 16, PdfInk.ACCENT);
  public static final TextStyle AXIS = TextStyle.of(Face.REGULAR, 7.5f, 10, PdfInk.QUIET);
  public static final TextStyle HEADER_FOOTER = TextStyle.of(Face.REGULAR, 8, 11, PdfInk.QUIET);
  public static final TextStyle WATERMARK = TextStyle.of(Face.SEMIBOLD, 130, 130, PdfInk.WATERMARK);

  private TextStyles() {}
}
