package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.samples.WorkbookDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same review gives the same bytes, whatever the machine.
class SameBytesTest {

  @Test
  void onEveryThread() throws InterruptedException, ExecutionException {
    var expected = WorkbookDigest.of("thl-2024");
    Callable<String> task = () -> WorkbookDigest.of("thl-2024");
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var printed : threads.invokeAll(Collections.nCopies(4, task))) {
        assertThat(printed.get()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"fi-FI, Europe/Helsinki", "ar-EG, Pacific/Apia", "th-TH-u-ca-buddhist, Asia/Tokyo"})
  void inEveryLocaleAndZone(String locale, String zone) {
    var expected = WorkbookDigest.of("unfinished-2025");
    var usualLocale = Locale.getDefault();
    var usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(WorkbookDigest.of("unfinished-2025")).isEqualTo(expected);
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }

  /// The other machine has the program's own libraries, not the larger schemas of the tests.
  @Test
  void onAnotherMachineAndWithoutAWordOnStderr() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.timezone=America/St_Johns",
                "-cp",
                System.getProperty("java.class.path").replace("poi-ooxml-full", "poi-ooxml-lite"),
                WorkbookDigest.class.getName(),
                "thl-2024")
            .start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(err).isZero();
    assertThat(err).isEmpty();
    assertThat(out).isEqualTo(WorkbookDigest.of("thl-2024"));
  }
}
