package fidelity.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.report.Report;
import fidelity.report.pdf.RandomReport;
import fidelity.report.pdf.SampleReport;
import fidelity.workbook.samples.RandomReviews;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Debian's python-docx reads in documents what the reports say.
@Tag("libreoffice")
class PythonDocxTest {

  private static final int GENERATED = 20;

  @TempDir private Path folder;

  @Test
  void itReadsWhatTheReportsSay() throws Exception {
    var reports = new ArrayList<Report>(Documents.SAMPLES.stream().map(Documents::sample).toList());
    reports.add(SampleReport.draft());
    IntStream.range(0, GENERATED)
        .mapToObj(RandomReviews::scored)
        .map(Documents::report)
        .forEach(reports::add);
    LongStream.range(0, GENERATED).mapToObj(RandomReport::of).forEach(reports::add);
    var read = read(reports.stream().map(Documents::written).toList());
    for (var each = 0; each < reports.size(); each++) {
      Said.assertSame(read.get(each), ExpectedDocument.of(reports.get(each)));
    }
  }

  @Test
  void anEditedFigureIsFound() throws Exception {
    var report = Documents.sample("exemplary-2025");
    var edited = Documents.edited(Documents.written(report), ">117/125<", ">118/125<");
    var read = read(List.of(edited)).getFirst();
    assertThatThrownBy(() -> Said.assertSame(read, ExpectedDocument.of(report)))
        .isInstanceOf(AssertionError.class);
  }

  private List<List<String>> read(List<byte[]> files) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/docx_lines.py"));
    for (var number = 0; number < files.size(); number++) {
      var file = folder.resolve("document%d.docx".formatted(number));
      command.add(Files.write(file, files.get(number)).toString());
    }
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    var process = builder.start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    var read = new ArrayList<List<String>>();
    var lines = new ArrayList<String>();
    for (var line : out.split("\n", -1)) {
      if (line.equals("END")) {
        read.add(List.copyOf(lines));
        lines.clear();
      } else {
        lines.add(
            line.substring(0, line.indexOf(' ') + 1) + Said.of(line.replaceFirst("^\\S+ ", "")));
      }
    }
    assertThat(read).hasSameSizeAs(files);
    return read;
  }
}
