package fidelity.report.pdf.tag;

/// What a drawn piece belongs to: a node of the structure tree, or nothing that is read out.
public sealed interface ContentMark permits Tag, ContentMark.Artifact {

  /// Its turn on a page: what is not read out comes first, the rest in reading order.
  int order();

  /// What is seen and not read out.
  enum Artifact implements ContentMark {
    WATERMARK(-5, "Layout", ""),
    LAYOUT(-4, "Layout", ""),
    /// What a drawing shows on its later pages, in the order in which it is drawn.
    DRAWING(-3, "Layout", ""),
    HEADER(-2, "Pagination", "Header"),
    FOOTER(-1, "Pagination", "Footer");

    private final int order;
    private final String type;
    private final String subtype;

    Artifact(int order, String type, String subtype) {
      this.order = order;
      this.type = type;
      this.subtype = subtype;
    }

    @Override
    public int order() {
      return order;
    }

    /// The artifact's type in the PDF standard.
    public String type() {
      return type;
    }

    /// The artifact's subtype in the PDF standard; may be empty.
    public String subtype() {
      return subtype;
    }
  }
}
