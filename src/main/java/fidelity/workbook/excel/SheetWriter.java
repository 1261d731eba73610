package fidelity.workbook.excel;

import fidelity.ooxml.SafeText;
import fidelity.workbook.Area;
import fidelity.workbook.PageSetup;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.excel.chart.DrawingWriter;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes a sheet except for its rows.
///
/// @param language the tag of the language of its charts' texts
record SheetWriter(Sheet sheet, XSSFSheet target, String language) {

  /// The unit of a column's width is 1/256 of a digit of the standard font.
  private static final int DIGIT = 256;

  /// What a column is wider than its digits, in the same unit: 5 pixels where a digit has 7.
  private static final int PADDING = 183;

  /// The margins on the left and right, above and below, in inches.
  private static final double SIDE_MARGIN = 0.6;
  private static final double END_MARGIN = 0.6;

  /// How many characters of a footer fit on the paper beside the page's number; Excel takes 255.
  private static final int LONGEST_FOOTER = 90;

  /// Writes widths, what lies over the cells, and how the sheet is printed.
  void write() {
    target.setDisplayGridlines(false);
    for (var column = 0; column < sheet.widths().size(); column++) {
      target.setColumnWidth(column, sheet.widths().get(column) * DIGIT + PADDING);
    }
    var used = used();
    target.setDimensionOverride(new CellRangeAddress(0, used.bottom(), 0, used.right()));
    sheet.features().forEach(new FeatureWriter(sheet, target)::write);
    new DrawingWriter(sheet, target, language).write();
    setUp(sheet.page());
    acceptTexts();
  }

  private Area used() {
    return new Area(0, 0, sheet.rows().size() - 1, sheet.widths().size() - 1);
  }

  /// Marks no text as a number by mistake: what is one is written as one, and an answer, an id or a
  /// version that looks like one is meant as text.
  private void acceptTexts() {
    var accepted = target.getCTWorksheet().addNewIgnoredErrors().addNewIgnoredError();
    accepted.setSqref(List.of(used().reference()));
    accepted.setNumberStoredAsText(true);
  }

  private void setUp(PageSetup page) {
    var print = target.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(page.paper() == Paper.LANDSCAPE);
    target.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0); // as many as it takes
    target.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    target.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    target.setMargin(PageMargin.TOP, END_MARGIN);
    target.setMargin(PageMargin.BOTTOM, END_MARGIN);
    target.getFooter().setLeft(footer(page.footer()));
    target.getFooter().setRight("&P / &N");
    if (page.headings() > 0) {
      target.createFreezePane(page.keys(), page.headings());
      target.setRepeatingRows(new CellRangeAddress(0, page.headings() - 1, -1, -1));
    }
  }

  /// The text without anything that a footer takes for a code, and not longer than one may be.
  private static String footer(String text) {
    var safe = SafeText.of(text).text().replace('\n', ' ');
    var most =
        safe.offsetByCodePoints(0, Math.min(LONGEST_FOOTER, safe.codePointCount(0, safe.length())));
    return safe.substring(0, most).replace("&", "&&");
  }
}
