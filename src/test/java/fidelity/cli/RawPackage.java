package fidelity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file of Excel or Word put together by hand, with the mark of a report of this version.
final class RawPackage {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(out);

  RawPackage() {
    var properties =
        Mark.of(Mark.REVIEW).entrySet().stream()
            .map(
                each ->
                    "<property name=\"%s\"><lpwstr>%s</lpwstr></property>"
                        .formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    part("docProps/custom.xml", "<Properties>" + properties + "</Properties>");
  }

  /// A document type whose entities stand for each other, ten times each, up to `&e19;`.
  static String entities(String root) {
    return IntStream.range(1, 20)
        .mapToObj(
            each -> "<!ENTITY e%d \"%s\">".formatted(each, ("&e" + (each - 1) + ";").repeat(10)))
        .collect(Collectors.joining("", "<!DOCTYPE " + root + " [<!ENTITY e0 \"x\">", "]>"));
  }

  RawPackage part(String name, String text) {
    return part(name, "", text.getBytes(UTF_8), 1, "");
  }

  /// A part that holds one thing so many times.
  RawPackage part(String name, String begin, byte[] piece, int times, String end) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(begin.getBytes(UTF_8));
      for (var each = 0; each < times; each++) {
        zip.write(piece);
      }
      zip.write(end.getBytes(UTF_8));
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
  }

  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
    return out.toByteArray();
  }
}
