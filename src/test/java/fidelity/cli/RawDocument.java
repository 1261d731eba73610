package fidelity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word files put together by hand, each with the mark of a report of this version.
final class RawDocument {

  static final String TEXT = "<p><t>a</t></p>";
  static final String ROW = "<tbl><tr><tc>" + TEXT + "</tc></tr></tbl>";

  private static final String DOCUMENT = "word/document.xml";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(out);

  private RawDocument() {
    var properties =
        Mark.of(Mark.REVIEW).entrySet().stream()
            .map(
                each ->
                    "<property name=\"%s\"><lpwstr>%s</lpwstr></property>"
                        .formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    part("docProps/custom.xml", "<Properties>", properties, 1, "</Properties>");
  }

  /// A document that says one thing so many times.
  static byte[] of(String xml, int times) {
    var document = new RawDocument();
    document.part(DOCUMENT, "<document>", xml, times, "</document>");
    return document.bytes();
  }

  /// A file without a text.
  static byte[] empty() {
    return new RawDocument().bytes();
  }

  /// A text whose entities stand for each other, ten times each.
  static byte[] ofEntities() {
    var document = new RawDocument();
    var entities =
        IntStream.range(1, 20)
            .mapToObj(
                each ->
                    "<!ENTITY e%d \"%s\">".formatted(each, ("&e" + (each - 1) + ";").repeat(10)))
            .collect(Collectors.joining());
    document.part(
        DOCUMENT,
        "<!DOCTYPE document [<!ENTITY e0 \"x\">" + entities + "]><document>",
        "<p><t>&e19;</t></p>",
        1,
        "</document>");
    return document.bytes();
  }

  private void part(String name, String begin, String xml, int times, String end) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(begin.getBytes(UTF_8));
      var piece = xml.getBytes(UTF_8);
      for (var each = 0; each < times; each++) {
        zip.write(piece);
      }
      zip.write(end.getBytes(UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
  }

  private byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
    return out.toByteArray();
  }
}
