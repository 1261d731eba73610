package fidelity.workbook.excel;

import fidelity.ooxml.NewParts;
import fidelity.workbook.Area;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import fidelity.workbook.Feature.DataBars;
import fidelity.workbook.Feature.HeatMap;
import fidelity.workbook.Feature.Highlight;
import fidelity.workbook.Feature.Link;
import fidelity.workbook.Feature.Table;
import fidelity.workbook.Sheet;
import fidelity.workbook.excel.look.CellColour;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes what lies over or around a sheet's cells, but for charts, which a drawing of their own
/// holds.
record FeatureWriter(Sheet sheet, XSSFSheet target, ValidationWriter validations) {

  FeatureWriter(Sheet sheet, XSSFSheet target) {
    this(sheet, target, new ValidationWriter(target));
  }

  private static final XSSFColor[] HEAT = {CellColour.WHITE.color(), CellColour.FAINT.color()};

  /// Writes one of them.
  void write(Feature feature) {
    switch (feature) {
      case Feature.Group _ -> group();
      case Feature.HiddenRows _ -> {} // each row says it itself
      case Feature.HiddenColumns(var first, var last) -> hide(first, last);
      case Feature.HiddenSheet() -> hide();
      case Feature.Protection() -> protect();
      case Feature.Validation validation -> validations.write(validation);
      case Table table -> write(table);
      case Link link -> write(link);
      case Feature.PrintArea(var area) -> print(area);
      case HeatMap map -> write(map);
      case DataBars bars -> write(bars);
      case Highlight highlight -> write(highlight);
      case Feature.Drawing _ -> {} // one drawing holds them all
    }
  }

  /// Says that there are groups; each row says itself whether it is in one.
  private void group() {
    target.setRowSumsBelow(false);
    target.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) 1);
  }

  private void hide(int first, int last) {
    for (var column = first; column <= last; column++) {
      target.setColumnHidden(column, true);
    }
  }

  private void hide() {
    var book = target.getWorkbook();
    book.setSheetHidden(book.getSheetIndex(target), true);
  }

  /// Whoever needs more can take the protection off, without a password.
  private void protect() {
    target.enableLocking();
    target.lockFormatRows(false);
    target.lockFormatColumns(false);
  }

  private void write(Table table) {
    var part = target.getPackagePart();
    var parts = new NewParts(part.getPackage());
    var number = parts.count(XSSFRelation.TABLE) + 1;
    var written = parts.next(XSSFRelation.TABLE);
    NewParts.fill(written, new TableXml(sheet, table, number).text());
    var id = NewParts.link(part, written, XSSFRelation.TABLE);
    var worksheet = target.getCTWorksheet();
    var all =
        worksheet.isSetTableParts() ? worksheet.getTableParts() : worksheet.addNewTableParts();
    all.addNewTablePart().setId(id);
    all.setCount(all.sizeOfTablePartArray());
  }

  private void write(Link link) {
    var helper = target.getWorkbook().getCreationHelper();
    var written = helper.createHyperlink(HyperlinkType.DOCUMENT);
    written.setCellReference(link.cell().reference());
    written.setAddress(Area.cell(0, 0).on(link.sheet()));
    target.addHyperlink(written);
  }

  private void print(Area area) {
    var book = target.getWorkbook();
    book.setPrintArea(
        book.getSheetIndex(target), area.left(), area.right(), area.top(), area.bottom());
  }

  private void write(HeatMap map) {
    var formatting = target.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingColorScaleRule();
    var scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(HEAT.length);
    scale.setColors(HEAT);
    var values = List.of((double) map.from(), (double) map.to()).iterator();
    for (var threshold : scale.getThresholds()) {
      threshold.setRangeType(RangeType.NUMBER);
      threshold.setValue(values.next());
    }
    formatting.addConditionalFormatting(ranges(map.area()), rule);
  }

  private void write(DataBars bars) {
    var formatting = target.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingRule(CellColour.FAINT.color());
    var bar = rule.getDataBarFormatting();
    bar.setWidthMin(0);
    bar.setWidthMax(100);
    limit(bar, bars);
    formatting.addConditionalFormatting(ranges(bars.area()), rule);
  }

  private static void limit(DataBarFormatting bar, DataBars bars) {
    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
    bar.getMinThreshold().setValue((double) bars.from());
    bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bar.getMaxThreshold().setValue((double) bars.to());
  }

  private void write(Highlight highlight) {
    var formatting = target.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingRule(highlight.formula());
    var fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(ground(highlight.emphasis()).color());
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    var font = rule.createFontFormatting();
    font.setFontStyle(false, isBold(highlight.emphasis()));
    if (isWhite(highlight.emphasis())) {
      font.setFontColorIndex(IndexedColors.WHITE.getIndex());
    }
    formatting.addConditionalFormatting(ranges(highlight.area()), rule);
    var written = target.getCTWorksheet().getConditionalFormattingList().getLast();
    written.getCfRuleArray(0).setStopIfTrue(true); // no bar and no heat lies over it
  }

  private static CellColour ground(Emphasis emphasis) {
    return switch (emphasis) {
      case REACHED -> CellColour.ACCENT;
      case POSSIBLE, REPEATED -> CellColour.TINT;
      case NEED -> CellColour.TEXT;
    };
  }

  /// What repeats its neighbour is as good as unseen on its ground.
  private static boolean isWhite(Emphasis emphasis) {
    return emphasis != Emphasis.POSSIBLE;
  }

  private static boolean isBold(Emphasis emphasis) {
    return isWhite(emphasis) && emphasis != Emphasis.REPEATED;
  }

  private static CellRangeAddress[] ranges(Area area) {
    return new CellRangeAddress[] {range(area)};
  }

  private static CellRangeAddress range(Area area) {
    return new CellRangeAddress(area.top(), area.bottom(), area.left(), area.right());
  }
}
