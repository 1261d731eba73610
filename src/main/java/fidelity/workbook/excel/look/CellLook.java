package fidelity.workbook.excel.look;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.CENTER;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT;

import fidelity.workbook.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// How a style looks: its letters, its ground, the line at its edge, where its text stands.
///
/// @param fill the ground; white stands for no ground
public record CellLook(
    boolean bold, CellColour ink, CellColour fill, Edge edge, HorizontalAlignment align) {

  /// A line at a cell's edge.
  public enum Edge {
    NONE,
    HAIRLINE_BELOW,
    ACCENT_ABOVE,
    ACCENT_BELOW,
    ACCENT_AROUND,
    BOX
  }

  /// How cells of a style look.
  public static CellLook of(CellStyle style) {
    return switch (style) {
      case TITLE -> plain(true, CellColour.ACCENT);
      case SUBTITLE, QUIET -> plain(false, CellColour.QUIET);
      case HEADING ->
          new CellLook(true, CellColour.ACCENT, CellColour.WHITE, Edge.ACCENT_BELOW, LEFT);
      case TEXT, LINE -> plain(false, CellColour.TEXT);
      case LINK -> plain(false, CellColour.ACCENT);
      case LABEL -> plain(true, CellColour.QUIET);
      case SCORE, RESULT, RESULT_BAND -> plain(true, CellColour.ACCENT);
      case COLUMN -> new CellLook(true, CellColour.WHITE, CellColour.ACCENT, Edge.NONE, LEFT);
      case COLUMN_RIGHT ->
          new CellLook(true, CellColour.WHITE, CellColour.ACCENT, Edge.NONE, RIGHT);
      case COLUMN_UPRIGHT ->
          new CellLook(true, CellColour.WHITE, CellColour.ACCENT, Edge.NONE, CENTER);
      case BODY ->
          new CellLook(false, CellColour.TEXT, CellColour.WHITE, Edge.HAIRLINE_BELOW, LEFT);
      case BODY_RIGHT ->
          new CellLook(false, CellColour.TEXT, CellColour.WHITE, Edge.HAIRLINE_BELOW, RIGHT);
      case BODY_CENTRE ->
          new CellLook(false, CellColour.TEXT, CellColour.WHITE, Edge.HAIRLINE_BELOW, CENTER);
      case BODY_MARK ->
          new CellLook(true, CellColour.ACCENT, CellColour.WHITE, Edge.HAIRLINE_BELOW, LEFT);
      case SECTION -> new CellLook(true, CellColour.ACCENT, CellColour.TINT, Edge.NONE, LEFT);
      case SUM -> new CellLook(true, CellColour.TEXT, CellColour.WHITE, Edge.ACCENT_ABOVE, LEFT);
      case SUM_RIGHT ->
          new CellLook(true, CellColour.TEXT, CellColour.WHITE, Edge.ACCENT_ABOVE, RIGHT);
      case SUM_CENTRE ->
          new CellLook(true, CellColour.TEXT, CellColour.WHITE, Edge.ACCENT_ABOVE, CENTER);
      case INPUT -> new CellLook(false, CellColour.TEXT, CellColour.INPUT, Edge.BOX, LEFT);
      case INPUT_RIGHT -> new CellLook(false, CellColour.TEXT, CellColour.INPUT, Edge.BOX, RIGHT);
      case HINT -> new CellLook(false, CellColour.QUIET, CellColour.WHITE, Edge.NONE, LEFT);
      case ITEM -> new CellLook(true, CellColour.ACCENT, CellColour.TINT, Edge.ACCENT_ABOVE, LEFT);
      case ITEM_RIGHT ->
          new CellLook(true, CellColour.ACCENT, CellColour.TINT, Edge.ACCENT_ABOVE, RIGHT);
      case TOTAL ->
          new CellLook(true, CellColour.ACCENT, CellColour.TINT, Edge.ACCENT_AROUND, LEFT);
      case TOTAL_RIGHT ->
          new CellLook(true, CellColour.ACCENT, CellColour.TINT, Edge.ACCENT_AROUND, RIGHT);
    };
  }

  /// Whether it is a table's cell, whose text keeps a distance from its neighbours.
  public boolean inTable() {
    return edge != Edge.NONE || fill != CellColour.WHITE;
  }

  private static CellLook plain(boolean bold, CellColour ink) {
    return new CellLook(bold, ink, CellColour.WHITE, Edge.NONE, LEFT);
  }
}
