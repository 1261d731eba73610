package fidelity.workbook.comparison.trend;

import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;

/// What a line of a chart joins: visits one after the other by one rubric, or what visits come to
/// by the rubric of the next one, which no line joins.
///
/// @param places the places of its occasions among all, from 0
record TrendStretch(boolean rescored, List<Integer> places, Rubric rubric) {

  TrendStretch {
    places = List.copyOf(places);
  }

  /// The stretches of some occasions whose totals are on one scale with the last: those of visits,
  /// and behind them all that are rescored.
  static List<TrendStretch> of(List<TrendColumn> occasions) {
    var stretches = new ArrayList<TrendStretch>();
    var places = new ArrayList<Integer>();
    for (var place = 0; place < occasions.size(); place++) {
      if (!occasions.get(place).rescored()) {
        places.add(place);
      }
      var ends = place + 1 == occasions.size() || occasions.get(place + 1).rescored();
      if (ends && !places.isEmpty()) {
        stretches.add(new TrendStretch(false, places, rubric(occasions, places)));
        places.clear();
      }
    }
    for (var place = 0; place < occasions.size(); place++) {
      if (occasions.get(place).rescored()) {
        places.add(place);
      }
    }
    if (!places.isEmpty()) {
      stretches.add(new TrendStretch(true, places, rubric(occasions, places)));
    }
    var last = occasions.getLast().scorecard().rubric();
    return stretches.stream().filter(each -> each.onScaleOf(last)).toList();
  }

  private static Rubric rubric(List<TrendColumn> occasions, List<Integer> places) {
    return occasions.get(places.getLast()).scorecard().rubric();
  }

  private boolean onScaleOf(Rubric other) {
    return rubric.total() == other.total() && rubric.scale().equals(other.scale());
  }

  /// Whether a total of it is open.
  boolean open(List<TrendColumn> occasions) {
    return places.stream().anyMatch(place -> !occasions.get(place).scorecard().total().settled());
  }
}
