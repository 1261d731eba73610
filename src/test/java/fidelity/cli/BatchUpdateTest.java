package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An updating batch leaves the same files as one that writes all anew.
class BatchUpdateTest {

  private static final String HEADER = "rubric,site,name,visited_from,item_1\n";
  private static final String NORTH = "ips-25,north,North,2025-03-11,4\n";
  private static final String SOUTH = "ips-25,south,South,2025-03-11,3\n";
  private static final String[] FORMATS = {"--format", "xlsx,pdf,html,json"};
  private static final String[] UPDATE = {"--format", "xlsx,pdf,html,json", "--update"};

  @TempDir private Path temporary;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void folder() {
    folder = new BatchFolder(temporary);
  }

  @Test
  void whatIsCurrentIsLeftAlone() throws IOException {
    folder.review("first.yaml", "north", "2025-03-11");
    folder.run(FORMATS);
    assertThat(folder.run(UPDATE).out()).contains("0 reports written, 4 current already");
  }

  /// Reports with and without the plan are told apart; JSON never tells it.
  @Test
  void theReportsThatTellThePlanAreWrittenAnewWithoutIt() throws IOException {
    folder.review("first.yaml", "north", "2025-03-11");
    folder.run(FORMATS);
    var without = new String[] {"--format", "xlsx,pdf,html,json", "--update", "--no-plan"};
    assertThat(folder.run(without).out()).contains("3 reports written, 1 current already");
    assertThat(folder.run(without).out()).contains("0 reports written, 4 current already");
    assertThat(folder.run(UPDATE).out()).contains("3 reports written, 1 current already");
  }

  @Test
  void aReviewThatGotAnotherNameIsWrittenAnew() throws IOException {
    var review = folder.review("first.yaml", "north", "2025-03-11");
    folder.run(FORMATS);
    Files.move(review, review.resolveSibling("second.yaml"));
    assertThat(folder.run(UPDATE).out()).contains("4 reports written, 0 current already");
    var updated = folder.tree();
    folder.clear();
    folder.run(FORMATS);
    assertThat(updated).isEqualTo(folder.tree());
  }

  @Test
  void aRowThatMovedIsWrittenAnew() throws IOException {
    var table = new String[] {folder.file("a.csv", HEADER + NORTH + SOUTH).toString()};
    folder.on(table, FORMATS);
    assertThat(folder.on(table, UPDATE).out()).contains("0 reports written, 8 current already");
    folder.file("a.csv", HEADER + SOUTH + NORTH);
    assertThat(folder.on(table, UPDATE).out()).contains("8 reports written, 0 current already");
    var updated = folder.tree();
    folder.clear();
    folder.on(table, FORMATS);
    assertThat(updated).isEqualTo(folder.tree());
  }

  @Test
  void aNameWithCharactersThatNoDocumentHoldsIsKnownAgain() throws IOException {
    folder.review("a\u001B\n\u202Eb.yaml", "north", "2025-03-11");
    folder.run(FORMATS);
    assertThat(folder.run(UPDATE).out()).contains("0 reports written, 4 current already");
  }
}
