package fidelity.report.pdf.read;

import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Items;
import fidelity.report.pdf.read.PdfValue.Name;
import fidelity.report.pdf.read.PdfValue.Numeral;
import fidelity.report.pdf.read.PdfValue.Reference;
import fidelity.report.pdf.read.PdfValue.Stream;
import fidelity.report.pdf.read.PdfValue.Text;
import fidelity.report.pdf.read.PdfValue.Word;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of text on one page, in the order in which they are drawn.
public final class PageTexts {

  private final OpenedPdf file;
  private final PdfValue fonts;
  private final Map<String, FontCodes> codes = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private FontCodes font = FontCodes.LATIN;
  private String height = "";
  private boolean moved;

  private PageTexts(OpenedPdf file, PdfValue fonts) {
    this.file = file;
    this.fonts = fonts;
  }

  /// The lines of all pages.
  ///
  /// @throws UnsoundFileException when the file is broken or holds too much
  public static List<List<String>> of(OpenedPdf file) throws UnsoundFileException {
    var pages = new ArrayList<List<String>>();
    for (var page : file.pages()) {
      pages.add(of(file, page));
    }
    return pages;
  }

  private static List<String> of(OpenedPdf file, Reference page) throws UnsoundFileException {
    var texts = new PageTexts(file, file.entry(file.entry(page, "Resources"), "Font"));
    texts.read(file.scanner(content(file, page)));
    return texts.lines;
  }

  /// All that is drawn on the page; what is packed in unknown ways is left out.
  private static byte[] content(OpenedPdf file, Reference page) throws UnsoundFileException {
    var all = new ByteArrayOutputStream();
    var contents = file.entry(page, "Contents");
    for (var each : contents instanceof Items(var parts) ? parts : List.of(contents)) {
      if (file.resolved(each) instanceof Stream stream && Unpacking.knows(stream.head())) {
        all.writeBytes(file.data(stream));
        all.write('\n');
      }
    }
    return all.toByteArray();
  }

  private void read(Scanner scanner) throws UnsoundFileException {
    var operands = new ArrayList<PdfValue>();
    for (var next = scanner.next(); next.isPresent(); next = scanner.next()) {
      if (next.get() instanceof Word(var operator)) {
        apply(operator, operands);
        operands.clear();
      } else {
        operands.add(next.get());
      }
    }
    endLine();
  }

  private void apply(String operator, List<PdfValue> operands) throws UnsoundFileException {
    switch (operator) {
      case "BT" -> moved = true;
      case "Tf" -> font = font(operands);
      case "Tm" -> move(operands, 5);
      case "Td", "TD" -> move(operands, 1);
      case "T*" -> endLine();
      case "'", "\"" -> {
        endLine();
        show(operands);
      }
      case "Tj", "TJ" -> show(operands);
      default -> {}
    }
  }

  /// A text at another height begins a new line.
  private void move(List<PdfValue> operands, int place) {
    if (place < operands.size() && operands.get(place) instanceof Numeral(var text)) {
      if (!text.equals(height)) {
        endLine();
      }
      height = text;
      moved = true;
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line.toString().strip());
      line.setLength(0);
    }
  }

  private void show(List<PdfValue> operands) {
    if (moved && !line.isEmpty()) {
      line.append(' ');
    }
    moved = false;
    operands.forEach(this::show);
  }

  private void show(PdfValue value) {
    switch (value) {
      case Text(var codes) -> line.append(font.read(codes));
      case Items(var all) -> all.forEach(this::show);
      default -> {}
    }
  }

  private FontCodes font(List<PdfValue> operands) throws UnsoundFileException {
    if (operands.isEmpty() || !(operands.getFirst() instanceof Name(var name))) {
      return FontCodes.LATIN;
    }
    var known = Optional.ofNullable(codes.get(name));
    if (known.isPresent()) {
      return known.get();
    }
    var read = FontCodes.of(file, file.entry(fonts, name));
    codes.put(name, read);
    return read;
  }
}
