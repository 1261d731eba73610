package fidelity.cli.outputs;

import fidelity.data.json.JsonContent;
import fidelity.report.pdf.PdfContentReader;
import fidelity.scoring.Stamp;
import fidelity.workbook.excel.ExcelReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a report says, in whatever format: its stamp, and its texts by their places.
public record ReportContent(Optional<Stamp> stamp, SequencedMap<String, String> texts) {

  /// The content of a file's bytes.
  ///
  /// @throws IOException when it is no sound file of that format, saying why
  public static ReportContent read(Format format, byte[] bytes) throws IOException {
    return switch (format) {
      case XLSX -> {
        var excel = ExcelReader.read(bytes);
        yield new ReportContent(Stamp.find(excel.properties()), excel.cells());
      }
      case PDF -> {
        var pdf = PdfContentReader.read(bytes);
        yield new ReportContent(Stamp.find(pdf.properties()), pdf.lines());
      }
      case JSON -> {
        var json = JsonContent.read(bytes);
        yield new ReportContent(json.stamp(), json.values());
      }
      case NONE -> new ReportContent(Optional.empty(), new LinkedHashMap<>());
    };
  }

  /// The stamp alone, which is there much sooner than all the texts.
  ///
  /// @throws IOException when it is no sound file of that format, saying why
  static Optional<Stamp> stamp(Format format, byte[] bytes) throws IOException {
    return switch (format) {
      case XLSX -> Stamp.find(ExcelReader.properties(bytes));
      case PDF -> Stamp.find(PdfContentReader.properties(bytes));
      case JSON -> JsonContent.read(bytes).stamp();
      case NONE -> Optional.empty();
    };
  }

  /// Where it does not say what it should.
  public List<Difference> differencesFrom(ReportContent right) {
    var places = new LinkedHashSet<>(right.texts.keySet());
    places.addAll(texts.keySet());
    return places.stream()
        .map(
            place ->
                new Difference(
                    place, texts.getOrDefault(place, ""), right.texts.getOrDefault(place, "")))
        .filter(each -> !each.is().equals(each.right()))
        .toList();
  }
}
