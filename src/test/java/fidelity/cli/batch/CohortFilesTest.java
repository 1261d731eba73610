package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.BatchFolder;
import fidelity.cli.batch.CohortFiles.Written;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.batch.cohort.CohortChoices;
import fidelity.cli.inputs.ShownNames;
import fidelity.cohort.Cohort;
import fidelity.cohort.LeftOut;
import fidelity.data.csv.AnswersCsv;
import fidelity.input.Scales;
import fidelity.rubric.Language;
import fidelity.scoring.Scorer;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rubric's reviews have their files, in the batch's folder or in one of their own.
class CohortFilesTest {

  private static final String[] FILES = {
    "answers.csv",
    "cohort.json",
    "cohort.pdf",
    "cohort.xlsx",
    "items.csv",
    "scores.csv",
    "texts.csv"
  };
  private static final List<String> ONE_RUBRIC = List.of("exemplary-2025", "unfinished-2025");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theReviewsOfOneRubricHaveTheirFilesInTheFolder(int jobs) throws IOException {
    assertThat(write(jobs, ONE_RUBRIC))
        .isEqualTo(new Written(new LinkedHashMap<>(Map.of(folder, cohort(ONE_RUBRIC))), List.of()));
    assertThat(BatchFolder.tree(folder)).containsOnlyKeys(FILES);
  }

  @Test
  void howManyFilesAreWrittenAtOnceChangesNothing() throws IOException {
    write(1, ONE_RUBRIC);
    var one = BatchFolder.tree(folder);
    write(4, ONE_RUBRIC);
    assertThat(BatchFolder.tree(folder)).isEqualTo(one);
  }

  @Test
  void theReviewsOfSeveralRubricsHaveFoldersOfTheirOwn() throws IOException {
    var written = write(2, List.of("team-practice-2025", "exemplary-2025"));
    assertThat(written.cohorts())
        .isEqualTo(
            Map.of(
                folder.resolve("ips-25-2008"), cohort(List.of("exemplary-2025")),
                folder.resolve("team-practice-12-1"), cohort(List.of("team-practice-2025"))));
    assertThat(BatchFolder.tree(folder))
        .containsOnlyKeys(
            Stream.of("ips-25-2008", "team-practice-12-1")
                .flatMap(own -> Stream.of(FILES).map(file -> own + "/" + file))
                .toList());
  }

  /// Some file systems take both names for one.
  @Test
  void foldersDifferInMoreThanCapitalLetters(@TempDir Path rubrics) throws IOException {
    var item = "- { item: 1, name: A, standard: B, levels: { 1: { says: C }, 2: { says: D } } }";
    var review = SampleAttempt.scorecard("exemplary-2025").review();
    var reviews = new ArrayList<Reported>();
    for (var id : List.of("own", "OWN")) {
      var rubric = new Scales(rubrics).read(id, 2, item).rubric();
      reviews.add(SampleAttempt.reported("a.yaml", Scorer.score(rubric, review)));
    }
    assertThat(written(1, reviews).cohorts().keySet())
        .containsExactly(folder.resolve("OWN-1"), folder.resolve("own-1-2"));
  }

  @Test
  void theAnswersAreThoseOfTheReviewsInTheOrderAdded() throws IOException {
    write(1, ONE_RUBRIC);
    assertThat(Files.readString(folder.resolve("answers.csv")))
        .isEqualTo(
            AnswersCsv.header()
                + AnswersCsv.rows(SampleAttempt.scorecard("exemplary-2025"))
                + AnswersCsv.rows(SampleAttempt.scorecard("unfinished-2025")));
  }

  @Test
  void filesAreNamedWithoutTheFoldersThatLeadToThem() {
    var samples = Path.of("samples").toAbsolutePath().toString();
    var scorecard = SampleAttempt.scorecard("exemplary-2025");
    try (var files = files(1, new ShownNames(List.of(samples)))) {
      files.add(SampleAttempt.reported(samples + "/exemplary-2025.yaml", scorecard));
      assertThat(files.write(LeftOut.NOTHING).cohorts().firstEntry().getValue().reviews())
          .extracting(each -> each.origin().file())
          .containsExactly("samples/exemplary-2025.yaml");
    }
  }

  @Test
  void withoutReviewsThereAreNoFiles() {
    assertThat(write(1, List.of()).cohorts()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEndBeforeAllIsWrittenLeavesNothing() {
    try (var files = files(1, new ShownNames(List.of()))) {
      files.add(reported("exemplary-2025"));
      assertThat(folder).isNotEmptyDirectory();
    }
    assertThat(folder).isEmptyDirectory();
  }

  private Written write(int jobs, List<String> samples) {
    return written(jobs, samples.stream().map(CohortFilesTest::reported).toList());
  }

  private Written written(int jobs, List<Reported> reviews) {
    try (var files = files(jobs, new ShownNames(List.of()))) {
      reviews.forEach(files::add);
      return files.write(LeftOut.NOTHING);
    }
  }

  private static Reported reported(String sample) {
    return SampleAttempt.reported(SampleAttempt.file(sample), SampleAttempt.scorecard(sample));
  }

  private CohortFiles files(int jobs, ShownNames names) {
    return new CohortFiles(
        folder, CohortChoices.PLAIN, jobs, names, new ProblemWords(Language.ENGLISH));
  }

  private static Cohort cohort(List<String> samples) {
    var reviews = samples.stream().map(each -> reported(each).entry()).toList();
    return new Cohort(reviews.getFirst().rubric(), reviews);
  }
}
