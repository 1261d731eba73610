package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The reports beside the samples say what the program writes today.
///
/// Texts and parts are compared, not bytes: another Java may compress them in another way.
class SampleReportsTest {

  private static final List<String> COHORT_FILES =
      List.of(
          "cohort.xlsx",
          "cohort.pdf",
          "cohort.json",
          "scores.csv",
          "items.csv",
          "answers.csv",
          "texts.csv");

  @TempDir private Path out;

  @ParameterizedTest
  @MethodSource("samples")
  void theReportsBesideASampleAreCurrent(Path sample) throws IOException {
    var run = Cli.run("score", sample.toString(), "--out", out.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    var stem = sample.getFileName().toString().replace(".yaml", "");
    for (var name : List.of(stem + ".xlsx", stem + ".pdf")) {
      var committed = sample.resolveSibling(name);
      if (Golden.updating()) {
        Files.copy(out.resolve(name), committed, StandardCopyOption.REPLACE_EXISTING);
      }
      assertThat(content(committed)).isEqualTo(content(out.resolve(name)));
    }
  }

  @Test
  void theFilesOfTheSampleCohortAreCurrent() throws IOException {
    var run =
        Cli.run(
            "batch",
            "samples/cohort",
            "--format=none",
            "--quiet",
            "--by=year",
            "--as-of=2024-12-31",
            "--out=" + out);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    for (var name : COHORT_FILES) {
      var committed = Path.of("samples/cohort", name);
      if (Golden.updating()) {
        Files.copy(out.resolve(name), committed, StandardCopyOption.REPLACE_EXISTING);
      }
      assertThat(content(committed)).as(name).isEqualTo(content(out.resolve(name)));
    }
  }

  @Test
  void theReportOfTheSampleCohortBeginsWithWhereTheServicesStand() throws IOException {
    var pages = pages(Files.readAllBytes(Path.of("samples/cohort/cohort.pdf")));
    assertThat(pages).hasSize(4).first().asString().contains("Where the services stand");
  }

  static Stream<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static Object content(Path report) throws IOException {
    assertThat(report).as("make golden writes it").exists();
    var bytes = Files.readAllBytes(report);
    return switch (report.toString().replaceFirst(".*\\.", "")) {
      case "pdf" -> pages(bytes);
      case "xlsx" -> parts(bytes);
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    var pages = new ArrayList<String>();
    try (var reader = new PdfReader(pdf)) {
      var text = new PdfTextExtractor(reader);
      for (var page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(text.getTextFromPage(page));
      }
    }
    assertThat(String.join("", pages)).hasSizeGreaterThan(1000);
    return pages;
  }

  private static Map<String, String> parts(byte[] xlsx) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(parts).hasSizeGreaterThan(5);
    return parts;
  }
}
