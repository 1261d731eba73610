package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CSV files as programs really write them, their own headings, and what is said of them.
class TablesAsTheyComeTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}, {1} between cells")
  @CsvSource({
    "UTF-8, ','",
    "UTF-8, ';'",
    "UTF-8, '\t'",
    "UTF-16, ';'",
    "UTF-16LE, ','",
    "UTF-16BE, '\t'",
    "UTF-32LE, '|'",
    "UTF-32BE, ','"
  })
  void anEncodingWithAMarkAndASeparatorAreRecognised(String encoding, String separator)
      throws IOException {
    var mark = encoding.length() > 6 ? "\uFEFF" : "";
    var table =
        mark
            + "site,name,visited_from,item_1\r\nä,Hämeenlinna,2025-03-11,4\r\n"
                .replace(",", separator);
    Files.write(
        folder.resolve("t.csv"), table.replace(",", separator).getBytes(Charset.forName(encoding)));
    assertThat(said()).isEmpty();
    assertThat(scores().get(1)).startsWith("ä,Hämeenlinna,2025-03-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void anEncodingOfSeveralBytesIsRecognisedWithoutAMark(String encoding) throws IOException {
    Files.write(
        folder.resolve("t.csv"),
        "site,name,visited_from,item_1\nn,Häme,2025-03-11,4\n".getBytes(Charset.forName(encoding)));
    assertThat(said()).isEmpty();
    assertThat(scores().get(1)).startsWith("n,Häme,");
  }

  @Test
  void windows1252IsRecognisedAndSaid() throws IOException {
    Files.write(
        folder.resolve("t.csv"),
        "site,name,visited_from,item_1\nn,Häme – “north”,2025-03-11,4\n"
            .getBytes(Charset.forName("windows-1252")));
    assertThat(said())
        .containsExactly(
            "t.csv:1:1: warning: table: it is not UTF-8 and is read as Windows-1252; check letters such as ä, or save it as CSV UTF-8 [windows-1252]");
    assertThat(scores().get(1)).startsWith("n,Häme – “north”,");
  }

  @Test
  void headingsAreFoundBelowTitlesRemarksAndEmptyLines() throws IOException {
    table(
        """
        Scores, all sites, 2025
        # a remark, with commas, many, of, them

        site;visited_from;item_1
        ="0012";2025-03-11;4
        "no;rth";12.3.2025;4,0
        """);
    assertThat(said())
        .containsExactly(
            "t.csv:1:1: warning: table: what stands above the headings in row 4 is passed over: 'Scores, all sites, 2025' [rows-passed-over]");
    assertThat(scores().get(1)).startsWith("0012,");
    assertThat(scores().get(2)).startsWith("no;rth,");
  }

  @Test
  void aHeadingThatIsNearlyRightKeepsItsScoresFromBeingLost() throws IOException {
    table("site,visited_from,rubric,item_1,1 clients_per_specialist\nn,2025-03-11,ips-25,4,18\n");
    assertThat(run())
        .isEqualTo(
            new Cli.Run(
                1,
                """
                0 reviews scored, 0 unfinished, 1 failed
                1 problem and 0 warnings in out/problems.csv
                """,
                "t.csv:1:33: column '1 clients_per_specialist': it is not known; did you mean '1.clients_per_specialist'? [misspelt-column]\n"));
  }

  @Test
  void aHeadingThatIsNearlyRightEndsTheSameBesideAReviewThatIsScored() throws IOException {
    table("site,vistied_from,item1\nn,2025-03-11,4\n");
    assertThat(run("samples/thl-2024.yaml"))
        .isEqualTo(
            new Cli.Run(
                1,
                """
                1 review scored, 1 unfinished, 1 failed
                ips-25, version 2008: 1 review, in out
                2 problems and 0 warnings in out/problems.csv
                """,
                """
                t.csv:1:6: column 'vistied_from': it is not known; did you mean 'visited_from'? [misspelt-column]
                t.csv:1:19: column 'item1': it is not known; did you mean 'item_1'? [misspelt-column]
                """));
  }

  @Test
  void aTableOfNamesAloneSaysSo() throws IOException {
    table("site,visited_from,item_1\n");
    assertThat(run())
        .isEqualTo(
            new Cli.Run(
                2,
                """
                0 reviews scored, 0 unfinished, 1 failed
                1 problem and 0 warnings in out/problems.csv
                """,
                "t.csv:1:1: table: it has a row of names but no rows below; write each review in a row of its own [no-rows]\n"));
  }

  @Test
  void aTableWithoutScoresSaysSo() throws IOException {
    table("site,visited_from,region\nn,2025-03-11,South\n");
    assertThat(run())
        .isEqualTo(
            new Cli.Run(
                2,
                """
                0 reviews scored, 0 unfinished, 1 failed
                1 problem and 0 warnings in out/problems.csv
                """,
                """
                t.csv:1:1: table: no column belongs to an item; name columns of scores like 'item_1' and columns of answers like '1.clients_per_specialist' [no-item-column]
                """));
  }

  @Test
  void aTableWithoutAnAnswerSaysSo() throws IOException {
    table("site,visited_from,item_1,item_2\na,2025-03-11,,-\nb,2025-03-12,,-\n");
    assertThat(run())
        .isEqualTo(
            new Cli.Run(
                0,
                """
                2 reviews scored, 2 unfinished, 0 failed
                ips-25, version 2008: 2 reviews, in out
                0 problems and 2 warnings in out/problems.csv
                """,
                """
                t.csv:1:19: warning: column 'item_1': no row has a score here; all are read as unanswered [column-empty]
                t.csv:2:15: warning: column 'item_2': '-' is read as unanswered: 2 of 2 rows [cells-unanswered]
                """));
  }

  @Test
  void aTableWithoutAGoodRowSaysWhy() throws IOException {
    table(
        """
        site,visited_from,item_1
        a,11/13/2025,4
        b,11/14/2025,4
        c,11/15/2025,4
        d,11/16/2025,4
        """);
    assertThat(run())
        .isEqualTo(
            new Cli.Run(
                2,
                """
                0 reviews scored, 0 unfinished, 4 failed
                1 problem and 0 warnings in out/problems.csv
                """,
                "t.csv:2:3: visited: found '11/13/2025'; write a date like 2024-03-12 (the same in 3 more rows) [visit-date-needed]\n"));
  }

  @Test
  void theSameInManyRowsIsOneProblem() throws IOException {
    table(
        """
        site,visited_from,item_1,item_2
        a,2025-03-11,9,4
        b,2025-03-11,8,4
        c,2025-03-11,7,4
        d,2025-03-11,6,4
        e,2025-03-11,4,9
        f,2025-03-11,4,4
        """);
    assertThat(said())
        .containsExactly(
            "t.csv:2:14: item 1: score is '9'; scores run from 1 to 5 (the same in 3 more rows) [off-scale]",
            "t.csv:6:16: item 2: score is '9'; scores run from 1 to 5 [off-scale]");
    assertThat(said("--problems=json")).first().asString().contains("\"rows\":4");
  }

  @Test
  void idsThatDifferInCapitalLettersAreTwoSites() throws IOException {
    table("site,visited_from,item_1\nnorth,2025-03-11,4\nNorth,2025-04-11,4\n");
    assertThat(said())
        .containsExactly(
            "t.csv:3:1: warning: site: it is 'North' here and 'north' in t.csv:2; these are two sites [case-of-site]");
  }

  @Test
  void groupsThatDifferInCapitalLettersAreTwo() throws IOException {
    table(
        """
        site,visited_from,item_1,region
        a,2025-03-11,4,South
        b,2025-03-11,4,south
        c,2025-03-11,4,SOUTH
        d,2025-03-11,4,south
        """);
    assertThat(said("--tags=region", "--by=region,year"))
        .containsExactly(
            "t.csv:3:1: warning: region: it is 'south' here and 'South' in t.csv:2; these are two groups [case-of-group]",
            "t.csv:4:1: warning: region: it is 'SOUTH' here and 'South' in t.csv:2; these are two groups [case-of-group]");
    assertThat(said("--tags=region")).isEmpty();
  }

  @Test
  void aMapWithLinesThatFitNothingIsRefused() throws IOException {
    table("Code,Visited,Q1,Remarks\nnorth,2025-03-11,4,x\n");
    Files.writeString(
        folder.resolve("map.yaml"),
        "Code: site\nVisited: visited_form\nQ2: item_2\nQ1: item_1\nRemarks: ignored\n");
    assertThat(said("--columns=" + folder.resolve("map.yaml")))
        .containsExactly(
            "map.yaml:2:10: column 'Visited': 'visited_form' is no column; did you mean 'visited_from'? [unknown-column]",
            "map.yaml:3:1: column 'Q2': the table has no such heading; allowed: Code, Visited, Q1, Remarks [unmatched-heading]",
            "t.csv:1:1: table: column 'visited_from' is missing; it is required [missing-column]");
  }

  @Test
  void aMapMayNameAGroup() throws IOException {
    table("Code,Visited,Q1,Maakunta\nnorth,2025-03-11,4,Häme\n");
    Files.writeString(
        folder.resolve("map.yaml"),
        "CODE: site\n'Visited ': visited_from\nQ1: item_1\nMaakunta: region\n");
    assertThat(said("--columns=" + folder.resolve("map.yaml"), "--tags=region")).isEmpty();
    assertThat(scores().get(0)).endsWith(",tag_region");
    assertThat(scores().get(1)).endsWith(",Häme");
  }

  @Test
  void aGroupThatTheTableDoesNotHaveIsAProblem() throws IOException {
    table("site,visited_from,item_1,Region\nnorth,2025-03-11,4,South\n");
    assertThat(said("--tags=Regoin"))
        .contains(
            "t.csv:1:1: column 'Regoin': the table has no such column to keep as a group; did you mean 'Region'? [unknown-tag]");
  }

  @Test
  void aMapIsSuggestedForOneTable() {
    assertThat(Cli.run("batch", "--suggest-columns", "a.csv", "b.csv").err())
        .isEqualTo(
            "fidelity: --suggest-columns takes one table; name one [one-table-to-suggest]\n");
  }

  private void table(String text) throws IOException {
    Files.writeString(folder.resolve("t.csv"), text);
  }

  private List<String> said(String... more) {
    return run(Stream.concat(Stream.of("--quiet"), Stream.of(more)).toArray(String[]::new))
        .err()
        .lines()
        .toList();
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
