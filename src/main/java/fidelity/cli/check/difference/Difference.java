package fidelity.cli.check.difference;

import fidelity.problem.Detail;
import fidelity.problem.Detail.Found;
import fidelity.problem.Excerpt;
import fidelity.scoring.ReportContent;
import java.util.LinkedHashSet;
import java.util.List;

/// One value in which a report differs from what its review gives.
///
/// @param place where in the report: a cell, a page or a path
/// @param is what it says; empty for nothing
/// @param right what it should say; empty for nothing
public record Difference(String place, String is, String right) {

  /// How many characters before the first difference a message shows.
  private static final int CONTEXT = 12;

  /// The parts of a report that hold anything else than the right ones, and those that are added or
  /// missing, by their names.
  public static List<String> parts(ReportContent report, ReportContent right) {
    var places = new LinkedHashSet<>(right.parts().keySet());
    places.addAll(report.parts().keySet());
    return places.stream()
        .filter(
            place ->
                !report
                    .parts()
                    .getOrDefault(place, "")
                    .equals(right.parts().getOrDefault(place, "")))
        .toList();
  }

  /// Every value in which a report differs from the right one, in the order of the right one.
  public static List<Difference> between(ReportContent report, ReportContent right) {
    var places = new LinkedHashSet<>(right.texts().keySet());
    places.addAll(report.texts().keySet());
    return places.stream()
        .map(
            place ->
                new Difference(
                    place,
                    report.texts().getOrDefault(place, ""),
                    right.texts().getOrDefault(place, "")))
        .filter(each -> !each.is().equals(each.right()))
        .toList();
  }

  /// Where it is, what the report says there, and what is right.
  public List<Detail> details() {
    return List.of(Detail.name(place), passage(is), passage(right));
  }

  private Found passage(String text) {
    if (text.isEmpty()) {
      return new Found.Nothing();
    }
    var start = Math.max(0, same() - CONTEXT);
    var cut = start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    return new Found.Passage((cut > 0 ? "…" : "") + Excerpt.of(text.substring(cut)));
  }

  /// How many characters are the same at the beginning of both.
  private int same() {
    var most = Math.min(is.length(), right.length());
    var same = 0;
    while (same < most && is.charAt(same) == right.charAt(same)) {
      same++;
    }
    return same;
  }
}
