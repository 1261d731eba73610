package fidelity.report.pdf;

/// What a drawn piece belongs to: a node of the structure tree, or nothing that is read out.
sealed interface Mark permits Tag, Mark.Artifact {

  /// Its turn on a page: what is only seen comes first, the rest in reading order.
  int order();

  /// What is only seen.
  enum Artifact implements Mark {
    STAMP(-4, "Layout", ""),
    LAYOUT(-3, "Layout", ""),
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

    String type() {
      return type;
    }

    /// Empty when there is none.
    String subtype() {
      return subtype;
    }
  }
}
