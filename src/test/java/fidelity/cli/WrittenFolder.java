package fidelity.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Everything that lies in a folder as text: names of files, the parts of workbooks unpacked, the
/// pages and the properties of PDFs.
record WrittenFolder(Path path) {

  /// Where in it any of some words stand, whatever their capital letters.
  List<String> places(List<String> words) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(path)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = path.relativize(file).toString();
        var text = (name + "\n" + text(file)).toLowerCase(Locale.ROOT);
        for (var word : words) {
          if (text.contains(word.toLowerCase(Locale.ROOT))) {
            found.add("%s in %s".formatted(word, name));
          }
        }
      }
    }
    return found;
  }

  private static String text(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var raw =
        new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16);
    if (file.toString().endsWith(".xlsx")) {
      return raw + parts(bytes);
    }
    return file.toString().endsWith(".pdf") ? raw + pages(bytes) : raw;
  }

  private static String parts(byte[] bytes) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        text.append(part.getName()).append('\n');
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return text.toString();
  }

  /// Each page also without the ends of its lines, at which a name may be broken.
  private static String pages(byte[] bytes) throws IOException {
    var text = new StringBuilder();
    try (var pdf = new PdfReader(bytes)) {
      text.append(pdf.getInfo()).append('\n');
      text.append(new String(pdf.getMetadata(), StandardCharsets.UTF_8)).append('\n');
      for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
        var lines = new PdfTextExtractor(pdf).getTextFromPage(page);
        text.append(lines).append('\n').append(lines.replaceAll("\\s+", " ")).append('\n');
      }
    }
    return text.toString();
  }
}
