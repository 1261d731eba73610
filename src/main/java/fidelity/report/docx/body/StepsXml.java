package fidelity.report.docx.body;

import fidelity.report.CellContent.Steps;

/// A score as boxes beside its number: blanks on a ground of colour, which no one reads out.
final class StepsXml {

  private static final String REACHED = "0B5563";
  private static final String STRESSED = "1B2629";
  private static final String REACHABLE = "CFE2E5";
  private static final String BEYOND = "CBD6D9";

  /// So many boxes can be told from one another.
  private static final int MOST = 11;

  private StepsXml() {}

  /// The boxes, and a gap behind them; none where they would be too many.
  static String of(Steps steps) {
    if (steps.all() > MOST) {
      return "";
    }
    var boxes = new StringBuilder();
    for (var step = 1; step <= steps.all(); step++) {
      boxes.append(box(steps, step)).append(blank("\u200A", ""));
    }
    return boxes.append(blank("\u00A0\u00A0", "")).toString();
  }

  private static String box(Steps steps, int step) {
    if (steps.half() && step == steps.reached() + 1) {
      return blank("\u2002", full(steps)) + blank("\u2002", BEYOND);
    }
    if (step <= steps.reached()) {
      return blank("\u2003", full(steps));
    }
    return blank("\u2003", step <= steps.reachable() ? REACHABLE : BEYOND);
  }

  private static String full(Steps steps) {
    return steps.stress() ? STRESSED : REACHED;
  }

  private static String blank(String blanks, String ground) {
    var shade =
        ground.isEmpty()
            ? ""
            : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>".formatted(ground);
    return "<w:r><w:rPr><w:noProof/><w:sz w:val=\"14\"/>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(shade, blanks);
  }
}
