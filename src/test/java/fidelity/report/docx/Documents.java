package fidelity.report.docx;

import fidelity.report.Report;
import fidelity.report.review.ReportLayout;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.workbook.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Documents for Word to test with, as files and as their parts.
final class Documents {

  static final List<String> SAMPLES =
      List.of(
          "thl-2024",
          "exemplary-2025",
          "unfinished-2025",
          "team-practice-2025",
          "tyotoiminta-2025",
          "young-adults-2025");

  private Documents() {}

  static Report sample(String name) {
    return report(SampleWorkbooks.sample(name));
  }

  static Report report(Scorecard scorecard) {
    return ReportLayout.layOut(Improvements.of(scorecard), "1.0.0");
  }

  static byte[] written(Report report) {
    var out = new ByteArrayOutputStream();
    try {
      new DocxReportWriter().write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static SequencedMap<String, byte[]> parts(byte[] file) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static String part(byte[] file, String name) {
    return new String(parts(file).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /// The file with something else in a text of its document, as somebody's edit leaves it.
  static byte[] edited(byte[] file, String text, String other) {
    var document = part(file, "word/document.xml");
    if (!document.contains(text)) {
      throw new IllegalArgumentException("Nowhere stands " + text);
    }
    var parts = parts(file);
    var at = document.indexOf(text);
    var changed = document.substring(0, at) + other + document.substring(at + text.length());
    parts.put("word/document.xml", changed.getBytes(StandardCharsets.UTF_8));
    return packed(parts);
  }

  static byte[] packed(SequencedMap<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
