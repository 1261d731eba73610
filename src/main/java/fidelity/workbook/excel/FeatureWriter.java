package fidelity.workbook.excel;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Feature;
import fidelity.workbook.Feature.DataBars;
import fidelity.workbook.Feature.HeatMap;
import fidelity.workbook.Feature.Highlight;
import fidelity.workbook.Feature.Table;
import fidelity.workbook.Sheet;
import fidelity.workbook.Tone;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes what lies over or around a sheet's cells, but for charts, which a drawing of their own
/// holds.
record FeatureWriter(Sheet sheet, XSSFSheet target) {

  private static final XSSFColor[] HEAT = {
    CellColour.LOW_HEAT.color(), CellColour.WHITE.color(), CellColour.HIGH_HEAT.color()
  };

  /// Writes one of them.
  void write(Feature feature) {
    switch (feature) {
      case Feature.Merge(var area) -> target.addMergedRegionUnsafe(range(area));
      case Feature.Group _ -> group();
      case Feature.PageBreak(var row) -> target.setRowBreak(row);
      case Feature.ColumnBreak(var column) -> target.setColumnBreak(column);
      case Table table -> write(table);
      case Feature.Filter(var area) -> target.setAutoFilter(range(area));
      case HeatMap map -> write(map);
      case DataBars bars -> write(bars);
      case Highlight highlight -> write(highlight);
      case Feature.Chart _ -> {} // one drawing holds them all
    }
  }

  /// Says that there are groups; each row says itself whether it is in one.
  private void group() {
    target.setRowSumsBelow(false);
    target.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) 1);
  }

  private void write(Table table) {
    var area = table.area();
    var reference =
        new AreaReference(
            new CellReference(area.top(), area.left()),
            new CellReference(area.bottom(), area.right()),
            SpreadsheetVersion.EXCEL2007);
    var written = target.createTable(reference);
    written.setName(table.name());
    written.setDisplayName(table.name());
    written.getCTTable().addNewAutoFilter().setRef(area.reference());
    for (var column : written.getColumns()) {
      column.setName(heading(area.top(), area.left() + column.getColumnIndex()));
    }
  }

  private String heading(int row, int column) {
    return sheet.cell(row, column) instanceof Cell.Text(var text, _) ? text : "";
  }

  private void write(HeatMap map) {
    var formatting = target.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingColorScaleRule();
    var scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(HEAT.length);
    scale.setColors(HEAT);
    var middle = (map.from() + map.to()) / 2.0;
    var values = List.of((double) map.from(), middle, (double) map.to()).iterator();
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
    fill.setFillBackgroundColor(ink(highlight.tone()).color());
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    var font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColorIndex(IndexedColors.WHITE.getIndex());
    formatting.addConditionalFormatting(ranges(highlight.area()), rule);
  }

  private static CellColour ink(Tone tone) {
    return switch (tone) {
      case TOP -> CellColour.TOP;
      case UPPER -> CellColour.UPPER;
      case LOWER -> CellColour.LOWER;
      case BOTTOM -> CellColour.BOTTOM;
    };
  }

  private static CellRangeAddress[] ranges(Area area) {
    return new CellRangeAddress[] {range(area)};
  }

  private static CellRangeAddress range(Area area) {
    return new CellRangeAddress(area.top(), area.bottom(), area.left(), area.right());
  }
}
