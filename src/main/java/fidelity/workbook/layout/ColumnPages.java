package fidelity.workbook.layout;

import fidelity.workbook.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the columns of a sheet are shared out among pages that are printed beside one another.
final class ColumnPages {

  private final List<Integer> widths;
  private final List<Integer> breaks = new ArrayList<>();

  /// @param widths each column's width in digits of the standard font
  ColumnPages(List<Integer> widths) {
    this.widths = List.copyOf(widths);
  }

  /// Begins a new page with that column; columns are counted from 0.
  void breakBefore(int column) {
    breaks.add(column);
  }

  /// The percentage of their size at which every page is as wide as the paper at most.
  ///
  /// @param keys how many columns from the left are repeated on each page
  int scale(Paper paper, int keys) {
    var scale = 100;
    var left = 0;
    for (var right : Stream.concat(breaks.stream(), Stream.of(widths.size())).toList()) {
      var page = new ArrayList<>(left == 0 ? List.<Integer>of() : widths.subList(0, keys));
      page.addAll(widths.subList(left, right));
      scale = Math.min(scale, paper.scale(page));
      left = right;
    }
    return scale;
  }
}
