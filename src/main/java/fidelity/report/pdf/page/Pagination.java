package fidelity.report.pdf.page;

import java.util.List;

/// Chooses where pages end between groups of strips that stay whole: no page but the last is to be
/// less than half full, as far as that can be, and then there are to be as few as can be.
///
/// @param groups the groups in their order, none higher than a page
/// @param page the height of a page in points
record Pagination(List<Group> groups, float page) {

  /// What a page that is less than half full costs, in pages.
  private static final int HALF_EMPTY = 1000;

  Pagination {
    groups = List.copyOf(groups);
  }

  /// A group.
  ///
  /// @param gap the gap above it in points, dropped at the head of a page
  /// @param height its height without the gap
  record Group(float gap, float height) {}

  /// How many groups are best put on a page that is filled up to a height; none may be best only
  /// where something stands there.
  int count(float filled) {
    return best(0, filled, costs());
  }

  /// What the groups from each on cost when they begin on a new page; nothing after the last.
  private int[] costs() {
    var costs = new int[groups.size() + 1];
    for (int from = groups.size() - 1; from >= 0; from--) {
      costs[from] = cost(from, best(from, 0, costs), 0, costs);
    }
    return costs;
  }

  /// How many groups are best put on a page, the most of those that are as good.
  private int best(int from, float filled, int[] costs) {
    int best = filled > 0 ? 0 : 1;
    int least = cost(from, best, filled, costs);
    for (int count = best + 1; fits(from, count, filled); count++) {
      int cost = cost(from, count, filled, costs);
      if (cost <= least) {
        best = count;
        least = cost;
      }
    }
    return best;
  }

  private boolean fits(int from, int count, float filled) {
    return from + count <= groups.size() && filled(from, count, filled) <= page;
  }

  private int cost(int from, int count, float filled, int[] costs) {
    if (from + count == groups.size()) {
      return 1;
    }
    boolean halfEmpty = filled(from, count, filled) < page / 2;
    return 1 + (halfEmpty ? HALF_EMPTY : 0) + costs[from + count];
  }

  /// How far a page is filled by some groups, under what stands on it.
  private float filled(int from, int count, float before) {
    float filled = before;
    for (var group : groups.subList(from, from + count)) {
      filled += (filled > 0 ? group.gap() : 0) + group.height();
    }
    return filled;
  }
}
