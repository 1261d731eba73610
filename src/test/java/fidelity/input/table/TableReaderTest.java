package fidelity.input.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.input.table.cells.TableLines;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.review.GivenScore;
import fidelity.review.Header;
import fidelity.review.Outcome;
import fidelity.review.Site;
import fidelity.rubric.Language;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.words.problem.ProblemWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of reviews: what is read, and what is said of what cannot be.
class TableReaderTest {

  private static final ProblemWords WORDS = new ProblemWords(Language.ENGLISH);

  private static final Rubrics SHELF = new Rubrics();
  private static final Rubric RUBRIC = TestRubric.named("ips-25");

  @TempDir private Path folder;

  @Test
  void aScoreIsJudgedWithTheTableAsItsReason() throws IOException {
    var review = only("site,visited_from,item_1,item_2\nnorth,2019-05-13,4,\n").review();
    assertThat(review.item("1").given()).hasValue(GivenScore.takenOver(Points.of(4), "scores.csv"));
    assertThat(review.items()).containsOnlyKeys("1");
  }

  @Test
  void whatStandsAboveTheItemsIsRead() throws IOException {
    var review =
        only("""
                site,name,organisation,visited_from,visited_to,kind,status,clients,employed,assessors,item_1
                north,North team,Trust,2019-05-13,2019-05-14,baseline,draft,30,12,A; B,4
                """)
            .review();
    Header header = review.header();
    assertThat(header.site()).isEqualTo(new Site("north", "North team", "Trust"));
    assertThat(header.visit().days())
        .containsExactly(LocalDate.of(2019, 5, 13), LocalDate.of(2019, 5, 14));
    assertThat(header.kind()).hasToString("BASELINE");
    assertThat(header.status()).hasToString("DRAFT");
    assertThat(header.assessors()).containsExactly("A", "B");
    assertThat(review.outcome()).hasValue(new Outcome(30, 12));
  }

