package fidelity.form.book;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.form.Form;
import fidelity.form.book.cells.FormColumns;
import fidelity.input.TestRubric;
import fidelity.keys.book.BookColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who cannot see a book, or types without a mouse, can still fill it in.
class BookAccessTest {

  private static final int MARKS = 0;

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "ips-25-social-care", "samples/rubrics/young-adults-14.yaml"})
  void everyCellCanBeToldByItsPlace(String rubric) throws IOException {
    try (var book = Books.open(Books.bytes(Form.of(TestRubric.named(rubric), rubric)))) {
      assertThat(book.getProperties().getCoreProperties().getTitle()).isNotBlank();
      assertThat(
              book.getProperties()
                  .getCoreProperties()
                  .getUnderlyingProperties()
                  .getLanguageProperty())
          .isPresent();
      visible(book).forEach(BookAccessTest::assertAccessible);
    }
  }

  /// A protected sheet leaves the format of a cell as it is.
  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "ips-25-social-care"})
  void aDayThatIsTypedIsShownAsADay(String rubric) throws IOException {
    try (var book = Books.open(Books.bytes(Form.of(TestRubric.named(rubric), rubric)))) {
      var days = new ArrayList<String>();
      for (var row : book.getSheetAt(0)) {
        var answer = row.getCell(FormColumns.ANSWER);
        if (answer != null
            && DateUtil.isADateFormat(
                answer.getCellStyle().getDataFormat(),
                answer.getCellStyle().getDataFormatString())) {
          days.add(row.getCell(FormColumns.KEY).getStringCellValue());
        }
      }
      assertThat(days).containsExactly("visited", "visited.last", "reported");
    }
  }

  private static Stream<XSSFSheet> visible(XSSFWorkbook book) {
    return IntStream.range(0, book.getNumberOfSheets())
        .filter(index -> !book.isSheetHidden(index))
        .mapToObj(book::getSheetAt);
  }

  private static void assertAccessible(XSSFSheet sheet) {
    assertThat(sheet.getMergedRegions()).as(sheet.getSheetName()).isEmpty();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isPositive();
    assertThat(title(sheet)).as(sheet.getSheetName()).isNotBlank();
    assertThat(sheet.getRow(MARKS).getZeroHeight()).isTrue();
    assertThat(BookColumn.of(sheet.getRow(MARKS).getCell(FormColumns.KEY).getStringCellValue()))
        .contains(BookColumn.KEY);
    for (var row : sheet) {
      for (var cell : row) {
        if (!cell.getCellStyle().getLocked()) {
          assertThat(row.getCell(FormColumns.LABEL).getStringCellValue())
              .as("%s %s", sheet.getSheetName(), cell.getAddress())
              .isNotBlank();
          assertThat(row.getCell(FormColumns.KEY).getStringCellValue()).isNotBlank();
        }
      }
    }
  }

  /// The first text that is seen.
  private static String title(Sheet sheet) {
    return sheet.getRow(1).getCell(FormColumns.LABEL).getStringCellValue();
  }

  /// Every list is one of cells, and every cell that takes something says what.
  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "samples/rubrics/young-adults-14.yaml"})
  void everyCellThatTakesSomethingSaysWhat(String rubric) throws IOException {
    try (var book = Books.open(Books.bytes(Form.of(TestRubric.named(rubric), rubric)))) {
      assertThat(visible(book).flatMap(sheet -> sheet.getDataValidations().stream()))
          .hasSizeGreaterThan(30)
          .allSatisfy(
              each -> {
                assertThat(each.getErrorBoxText()).isNotBlank();
                assertThat(each.getErrorBoxTitle()).isNotBlank();
                assertThat(each.getValidationConstraint().getFormula1())
                    .doesNotContain("TRUE,FALSE");
              });
    }
  }
}
