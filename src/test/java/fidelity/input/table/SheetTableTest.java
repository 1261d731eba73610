package fidelity.input.table;

import static fidelity.input.table.SheetText.row;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.problem.InputException;
import fidelity.review.Review;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables in workbooks: cells are read as they are shown, and what cannot be read is told in one
/// sentence.
class SheetTableTest {

  private static final ProblemWords WORDS = new ProblemWords(Language.ENGLISH);
  private static final String HEADINGS =
      row(1, "site", "visited_from", "item_1", "2.employment_time_percent");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<c s='2'><v>45727</v></c> | 2025-03-11",
        "<c s='2'><v>45727.75</v></c> | 2025-03-11",
        "<c t='inlineStr'><is><t>11.3.2025</t></is></c> | 2025-03-11",
        "<c t='str'><f>TEXT(A1)</f><v>2025-03-11</v></c> | 2025-03-11"
      })
  void aDayIsReadHoweverItIsWritten(String cell, String day) {
    var review = only(cell + "<c><v>4</v></c>");
    assertThat(review.header().visit().first()).hasToString(day);
  }

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<c s='4'><v>12</v></c> | 0012",
        "<c s='4'><v>12345</v></c> | 12345",
        "<c s='4'><v>1.5</v></c> | 1.5",
        "<c><v>1234567890123456</v></c> | 1234567890123456",
        "<c t='inlineStr'><is><t>0012</t></is></c> | 0012"
      })
  void anIdOfDigitsKeepsThemAll(String cell, String id) {
    SheetText.of(
            HEADINGS
                + "<row r='2'>%s<c s='2'><v>45727</v></c><c><v>4</v></c></row>".formatted(cell))
        .to(folder.resolve("sites.xlsx"));
    assertThat(lines(TableSettings.PLAIN)).containsExactly("read " + id);
  }

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<c s='1'><v>0.97</v></c> | 97",
        "<c s='3'><v>0.065</v></c> | 6.5",
        "<c><v>0.30000000000000004</v></c> | 0.3",
        "<c><f>A1+1</f><v>65</v></c> | 65",
        "<c t='inlineStr'><is><t>9/12</t></is></c> | 75",
      })
  void aNumberIsReadAsItIsShown(String cell, String percent) {
    var answers =
        only("<c s='2'><v>45727</v></c><c><v>4</v></c>" + cell).item("2").answers().toString();
    assertThat(answers)
        .containsAnyOf("Quantity[value=%s]".formatted(percent), "Share[part=9, whole=12]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c t='e'><v>#DIV/0!</v></c> | sites.xlsx, sheet 'Sites', cell C2: column 'item_1': the cell shows the error #DIV/0!; correct its formula [cell-with-error]",
        "<c><f>A1+1</f></c> | sites.xlsx, sheet 'Sites', cell C2: column 'item_1': its formula has no value in the file; open the workbook in Excel or LibreOffice, and save it [cell-without-value]",
        "<c><f>[1]Sheet1!A1</f><v>4</v></c> | sites.xlsx, sheet 'Sites', cell C2: column 'item_1': its formula takes '4' from another file; write the value itself into the cell [cell-of-other-file]",
        "<c><v>9</v></c> | sites.xlsx, sheet 'Sites', cell C2: item 1: score is '9'; scores run from 1 to 5 [off-scale]",
        "<c t='e'><v>#N/A</v></c> | read north",
        "<c><f>Scores[1]</f><v>4</v></c> | read north",
        "<c t='b'><v>1</v></c> | sites.xlsx, sheet 'Sites', cell C2: item 1: score is 'true'; a whole score from 1 to 5 is needed [whole-score-needed]"
      })
  void aCellIsToldByItsAddress(String cell, String told) {
    SheetText.of(HEADINGS + row(2, "north", "2025-03-11").replace("</row>", cell + "</row>"))
        .to(folder.resolve("sites.xlsx"));
    assertThat(lines(TableSettings.PLAIN)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sites | read north",
        "' sites' | read north",
        "2 | read north",
        "3 | sites.xlsx:1:1: table: it has no sheet '3'; allowed: Old, Sites [no-such-sheet]",
        "Sties | sites.xlsx:1:1: table: it has no sheet 'Sties'; did you mean 'Sites'? [no-such-sheet]",
        "Old | sites.xlsx:1:1: table: it is empty; a row of names is needed [empty-table]"
      })
  void aSheetIsChosenByItsNameOrItsNumber(String sheet, String told) {
    SheetText.of(HEADINGS + row(2, "north", "2025-03-11", "4")).to(folder.resolve("sites.xlsx"));
    assertThat(lines(new TableSettings(Optional.of(sheet), ColumnMap.NONE, List.of())))
        .containsExactly(told);
  }

  @Test
  void withoutASheetThatPeopleSeeThereIsNone() {
    SheetText.of("")
        .with(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='Old' state='hidden' id='r2'/></sheets></workbook>")
        .to(folder.resolve("sites.xlsx"));
    assertThat(lines(TableSettings.PLAIN))
        .containsExactly("sites.xlsx:1:1: table: it has no sheet that people see [no-sheet]");
  }

  @Test
  void whatIsNoSoundWorkbookIsRefusedInOneSentence() throws IOException {
    assertThat(told("site,visited_from\n".getBytes(StandardCharsets.UTF_8)))
        .endsWith("save it as .xlsx [not-a-workbook]");
    assertThat(told(HexFormat.of().parseHex("d0cf11e0a1b11ae10000")))
        .endsWith("save it as .xlsx [old-workbook]");
    var encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    assertThat(
            told(HexFormat.of().parseHex("d0cf11e0a1b11ae1" + HexFormat.of().formatHex(encrypted))))
        .endsWith("save it without one [encrypted-workbook]");
    assertThat(told(SheetText.of("").with("xl/vbaProject.bin", "x")))
        .endsWith("without macros [workbook-with-macros]");
    assertThat(told(SheetText.of("<row r='2'/><row r='1'/>")))
        .endsWith("save it again [unsound-workbook]");
    assertThat(told(SheetText.of("<row").with("content.xml", "")))
        .endsWith("save it again [unsound-workbook]");
    assertThat(
            told(
                SheetText.of("")
                    .with(
                        "docProps/custom.xml",
                        "<p><property name='fidelity'><lpwstr>1</lpwstr></property></p>")))
        .endsWith("name the review that it was made from [report-not-table]");
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    var text = "x".repeat(2 * 1024 * 1024);
    assertThat(told(SheetText.of(row(1, text))))
        .endsWith("it holds more than is read of a workbook at most [workbook-too-large]");
    assertThat(told(SheetText.of("<row a='%s'/>".formatted(text))))
        .endsWith("[workbook-too-large]");
    assertThat(told(SheetText.of("<!DOCTYPE a [<!ENTITY b 'c'>]>" + row(1, "&b;"))))
        .endsWith("[unsound-workbook]");
  }

  private String told(SheetText workbook) {
    workbook.to(folder.resolve("sites.xlsx"));
    return String.join("\n", lines(TableSettings.PLAIN));
  }

  private String told(byte[] file) throws IOException {
    Files.write(folder.resolve("sites.xlsx"), file);
    return String.join("\n", lines(TableSettings.PLAIN));
  }

  private Review only(String cells) {
    var row = row(2, "north").replace("</row>", cells + "</row>");
    SheetText.of(HEADINGS + row).to(folder.resolve("sites.xlsx"));
    try (var reader = open(TableSettings.PLAIN)) {
      var next = reader.next();
      assertThat(next).isInstanceOf(TableRow.Read.class);
      return ((TableRow.Read) next).document().review();
    }
  }

  private TableReader open(TableSettings settings) {
    return TableReader.open(
        folder.resolve("sites.xlsx"),
        settings,
        new Rubrics(),
        Optional.of(TestRubric.named("ips-25")));
  }

  private List<String> lines(TableSettings settings) {
    var lines = new ArrayList<String>();
    try (var reader = open(settings)) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case TableRow.Read(_, var document) ->
              lines.add("read " + document.review().header().site().id());
          case TableRow.Refused(_, var problems) ->
              problems.forEach(each -> lines.add(WORDS.line(each)));
        }
      }
    } catch (InputException e) {
      e.problems().forEach(each -> lines.add(WORDS.line(each)));
    }
    return lines.stream().map(line -> line.replace(folder + "/", "")).toList();
  }
}
