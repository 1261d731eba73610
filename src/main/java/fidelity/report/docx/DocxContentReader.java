package fidelity.report.docx;

import fidelity.input.xlsx.CustomProperties;
import fidelity.input.xlsx.OlderFormat;
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
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/// Reads what a Word file says, whoever wrote it, in little time and memory whatever it holds.
public final class DocxContentReader {

  /// Where the mark of a report stands, and its text.
  private static final String PROPERTIES = "docProps/custom.xml";

  private static final String DOCUMENT = "word/document.xml";
  private static final String MARGINS = "word/(header|footer)\\d*\\.xml";
  private static final String CHARTS = "word/charts/chart\\d*\\.xml";
  private static final byte[] NO_PART = "<none/>".getBytes(StandardCharsets.UTF_8);

  private DocxContentReader() {}

  /// The file's properties, the texts of its paragraphs, cells, replies, margins and charts, and a
  /// hash of each of its parts.
  ///
  /// @throws IOException when it is no sound Word file, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws IOException {
    return contained(
        bytes,
        () -> {
          var parts = ZipParts.of(bytes);
          if (!parts.containsKey(DOCUMENT)) {
            throw new UnsoundFileException(Code.UNSOUND_WORD_FILE);
          }
          return new ReportContent(
              mark(parts.getOrDefault(PROPERTIES, NO_PART)), texts(parts), hashes(parts));
        });
  }

  /// The file's properties alone, which is there much sooner than all its text.
  ///
  /// @throws IOException when it is no sound Word file, or one too large to be a report
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
          : new UnsoundFileException(Code.UNSOUND_WORD_FILE, e);
    } catch (IOException | RuntimeException e) { // whatever a hostile file does
      throw new UnsoundFileException(Code.UNSOUND_WORD_FILE, e);
    }
  }

  private static SequencedMap<String, String> mark(byte[] part) throws XMLStreamException {
    var properties = new CustomProperties();
    XmlPart.read(part, properties);
    return properties.all();
  }

  private static SequencedMap<String, String> texts(SequencedMap<String, byte[]> parts)
      throws XMLStreamException {
    var texts = new DocumentTexts();
    XmlPart.read(parts.getOrDefault(DOCUMENT, NO_PART), texts);
    for (var part : parts.entrySet()) {
      var name = part.getKey();
      if (name.matches(MARGINS) || name.matches(CHARTS)) {
        texts.within(name.replaceAll(".*/|\\.xml$", ""));
        XmlPart.read(part.getValue(), texts);
      }
    }
    return texts.all();
  }

  private static SequencedMap<String, String> hashes(SequencedMap<String, byte[]> parts) {
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
