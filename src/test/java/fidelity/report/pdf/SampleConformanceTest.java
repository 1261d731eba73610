package fidelity.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The published sample reports, of reviews and of a cohort, pass PDF/UA-1 and PDF/A-2a.
@Tag("prove")
class SampleConformanceTest {

  @ParameterizedTest
  @MethodSource("reports")
  void everySampleReportIsAccessible(Path report) throws Exception {
    Conformance.check(Files.readAllBytes(report));
  }

  static Stream<Path> reports() throws IOException {
    try (var files = Files.walk(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
    }
  }
}
