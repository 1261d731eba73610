package fidelity.workbook.excel;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.CENTER;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT;

import fidelity.workbook.Style;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// How a style looks: its letters, its ground, the line at its edge, where its text stands.
///
/// @param fill the ground; white is none
record Look(boolean bold, Ink ink, Ink fill, Edge edge, HorizontalAlignment align) {

  /// A line at a cell's edge.
  enum Edge {
    NONE,
    HAIRLINE_BELOW,
    ACCENT_ABOVE,
    ACCENT_BELOW,
    ACCENT_AROUND
  }

  static Look of(Style style) {
    return switch (style) {
      case TITLE -> plain(true, Ink.ACCENT);
      case SUBTITLE, QUIET -> plain(false, Ink.QUIET);
      case HEADING -> new Look(true, Ink.ACCENT, Ink.WHITE, Edge.ACCENT_BELOW, LEFT);
      case TEXT, PROSE -> plain(false, Ink.TEXT);
      case LABEL -> plain(true, Ink.QUIET);
      case SCORE, RESULT, RESULT_BAND -> plain(true, Ink.ACCENT);
      case COLUMN -> new Look(true, Ink.WHITE, Ink.ACCENT, Edge.NONE, LEFT);
      case COLUMN_RIGHT -> new Look(true, Ink.WHITE, Ink.ACCENT, Edge.NONE, RIGHT);
      case COLUMN_CENTRE -> new Look(true, Ink.WHITE, Ink.ACCENT, Edge.NONE, CENTER);
      case BODY -> new Look(false, Ink.TEXT, Ink.WHITE, Edge.HAIRLINE_BELOW, LEFT);
      case BODY_RIGHT -> new Look(false, Ink.TEXT, Ink.WHITE, Edge.HAIRLINE_BELOW, RIGHT);
      case BODY_CENTRE -> new Look(false, Ink.TEXT, Ink.WHITE, Edge.HAIRLINE_BELOW, CENTER);
      case BODY_MARK -> new Look(true, Ink.ACCENT, Ink.WHITE, Edge.HAIRLINE_BELOW, LEFT);
      case SECTION -> new Look(true, Ink.ACCENT, Ink.TINT, Edge.NONE, LEFT);
      case SUM -> new Look(true, Ink.TEXT, Ink.WHITE, Edge.ACCENT_ABOVE, LEFT);
      case SUM_RIGHT -> new Look(true, Ink.TEXT, Ink.WHITE, Edge.ACCENT_ABOVE, RIGHT);
      case SUM_CENTRE -> new Look(true, Ink.TEXT, Ink.WHITE, Edge.ACCENT_ABOVE, CENTER);
      case TOTAL -> new Look(true, Ink.ACCENT, Ink.TINT, Edge.ACCENT_AROUND, LEFT);
      case TOTAL_RIGHT -> new Look(true, Ink.ACCENT, Ink.TINT, Edge.ACCENT_AROUND, RIGHT);
      case BAND_TOP -> band(Ink.TOP, Ink.TOP_TINT);
      case BAND_UPPER -> band(Ink.UPPER, Ink.UPPER_TINT);
      case BAND_LOWER -> band(Ink.LOWER, Ink.LOWER_TINT);
      case BAND_BOTTOM -> band(Ink.BOTTOM, Ink.BOTTOM_TINT);
    };
  }

  /// Whether it is a table's cell, whose text keeps a distance from its neighbours.
  boolean inTable() {
    return edge != Edge.NONE || fill != Ink.WHITE;
  }

  private static Look plain(boolean bold, Ink ink) {
    return new Look(bold, ink, Ink.WHITE, Edge.NONE, LEFT);
  }

  private static Look band(Ink ink, Ink tint) {
    return new Look(false, ink, tint, Edge.HAIRLINE_BELOW, LEFT);
  }
}
