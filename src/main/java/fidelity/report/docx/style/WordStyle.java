package fidelity.report.docx.style;

/// A style that a report's text is set in. `styles.xml` beside this room says how each looks.
public enum WordStyle {
  NORMAL("Normal"),
  TITLE("Title"),
  HEADING_1("Heading1"),
  HEADING_2("Heading2"),
  CAPTION("Caption"),
  TABLE_GRID("TableGrid"),
  TOC_1("TOC1"),
  TOC_HEADING("TOCHeading"),
  LIST_BULLET("ListBullet"),
  HEADER("Header"),
  FOOTER("Footer"),
  STRONG("Strong"),
  PLACEHOLDER("PlaceholderText"),
  HYPERLINK("Hyperlink"),
  QUIET("QuietText"),
  SMALL("SmallPrint"),
  FACT("Fact"),
  FACT_LABEL("FactLabel"),
  FACT_BULLET("FactBullet"),
  ASIDE("HeadingAside"),
  RESULT_LABEL("ResultLabel"),
  RESULT_TOTAL("ResultTotal"),
  RESULT_BAND("ResultBand"),
  RESULT_NOTE("ResultNote"),
  TABLE_TITLE("TableTitle"),
  TABLE_TEXT("TableText"),
  TABLE_HEADING("TableHeading"),
  TABLE_SECTION("TableSection"),
  TABLE_TOTAL("TableTotal"),
  DRAWING("Drawing"),
  REPLY_LABEL("ReplyLabel"),
  REPLY("Reply");

  private final String id;

  WordStyle(String id) {
    this.id = id;
  }

  /// What it is called in a file of our own; Word shows its name in the user's language.
  public String id() {
    return id;
  }
}
