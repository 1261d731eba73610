package fidelity.report.pdf.tag;

/// What a node of the structure tree is, by its name in the PDF standard and its attribute.
public enum Role {
  DOCUMENT("Document"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  PARAGRAPH("P"),
  SPAN("Span"),
  BULLETS("L", "List", "ListNumbering", "Disc"),
  FACTS("L"),
  ENTRY("LI"),
  LABEL("Lbl"),
  BODY("LBody"),
  TABLE("Table"),
  CAPTION("Caption"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  TABLE_FOOT("TFoot"),
  ROW("TR"),
  COLUMN_HEAD("TH", "Table", "Scope", "Column"),
  ROW_HEAD("TH", "Table", "Scope", "Row"),
  CELL("TD"),
  FIGURE("Figure"),
  CONTENTS("TOC"),
  CONTENTS_ENTRY("TOCI"),
  REFERENCE("Reference"),
  LINK("Link");

  private final String standardName;
  private final String owner;
  private final String attribute;
  private final String value;

  Role(String standardName) {
    this(standardName, "", "", "");
  }

  Role(String standardName, String owner, String attribute, String value) {
    this.standardName = standardName;
    this.owner = owner;
    this.attribute = attribute;
    this.value = value;
  }

  /// The role's name in the PDF standard.
  public String standardName() {
    return standardName;
  }

  /// The owner of the role's attribute; empty when it has no attribute.
  public String owner() {
    return owner;
  }

  /// The attribute's name; empty when the role has none.
  public String attribute() {
    return attribute;
  }

  /// The attribute's value; empty when the role has none.
  public String value() {
    return value;
  }

  /// The role of a heading of level 1, 2 or 3.
  public static Role heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      default -> H3;
    };
  }
}
