package fidelity.workbook.excel.chart;

import fidelity.ooxml.SafeText;
import fidelity.ooxml.XmlText;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cells that a chart is drawn from: where they are, and what they show, so that programs that
/// do not compute draw the chart too.
///
/// @param sheet the sheet that they are on
record ChartCells(Sheet sheet) {

  /// What the points of a chart are called.
  String labels(Area area) {
    return "<c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef>"
        .formatted(
            reference(area), points(cells(area).map(ChartCells::label).map(Optional::of).toList()));
  }

  /// The figures of a chart; a cell without one has no point.
  String numbers(Area area) {
    return numbers(area, cells(area).map(ChartCells::number).toList());
  }

  /// The lengths of bars; a cell without a figure has a bar of length 0.
  String lengths(Area area) {
    return numbers(
        area, cells(area).map(ChartCells::number).map(each -> each.or(ChartCells::zero)).toList());
  }

  private String numbers(Area area, List<Optional<String>> shown) {
    return "<c:numRef><c:f>%s</c:f><c:numCache>%s</c:numCache></c:numRef>"
        .formatted(reference(area), points(shown));
  }

  private String reference(Area area) {
    return escaped(area.on(sheet.name()));
  }

  private Stream<Cell> cells(Area area) {
    return IntStream.rangeClosed(area.top(), area.bottom())
        .boxed()
        .flatMap(
            row ->
                IntStream.rangeClosed(area.left(), area.right())
                    .mapToObj(column -> sheet.cell(row, column)));
  }

  private static String points(List<Optional<String>> shown) {
    return IntStream.range(0, shown.size())
        .boxed()
        .flatMap(index -> shown.get(index).stream().map(text -> point(index, text)))
        .collect(Collectors.joining("", "<c:ptCount val=\"%s\"/>".formatted(shown.size()), ""));
  }

  private static String point(int index, String shown) {
    return "<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>".formatted(index, shown);
  }

  private static String label(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text, _) -> escaped(text);
      case Cell.Figure(var value, _, _) -> value.toPlainString();
      case Cell.Formula(_, var shown) -> label(shown);
      case Cell.Blank _ -> "";
    };
  }

  private static Optional<String> number(Cell cell) {
    return switch (cell) {
      case Cell.Figure(var value, _, _) -> Optional.of(String.valueOf(value.doubleValue()));
      case Cell.Formula(_, var shown) -> number(shown);
      case Cell.Text _, Cell.Blank _ -> Optional.empty();
    };
  }

  private static Optional<String> zero() {
    return Optional.of("0");
  }

  /// A text as it stands in a chart's part.
  static String escaped(String text) {
    return XmlText.escaped(SafeText.of(text).text());
  }
}
