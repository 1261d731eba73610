package fidelity.workbook.excel;

import fidelity.input.xlsx.CustomProperties;
import fidelity.input.xlsx.OlderFormat;
import fidelity.input.xlsx.SharedTexts;
import fidelity.input.xlsx.SheetList;
import fidelity.input.xlsx.XmlPart;
import fidelity.ooxml.ZipParts;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/// Reads what an Excel file says, whoever wrote it, in little time and memory whatever it holds.
public final class ExcelReader {

  /// Where the mark of a report stands.
  private static final String PROPERTIES = "docProps/custom.xml";

  private static final byte[] NO_PART = "<none/>".getBytes(StandardCharsets.UTF_8);

  private final SequencedMap<String, byte[]> parts;

  private ExcelReader(byte[] bytes) throws IOException {
    this.parts = ZipParts.of(bytes);
  }

  /// The file's properties, the texts, numbers and formulas of all its cells, and a hash of each of
  /// its parts.
  ///
  /// @throws IOException when it is no sound Excel file, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws IOException {
    return contained(bytes, () -> new ExcelReader(bytes).content());
  }

  /// The file's properties alone, which is there much sooner than all its cells.
  ///
  /// @throws IOException when it is no sound Excel file, or one too large to be a report
  public static SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return contained(bytes, () -> mark(ZipParts.part(bytes, PROPERTIES).orElse(NO_PART)));
  }

  private interface Work<T> {
    T done() throws IOException, XMLStreamException;
  }

  private static <T> T contained(byte[] bytes, Work<T> work) throws IOException {
    if (OlderFormat.isEncrypted(bytes)) {
      throw new UnsoundFileException(Code.ENCRYPTED_REPORT);
    }
    try {
      return work.done();
    } catch (UnsoundFileException e) {
      throw e;
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof UnsoundFileException unsound
          ? unsound
          : new UnsoundFileException(Code.UNSOUND_EXCEL_FILE, e);
    } catch (IOException | RuntimeException e) { // a hostile file may break a library anywhere
      throw new UnsoundFileException(Code.UNSOUND_EXCEL_FILE, e);
    }
  }

  private ReportContent content() throws XMLStreamException {
    return new ReportContent(mark(part(PROPERTIES)), cells(), hashes());
  }

  private static SequencedMap<String, String> mark(byte[] part) throws XMLStreamException {
    var properties = new CustomProperties();
    XmlPart.read(part, properties);
    return properties.all();
  }

  private SequencedMap<String, String> cells() throws XMLStreamException {
    var shared = SharedTexts.of(part("xl/sharedStrings.xml"));
    var cells = new SheetCells(shared);
    for (var sheet : sheets().entrySet()) {
      cells.read(sheet.getKey(), part(sheet.getValue()));
    }
    return cells.all();
  }

  /// The name of each sheet, with the name of its part.
  private Map<String, String> sheets() throws XMLStreamException {
    var targets = new SheetList();
    XmlPart.read(part("xl/_rels/workbook.xml.rels"), targets);
    XmlPart.read(part("xl/workbook.xml"), targets);
    return targets.sheets();
  }

  private byte[] part(String name) {
    return parts.getOrDefault(name, NO_PART);
  }

  private SequencedMap<String, String> hashes() {
    var hashes = new LinkedHashMap<String, String>();
    parts.forEach((name, bytes) -> hashes.put(name, hash(bytes)));
    return hashes;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
