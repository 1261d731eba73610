package fidelity.input.book;

import static fidelity.input.book.BookText.number;
import static fidelity.input.book.BookText.text;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.input.table.SheetText;
import fidelity.problem.InputException;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Books that were made to break what reads them are refused or read; nothing else happens.
class HostileBooksTest {

  private static final Rubric RUBRIC = TestRubric.named("ips-25");
  private static final int MANY = 20_000;

  @TempDir private Path folder;

  @Test
  void theSameBlockTwentyThousandTimesIsTooManySpecialists() {
    var rows =
        rows(
            MANY,
            "<c t='inlineStr'><is><t>17</t></is></c><c t='inlineStr'><is><t>1</t></is></c>"
                + "<c t='inlineStr'><is><t>question:contacts_per_week</t></is></c><c><v>3</v></c>");
    assertThat(codes(withSheet(rows))).contains("too-many-specialists");
  }

  @Test
  void itemsAndKeysThatNobodyKnowsAreToldAndPassedOver() {
    var items =
        IntStream.range(0, MANY)
            .mapToObj(
                each ->
                    "<row><c t='inlineStr'><is><t>i%d</t></is></c><c/><c t='inlineStr'><is><t>comments</t></is></c><c><v>3</v></c></row>"
                        .formatted(each))
            .collect(Collectors.joining());
    assertThat(codes(withSheet(items))).hasSize(MANY).containsOnly("unknown-item");
    var keys = rows(MANY, "<c/><c/><c t='inlineStr'><is><t>comments#99999</t></is></c>");
    assertThat(codes(withSheet(keys))).isEmpty();
  }

  @Test
  void moreRowsThanAnyBookHasAreTooMuch() {
    var rows = rows(50_001, "<c/><c/><c t='inlineStr'><is><t>k</t></is></c>");
    assertThat(codes(withSheet(rows))).containsExactly("workbook-too-large");
    var long_ = text("x".repeat(1_000_000));
    var texts = rows(9, "<c/><c/><c t='inlineStr'><is><t>k</t></is></c>" + long_);
    assertThat(codes(withSheet(texts))).containsExactly("workbook-too-large");
  }

  @Test
  void aTextInManyPartsIsOneText() {
    var parts =
        IntStream.range(2, 1_000)
            .mapToObj(
                part ->
                    "<row><c t='inlineStr'><is><t>1</t></is></c><c/><c t='inlineStr'><is><t>comments#%d</t></is></c><c><v>%d</v></c></row>"
                        .formatted(part, part % 10))
            .collect(Collectors.joining());
    var book = BookText.of(RUBRIC).fill("1", "comments", number("1"));
    withSheet(book, parts).to(file());
    var document = BookFile.find(file()).orElseThrow().review(new Rubrics());
    assertThat(document.review().item("1").comments()).hasSize(999).startsWith("123456789012");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "xl/workbook.xml | <workbook><sheets/></workbook> | about-sheet-gone",
        "xl/workbook.xml | <workbook> | unsound-workbook",
        "xl/workbook.xml | <!DOCTYPE a [<!ENTITY b 'c'>]><workbook>&b;</workbook> | unsound-workbook",
        "xl/_rels/workbook.xml.rels | <Relationships/> | unsound-workbook",
        "xl/worksheets/sheet1.xml | <worksheet><sheetData><row r='0'/></sheetData></worksheet> | unsound-workbook",
        "xl/worksheets/sheet1.xml | <worksheet><sheetData><row r='9'><c r='B9'/><c r='A9'/></row></sheetData></worksheet> | unsound-workbook",
        "xl/worksheets/sheet1.xml | <worksheet/> | start-sheet-gone",
        "xl/styles.xml | <styleSheet | unsound-workbook",
        "docProps/custom.xml | <Properties | unsound-workbook",
        "docProps/custom.xml | <Properties/> | none",
        "xl/sharedStrings.xml | <sst | unsound-workbook"
      })
  void whatContradictsItselfIsRefused(String part, String text, String code) {
    var told = codes(BookText.of(RUBRIC).with(part, text));
    assertThat(told).isEqualTo(code.equals("none") ? List.of() : List.of(code));
  }

  private static String rows(int count, String cells) {
    return "<row>%s</row>".formatted(cells).repeat(count);
  }

  private static SheetText withSheet(String rows) {
    return withSheet(BookText.of(RUBRIC), rows);
  }

  /// The book with another sheet, marked, of those rows.
  private static SheetText withSheet(BookText book, String rows) {
    return book.inserted("Own", rows);
  }

  private Path file() {
    return folder.resolve("book.xlsx");
  }

  private List<String> codes(SheetText book) {
    try {
      var found = BookFile.find(book.to(file()));
      return found.map(each -> each.review(new Rubrics())).stream()
          .flatMap(document -> document.warnings().stream())
          .map(each -> each.code().id())
          .toList();
    } catch (InputException e) {
      return e.problems().stream().map(each -> each.code().id()).toList();
    }
  }
}
