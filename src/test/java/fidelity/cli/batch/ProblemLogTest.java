package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.inputs.ShownNames;
import fidelity.cohort.Grouping;
import fidelity.cohort.LeftOut;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that is wrong in a batch goes into one table, the first of it is kept.
class ProblemLogTest {

  private static final Diagnostic OF_A = problem("a.yaml", 3);
  private static final Diagnostic OF_B = problem("b.yaml", 1);
  private static final Diagnostic OF_RUBRIC = problem("rubric.yaml", 9);
  private static final Diagnostic WARNING =
      Diagnostic.of(new Place("a.yaml", 5, 2), Subject.item("7"), Code.NO_COMMENTS);

  @TempDir private Path folder;
  private ProblemLog log;

  @BeforeEach
  void begin() {
    log =
        ProblemLog.in(
            folder,
            new Spellings(new SiteSpellings(), new GroupSpellings(Grouping.NONE)),
            new ShownNames(List.of()),
            new ProblemWords(Language.ENGLISH));
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void theTableHasALineForEachProblemAndWarning() throws IOException {
    log.add(new Failed(Place.startOf("a.yaml"), List.of(OF_A)));
    log.warn(List.of(WARNING));
    assertThat(folder.resolve("problems.csv")).doesNotExist();
    assertThat(Files.readString(log.write()))
        .isEqualTo(
            """
            level,file,line,column,sheet,cell,message
            error,a.yaml,3,1,,,file: there is no such file
            warning,a.yaml,5,2,,,item 7: a key development need has no comments; describe what was seen
            """);
    assertThat(folder.resolve("problems.csv")).exists();
  }

  @Test
  void problemsAreToldAndWarningsAreForTheTableAlone() {
    log.add(new Failed(Place.startOf("a.yaml"), List.of(OF_A)));
    log.warn(List.of(WARNING, WARNING));
    assertThat(log.problems()).isEqualTo(1);
    assertThat(log.warnings()).isEqualTo(2);
    assertThat(log.kept()).containsExactly(OF_A);
  }

  @Test
  void aWarningAboutAReportIsToldAndNotInTheTable() throws IOException {
    log.tell(List.of(WARNING));
    assertThat(log.kept()).containsExactly(WARNING);
    assertThat(Files.readString(log.write()))
        .isEqualTo("level,file,line,column,sheet,cell,message\n");
  }

  @Test
  void aProblemOfARubricCountsOnceForAllItsReviews() {
    log.add(new Failed(Place.startOf("a.yaml"), List.of(OF_A, OF_RUBRIC)));
    log.add(new Failed(Place.startOf("b.yaml"), List.of(OF_B, OF_RUBRIC)));
    assertThat(log.kept()).containsExactly(OF_A, OF_RUBRIC, OF_B);
    assertThat(log.problems()).isEqualTo(3);
  }

  @Test
  void whatStandsTwiceInAFileCountsTwice() {
    log.add(new Failed(Place.startOf("a.yaml"), List.of(OF_A, OF_A)));
    assertThat(log.problems()).isEqualTo(2);
  }

  @Test
  void tenThousandAreKeptAndAllAreCounted() {
    var all = IntStream.rangeClosed(1, 10_001).mapToObj(line -> problem("a.yaml", line)).toList();
    log.add(new Failed(Place.startOf("a.yaml"), all.subList(0, 10_000)));
    assertThat(log.kept()).isEqualTo(all.subList(0, 10_000));
    log.add(new Failed(Place.startOf("a.yaml"), all.subList(10_000, 10_001)));
    assertThat(log.kept()).isEqualTo(all.subList(0, 10_000));
    assertThat(log.problems()).isEqualTo(10_001);
  }

  @Test
  void figuresAreToldOfProblemsAlone() {
    log.add(new Failed(Place.startOf("a.yaml"), List.of(OF_A)));
    log.tell(List.of(WARNING));
    assertThat(log.leftOut()).isEqualTo(new LeftOut(1, 1, List.of(OF_A)));
  }

  @Test
  void aTableThatIsNotCompleteLeavesNothing() {
    log.add(new Failed(Place.startOf("a.yaml"), List.of(OF_A)));
    log.close();
    assertThat(folder).isEmptyDirectory();
  }

  private static Diagnostic problem(String file, int line) {
    return Diagnostic.of(new Place(file, line, 1), Subject.FILE, Code.NO_SUCH_FILE);
  }
}
