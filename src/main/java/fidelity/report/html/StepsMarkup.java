package fidelity.report.html;

import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.report.CellContent.Steps;
import java.util.ArrayList;
import java.util.List;

/// Draws a score as so many steps of its scale beside its number, which alone is read.
final class StepsMarkup {

  /// So many steps can be told from one another; longer scales stay a number.
  private static final int MOST = 11;

  private static final int WIDTH = 10;
  private static final int HEIGHT = 8;

  private StepsMarkup() {}

  /// The drawing and the number.
  static List<Markup> of(Steps steps) {
    var text = Markup.text(ShownText.of(steps.text()));
    return steps.all() > MOST ? List.of(text) : List.of(drawing(steps), Markup.text(" "), text);
  }

  private static Element drawing(Steps steps) {
    var shapes = new ArrayList<Element>();
    for (var step = 1; step <= steps.all(); step++) {
      shapes.addAll(step(steps, step, (step - 1) * (WIDTH + 2)));
    }
    var width = steps.all() * (WIDTH + 2) - 2;
    return Markup.tag("svg", shapes)
        .called("steps")
        .with("viewBox", "0 0 %s %s".formatted(width, HEIGHT))
        .with("width", String.valueOf(width))
        .with("height", String.valueOf(HEIGHT))
        .with("aria-hidden", "true");
  }

  private static List<Element> step(Steps steps, int step, int x) {
    var full = steps.stress() ? "text" : "accent";
    var line = bar(x, 3, WIDTH, 2).called("hairline");
    if (step <= steps.reached()) {
      return List.of(bar(x, 0, WIDTH, HEIGHT).called(full));
    }
    if (steps.half() && step == steps.reached() + 1) {
      return List.of(line, bar(x, 0, WIDTH / 2, HEIGHT).called(full));
    }
    return step <= steps.reachable()
        ? List.of(bar(x + 1, 1, WIDTH - 2, HEIGHT - 2).called("outline"))
        : List.of(line);
  }

  private static Element bar(int x, int y, int width, int height) {
    return Markup.tag("rect")
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y))
        .with("width", String.valueOf(width))
        .with("height", String.valueOf(height));
  }
}