  @ParameterizedTest(name = "separator {0}, score {1}, date {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "','|4|2019-05-13|no mark",
        "';'|'4,0'|13.5.2019|no mark",
        "';'|4.0|2019-05-13|mark",
        "'\t'|'4,00'|3.5.2019|mark"
      })
  void spreadsheetsMayWriteItTheirWay(String separator, String score, String date, String mark)
      throws IOException {
    var table = "Site|visited_from|Item_1\r\nnorth|%s|%s\r\n".formatted(date, score);
    var review =
        only((mark.equals("mark") ? "\uFEFF" : "") + table.replace("|", separator)).review();
    assertThat(review.item("1").given().orElseThrow().score()).isEqualTo(Points.of(4));
    assertThat(review.header().visit().first().getYear()).isEqualTo(2019);
  }

  @Test
  void anItemInAColumnsNameIsReadHoweverItsNumberIsWritten() throws IOException {
    var review =
        only("site,visited_from,item_02.0,1.0.clients_per_specialist\nn,2019-05-13,3,Not Seen\n")
            .review();
    assertThat(review.items().keySet()).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void answersStandUnderItemAndQuestion() throws IOException {
    var review =
        only("site,visited_from,1.clients_per_specialist,2.employment_time_percent\nn,2019-05-13,18..20,9/12\n")
            .review();
    assertThat(review.item("1").answers())
        .hasToString(
            "[AnswerSet[specialist=, answers={clients_per_specialist=Evidence[answer=Interval[from=18, to=20], source=, note=]}]]");
    assertThat(review.item("2").answers())
        .hasToString(
            "[AnswerSet[specialist=, answers={employment_time_percent=Evidence[answer=Share[part=9, whole=12], source=, note=]}]]");
  }

  @Test
  void doubtfulNumbersAreToldAsInAReviewFile() throws IOException {
    assertThat(
            lines(
                """
                site;visited_from;1.clients_per_specialist;2.employment_time_percent
                north;2025-03-12;1,200;60-70
                """))
        .containsExactly(
            "scores.csv:2:18: item 1: 'clients_per_specialist' is '1,200': 1200 or 1.2? write 1200, or 1.2 [thousands-or-decimals]",
            "scores.csv:2:24: item 2: 'employment_time_percent' is '60-70'; write 60..70 [interval-dashed]");
  }

  @Test
  void whatElseIsWrongIsToldBesideARubricThatCannotBeUsed() throws IOException {
    assertThat(lines("site,visited_from,rubric,item_1\nnorth,yesterday,none.yaml,3\n"))
        .containsExactly(
            "scores.csv:2:7: visited: found 'yesterday'; write a date like 2024-03-12 [visit-date-needed]",
            "scores.csv:2:17: review: 'none.yaml' cannot be used as the rubric: there is no such file [unusable-rubric]");
  }

  @Test
  void aBadRowCostsItselfAlone() throws IOException {
    assertThat(
            lines(
                """
                site,visited_from,item_1
                north,2019-05-13,6
                south,yesterday,4
                ,2019-05-13,4
                west,2019-05-13,"3,5"
                east,2019-05-13,5
                """))
        .containsExactly(
            "scores.csv:2:18: item 1: score is '6'; scores run from 1 to 5 [off-scale]",
            "scores.csv:3:7: visited: found 'yesterday'; write a date like 2024-03-12 [visit-date-needed]",
            "scores.csv:4:1: site: found nothing; write a text [text-needed]",
            "scores.csv:5:17: item 1: score is '3,5'; scores run in whole points; write 3 or 4 [score-between-points]",
            "read east");
  }

  @Test
  void anItemOrQuestionThatIsNotAskedIsAProblemWhereSomethingStands() throws IOException {
    assertThat(
            lines(
                """
                site,visited_from,item_99,item_1,7.full_time_specialist,2.employment_time_percent
                north,2019-05-13,,4,,
                south,2019-05-13,5,4,2,101
                """))
        .containsExactly(
            "scores.csv:2:18: warning: column 'item_99': empty cells are read as unanswered: 1 of 1 rows [cells-empty]",
            "read north",
            "scores.csv:3:18: item 99: rubric 'ips-25' has no such item; allowed: 1 to 25 [unknown-item]",
            "scores.csv:3:22: item 7: question 'full_time_specialist' is not asked; did you mean"
                + " 'full_time_specialists'? [unknown-question]",
            "scores.csv:3:24: item 2: 'employment_time_percent' is 101, which is not possible; allowed:"
                + " numbers from 0 to 100 [out-of-limits]");
  }

  @Test
  void nothingIsDroppedSilently() throws IOException {
    assertThat(
            lines(
                """
                site;visited_from;;item_1;region
                north;2019-05-13;;4;x
                south;2019-05-13;y;4;x;z
                ;;;;

                """))
        .containsExactly(
            "scores.csv:1:27: warning: column 'region': it is not known and not used [unused-column]",
            "read north",
            "scores.csv:3:18: row: 'y' is in a column without a name; name the column or empty"
                + " the cell [nameless-column]",
            "scores.csv:3:24: row: 'z' is in a column without a name; name the column or empty"
                + " the cell [nameless-column]");
  }

  @Test
  void namesOfColumnsAreCheckedBeforeAnyRow() throws IOException {
    assertThat(lines("site,vistied_from,item_1,item_1\n"))
        .containsExactly(
            "refused scores.csv:1:6: column 'vistied_from': it is not known; did you mean"
                + " 'visited_from'? [misspelt-column]",
            "refused scores.csv:1:26: column 'item_1': this name is used twice; give every column its own [duplicate-column]");
    assertThat(lines("site,visited_from\n"))
        .containsExactly(
            "refused scores.csv:1:1: table: no column belongs to an item; name columns of scores"
                + " like 'item_1' and columns of answers like '1.clients_per_specialist' [no-item-column]");
    assertThat(lines(""))
        .containsExactly(
            "refused scores.csv:1:1: table: it is empty; a row of names is needed [empty-table]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesEndAsAnyProgramEndsThem(String end) throws IOException {
    var table = "site,visited_from,item_1|north,2019-05-13,4||south,2019-05-13,9|";
    assertThat(lines(table.replace("|", end)))
        .containsExactly(
            "read north",
            "scores.csv:4:18: item 1: score is '9'; scores run from 1 to 5 [off-scale]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\""})
  void aFirstLineMayNameTheSeparator(String first) throws IOException {
    assertThat(lines(first + "\nsite;visited_from;item_1\na,b;2019-05-13;9\n"))
        .containsExactly(
            "scores.csv:3:16: item 1: score is '9'; scores run from 1 to 5 [off-scale]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n,,\n"})
  void namesAloneAreNoTable(String rest) throws IOException {
    assertThat(lines("site,visited_from,item_1" + rest))
        .containsExactly(
            "refused scores.csv:1:1: table: it has a row of names but no rows below; write each"
                + " review in a row of its own [no-rows]");
  }

  @Test
  void controlCharactersAreRefusedWhereTheyStand() throws IOException {
    assertThat(
            lines(
                """
                site,visited_from,item_1,name
                a,2019-05-13,4,"N\033]0;x\007"
                b,2019-05-13,4,"two
                lines\0"
                c\013,2019-05-13,4,x
                d,2019-05-13,4,x
                """))
        .containsExactly(
            "scores.csv:2:18: text: it has the control character U+001B; leave it out [control-character]",
            "scores.csv:2:23: text: it has the control character U+0007; leave it out [control-character]",
            "scores.csv:4:6: text: it has the control character U+0000; leave it out [control-character]",
            "scores.csv:5:2: text: it has the control character U+000B; leave it out [control-character]",
            "read d");
    assertThat(lines("site,visited_from,item_1,na\u001bme\na,2019-05-13,4,x\n"))
        .contains(
            "refused scores.csv:1:28: text: it has the control character U+001B; leave it out [control-character]");
  }

  @ParameterizedTest
  @CsvSource({
    "item2, item_2",
    "Item 2, item_2",
    "item-2, item_2",
    "item.2, item_2",
    "itme_2, item_2",
    "items_2, item_2",
    "Score 2, item_2",
    "kriteeri 2, item_2",
    "2, item_2",
    "item_2 (1-5), item_2",
    "'Item 2: staff', item_2",
    "Q2 [points], item_2",
    "Item 2 staff, item_2",
    "Vocational generalists, item_3",
    "3. Vocational generalists, item_3",
    "item_3 – 2025, item_3",
    "1 clients_per_specialist, 1.clients_per_specialist"
  })
  void aNameThatIsNearlyOneOfAnItemDropsNoScore(String name, String meant) throws IOException {
    assertThat(lines("site,visited_from,item_1,%s\na,2019-05-13,4,4\n".formatted(name)))
        .containsExactly(
            "refused scores.csv:1:26: column '%s': it is not known; did you mean '%s'? [misspelt-column]"
                .formatted(name, meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item26",
        "phone 2",
        "region",
        "26",
        "remarks",
        "Item 2 comments",
        "2 rooms",
        "item_1 (2019)"
      })
  void anotherNameIsNotUsed(String name) throws IOException {
    assertThat(lines("site,visited_from,item_1,%s\na,2019-05-13,4,4\n".formatted(name)))
        .containsExactly(
            "scores.csv:1:26: warning: column '%s': it is not known and not used [unused-column]"
                .formatted(name),
            "read a");
  }

  @Test
  void lettersThatCannotBeSeenAreNamedInsideNamesAndHaveNoMeaningElsewhere() throws IOException {
    assertThat(
            lines(
                "site\u00a0,\ufeffvisited_from,item_1\u200b\na\u200b,2019\u20110"
                    + "5\u201113,4\u00a0\n"))
        .containsExactly("read a");
    assertThat(lines("site,visited_from,it\u200bem_1\na,2019-05-13,4\n"))
        .containsExactly(
            "refused scores.csv:1:21: column 'item_1': it has U+200B, which cannot be seen or is"
                + " not what it looks like; type it anew: item_1 [unseen-letter]");
  }

  @Test
  void aForgottenQuoteDoesNotSwallowTheRowsAfterIt() throws IOException {
    var wrong =
        ": row: its quotes do not match; a cell begins and ends with one quote, and a quote inside it is doubled [unmatched-quotes]";
    assertThat(
            lines(
                """
                site,visited_from,item_1
                north,2019-05-13,"4
                south,2019-05-13,3
                west,"The "big" site",4
                east,2019-05-13,5
                """))
        .containsExactly(
            "scores.csv:2:1" + wrong, "read south", "scores.csv:4:1" + wrong, "read east");
  }

  @Test
  void aFigureThatTheScoresDoNotMakeIsAProblem() throws IOException {
    assertThat(
            lines(
                """
                site,visited_from,visited_to,item_1,total,band,section_staffing,section_x,rubric,version
                a,2019-05-13,,4,28,exemplary,"6,0",,ips-25,2008
                b,2019-05-13,2019-05-12,4,27,Fair,15,3,ips-25,2009
                c,2019-05-13,,4,124,Fair fidelity,14,,,
                d,2019-05-13,,4,125,silver,many,,ips-2,
                """))
        .containsExactly(
            "read a",
            "scores.csv:3:14: visited_to: it is 2019-05-12, before the visit begins on 2019-05-13 [visit-reversed]",
            "scores.csv:3:27: total: it is '27'; the item scores make 28 to 124 [figure-differs]",
            "scores.csv:3:30: band: it is 'Fair'; the item scores make not-supported-employment to"
                + " exemplary [figure-differs]",
            "scores.csv:3:35: section_staffing: it is '15'; the item scores make 6 to 14 [figure-differs]",
            "scores.csv:3:38: section_x: rubric 'ips-25' has no such section [unknown-section]",
            "scores.csv:3:47: version: it is '2009'; rubric 'ips-25' is version 2008 [version-differs]",
            "read c",
            "scores.csv:5:34: review: rubric 'ips-2' is not built in; did you mean 'ips-25'? [unknown-rubric]");
  }

  @Test
  void anOutcomeNeedsBothNumbers() throws IOException {
    assertThat(
            lines(
                """
                site,visited_from,clients,employed,item_1
                a,2019-05-13,30,,4
                b,2019-05-13,10,12,4
                """))
        .containsExactly(
            "scores.csv:2:14: outcome: key 'employed' is missing; it is required [missing-key]",
            "scores.csv:3:17: outcome: employed is '12'; a whole number of at most the clients is"
                + " needed [employed-needed]");
  }

  @Test
  void aRowThatIsNotUtf8AmongOthersThatAreCostsItselfAlone() throws IOException {
    var file = new ByteArrayOutputStream();
    file.write("site,visited_from,item_1\nä,2019-05-13,4\n".getBytes(StandardCharsets.UTF_8));
    file.write("Hämeenlinna,2019-05-13,4\n".getBytes(StandardCharsets.ISO_8859_1));
    file.write("b,2019-05-13,4\n".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("scores.csv"), file.toByteArray());
    assertThat(lines())
        .containsExactly(
            "read ä",
            "scores.csv:3:1: row: it is not UTF-8 text; save the table as UTF-8 [row-not-utf8]",
            "read b");
  }

  @ParameterizedTest(name = "{0} bytes more than the longest line")
  @CsvSource({
    "0, read a",
    "1, 'scores.csv:2:1: table: the line is longer than 1,048,576 bytes [row-too-long]'"
  })
  void aLineMayBeLongButNotEndless(int more, String expected) throws IOException {
    var row = "a,2019-05-13,4,";
    assertThat(
            lines(
                "site,visited_from,item_1,name\n%s%s\n"
                    .formatted(row, "x".repeat(TableLines.LONGEST - row.length() + more))))
        .containsExactly(expected);
  }

  @Test
  void withoutARubricTheTableNamesIt() throws IOException {
    var path = folder.resolve("scores.csv");
    Files.writeString(path, "site,visited_from,item_1\na,2019-05-13,4\n");
    assertThatThrownBy(() -> TableReader.open(path, TableSettings.PLAIN, SHELF, Optional.empty()))
        .hasMessageEndingWith("scores.csv:1:1: no-rubric-column");
  }

  private List<String> lines(String table) throws IOException {
    Files.writeString(folder.resolve("scores.csv"), table);
    return lines();
  }

  /// What reading the table says: all its warnings, and a line for each row and problem.
  private List<String> lines() {
    var lines = new ArrayList<String>();
    try (var reader =
        TableReader.open(
            folder.resolve("scores.csv"), TableSettings.PLAIN, SHELF, Optional.of(RUBRIC))) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case TableRow.Read(_, var document) ->
              lines.add("read " + document.review().header().site().id());
          case TableRow.Refused(_, var problems) ->
              problems.forEach(each -> lines.add(WORDS.line(each)));
        }
      }
      lines.addAll(0, reader.warnings().stream().map(WORDS::line).toList());
    } catch (InputException e) {
      e.problems().forEach(each -> lines.add("refused " + WORDS.line(each)));
    }
    return lines.stream().map(line -> line.replace(folder + "/", "")).toList();
  }

  private ReviewDocument only(String table) throws IOException {
    var path = folder.resolve("scores.csv");
    Files.writeString(path, table);
    try (var reader = TableReader.open(path, TableSettings.PLAIN, SHELF, Optional.of(RUBRIC))) {
      assertThat(reader.warnings()).extracting(Diagnostic::code).isSubsetOf(Code.COLUMN_EMPTY);
      var row = reader.next();
      assertThat(reader.hasNext()).isFalse();
      assertThat(row).isInstanceOf(TableRow.Read.class);
      return ((TableRow.Read) row).document();
    }
  }
}
