package fidelity.workbook.layout;

import fidelity.rubric.Item;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// What items are numbered with: mostly a number, and then a cell holds one, which sorts as one.
public final class ItemNumbers {

  /// A number that is written in one way only, and that every spreadsheet can hold.
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

  private ItemNumbers() {}

  /// A cell with an item's number.
  public static Cell cell(Item item, CellStyle style) {
    return cell(item.id(), style);
  }

  /// A cell with a number, with text where it is none.
  public static Cell cell(String id, CellStyle style) {
    return NUMBER.matcher(id).matches()
        ? new Cell.Figure(new BigDecimal(id), NumberFormats.WHOLE, style)
        : new Cell.Text(id, style);
  }
}
