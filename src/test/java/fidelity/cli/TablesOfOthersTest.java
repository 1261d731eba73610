package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables with headings, days and last rows as other people write them: every value is read, or one
/// problem says why it is not.
class TablesOfOthersTest {

  private static final String HEADINGS =
      "Site ID,Visit date (d.m.yyyy),Q1 comments,Q1,Q2: Staff,Q2 notes,Q3 reason,Q3,Q4 [1-5],"
          + "Caseload size,Total\n";

  @TempDir private Path folder;

  @Test
  void aColumnGoesToTheHeadingThatMostCertainlyMeansIt() throws IOException {
    table(HEADINGS + "n,11.3.2025,fine,4,5,ok,late,3,2,x,\n");
    var map = run("--suggest-columns").out();
    assertThat(map)
        .isEqualTo(
            """
            # Which column each heading of t.csv is, in row 1.
            # Check the lines with a remark; 'ignored' stands for a column that is not read.
            "Site ID": site  # by what it says
            "Visit date (d.m.yyyy)": visited_from  # by what it says
            "Q1 comments": ignored  # nothing here is like it; to keep it as a group, name it with --tags
            "Q1": item_1  # by its number
            "Q2: Staff": item_2  # by its number
            "Q2 notes": ignored  # nothing here is like it; to keep it as a group, name it with --tags
            "Q3 reason": item_3_reason  # by its number
            "Q3": item_3  # by its number
            "Q4 [1-5]": item_4  # by its number
            "Caseload size": ignored  # perhaps item_1, which 'Q1' is already
            "Total": Total
            """);
    Files.writeString(folder.resolve("map.yaml"), map);
    assertThat(said("--columns=" + folder.resolve("map.yaml"))).isEmpty();
    assertThat(scores().get(1)).startsWith("n,n,2025-03-11,2025-03-11,,ips-25,2008,4,5,3,2,,");
  }

  @Test
  void headingsWithExplanationsDropNoScore() throws IOException {
    table(HEADINGS + "n,11.3.2025,fine,4,5,ok,late,3,2,x,\n");
    assertThat(run("--quiet"))
        .isEqualTo(
            new Cli.Run(
                1,
                "",
                """
                t.csv:1:1: column 'Site ID': it is not known; did you mean 'site'? [misspelt-column]
                t.csv:1:9: column 'Visit date (d.m.yyyy)': it is not known; did you mean 'visited_from'? [misspelt-column]
                t.csv:1:43: column 'Q1': it is not known; did you mean 'item_1'? [misspelt-column]
                t.csv:1:46: column 'Q2: Staff': it is not known; did you mean 'item_2'? [misspelt-column]
                t.csv:1:65: column 'Q3 reason': it is not known; did you mean 'item_3_reason'? [misspelt-column]
                t.csv:1:75: column 'Q3': it is not known; did you mean 'item_3'? [misspelt-column]
                t.csv:1:78: column 'Q4 [1-5]': it is not known; did you mean 'item_4'? [misspelt-column]
                t.csv:1:87: column 'Caseload size': it is not known; did you mean 'item_1'? [misspelt-column]
                """));
  }

  @Test
  void aBlankOfAnotherWidthInAHeadingIsABlank() throws IOException {
    table("site,visited_from,item_1,Client\u00a0group\nn,2025-03-11,4,Young\n");
    assertThat(said("--tags=Client group")).isEmpty();
    assertThat(scores().get(1)).endsWith(",Young");
  }

  @Test
  void aGroupThatIsWrittenAsNothingIsNone() throws IOException {
    table("site,visited_from,item_1,Region\na,2025-03-11,4,N/A\nb,2025-03-12,4,South\n");
    assertThat(said("--tags=Region"))
        .containsExactly(
            "t.csv:2:16: warning: column 'Region': 'N/A' is read as unanswered: 1 of 2 rows [cells-unanswered]");
    assertThat(scores().get(1)).endsWith(",");
    assertThat(scores().get(2)).endsWith(",South");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-11 00:00:00, 2025-03-11",
    "2025-03-11T09:30, 2025-03-11",
    "11.3.2025 0:00, 2025-03-11",
    "2025/3/11, 2025-03-11"
  })
  void aDayIsReadAsProgramsWriteIt(String written, String day) throws IOException {
    table("site,visited_from,item_1\nn,%s,4\n".formatted(written));
    assertThat(said()).isEmpty();
    assertThat(scores().get(1)).startsWith("n,n,%s,".formatted(day));
  }

  @ParameterizedTest
  @CsvSource({"30.2.2025", "11/3/2025", "3/13/2025", "2025-02-30 00:00", "20250311", "45727"})
  void aDayThatIsNoneOrCouldBeTwoIsToldAsItIsWritten(String written) throws IOException {
    table("site,visited_from,item_1\nn,%s,4\n".formatted(written));
    assertThat(said())
        .containsExactly(
            "t.csv:2:3: visited: found '%s'; write a date like 2024-03-12 [visit-date-needed]"
                .formatted(written));
  }

  @Test
  void whatRefusedRowsLackIsNotToldBesideWhatIsWrongInThem() throws IOException {
    table(
        """
        site,visited_from,item_1,item_2
        a,2025-03-11,4,5
        b,2025-03-12,3,-

        Mean,,3.5,5
        Source: register 2025
        """);
    assertThat(said())
        .containsExactly(
            "t.csv:5:6: visited: found nothing; write a date like 2024-03-12 [visit-date-needed]",
            "t.csv:5:7: item 1: score is '3.5'; scores run in whole points; write 3 or 4 [score-between-points]",
            "t.csv:6:1: visited: found nothing; write a date like 2024-03-12 [visit-date-needed]",
            "t.csv:3:16: warning: column 'item_2': '-' is read as unanswered: 1 of 2 rows [cells-unanswered]");
  }

  @Test
  void aLineOfAMapThatIsNoTextIsRefused() throws IOException {
    table("Code,Visited,Q1\nn,2025-03-11,4\n");
    Files.writeString(folder.resolve("map.yaml"), "Code: site\nVisited: [visited_from]\nQ1:\n");
    assertThat(said("--columns=" + folder.resolve("map.yaml")))
        .containsExactly(
            "map.yaml:2:10: column 'Visited': found a list; write a text [text-needed]",
            "map.yaml:3:4: column 'Q1': found nothing; write a text [text-needed]",
            "2 problems; nothing was scored");
  }

  private void table(String text) throws IOException {
    Files.writeString(folder.resolve("t.csv"), text);
  }

  private List<String> said(String... more) {
    var arguments = new ArrayList<>(List.of(more));
    arguments.add("--quiet");
    return run(arguments.toArray(String[]::new)).err().lines().toList();
  }

  private Cli.Run run(String... more) {
    var arguments =
        new ArrayList<>(
            List.of(
                "batch",
                folder.resolve("t.csv").toString(),
                "--rubric=ips-25",
                "--format=none",
                "--out=" + folder.resolve("out")));
    arguments.addAll(List.of(more));
    var run = Cli.run(arguments.toArray(String[]::new));
    return new Cli.Run(run.code(), plain(run.out()), plain(run.err()));
  }

  private String plain(String text) {
    return text.replace(folder + "/", "");
  }

  private List<String> scores() throws IOException {
    return Files.readAllLines(folder.resolve("out/scores.csv"));
  }
}
