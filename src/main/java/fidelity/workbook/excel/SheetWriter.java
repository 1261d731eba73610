package fidelity.workbook.excel;

import fidelity.workbook.Page;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes a sheet except for its rows.
///
/// @param language the language of its charts' texts
record SheetWriter(Sheet sheet, XSSFSheet target, Locale language) {

  /// Columns are counted in 256ths of a digit, and 5 of some 7 pixels a digit are padding.
  private static final int DIGIT = 256;

  private static final int PADDING = 183;
  private static final double INCH = 72;
  private static final int MOST_FOOTER = 90;

  void write() {
    target.setDisplayGridlines(false);
    for (var column = 0; column < sheet.widths().size(); column++) {
      target.setColumnWidth(column, sheet.widths().get(column) * DIGIT + PADDING);
    }
    target.setDimensionOverride(
        new CellRangeAddress(0, sheet.rows().size() - 1, 0, sheet.widths().size() - 1));
    sheet.features().forEach(new FeatureWriter(sheet, target, language)::write);
    setUp(sheet.page());
  }

  private void setUp(Page page) {
    var print = target.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(page.paper() == Paper.LYING);
    print.setScale((short) page.scale());
    target.setMargin(PageMargin.LEFT, Paper.SIDE_MARGIN / INCH);
    target.setMargin(PageMargin.RIGHT, Paper.SIDE_MARGIN / INCH);
    target.setMargin(PageMargin.TOP, Paper.END_MARGIN / INCH);
    target.setMargin(PageMargin.BOTTOM, Paper.END_MARGIN / INCH);
    target.getFooter().setLeft(footer(page.footer()));
    target.getFooter().setRight("&P / &N");
    if (page.headings() > 0) {
      target.createFreezePane(page.keys(), page.headings());
      target.setRepeatingRows(new CellRangeAddress(0, page.headings() - 1, -1, -1));
    }
    if (page.keys() > 0) {
      target.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, page.keys() - 1));
    }
  }

  /// The text without anything that a footer takes for a code, and not longer than one may be.
  private static String footer(String text) {
    var safe = SafeText.of(text).text().replace('\n', ' ');
    var most =
        safe.offsetByCodePoints(0, Math.min(MOST_FOOTER, safe.codePointCount(0, safe.length())));
    return safe.substring(0, most).replace("&", "&&");
  }
}
