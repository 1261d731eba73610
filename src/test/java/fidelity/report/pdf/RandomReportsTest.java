package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A hundred reports full of hostile text, each through veraPDF; `make prove` runs it, several at
/// once.
@Tag("prove")
@Execution(CONCURRENT)
class RandomReportsTest {

  private static final int ROUNDS = Integer.getInteger("report.rounds", 100);

  @ParameterizedTest(name = "report {0}")
  @MethodSource("seeds")
  void everyReportIsAccessibleAndFitForArchives(long seed) throws Exception {
    var written = Pdfs.written(RandomReport.of(seed));
    assertThat(Pdfs.written(RandomReport.of(seed))).isEqualTo(written);
    Conformance.check(written);
    StructureReader.read(written);
  }

  static LongStream seeds() {
    return LongStream.range(0, ROUNDS);
  }
}
