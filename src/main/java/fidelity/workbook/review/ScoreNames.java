package fidelity.workbook.review;

import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.workbook.DefinedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The defined names of total, band and item scores, the same in every language.
final class ScoreNames {

  private static final String BAND = "Band";
  private static final String SCORE = "Score_";

  private ScoreNames() {}

  /// A name for the total, the band and each item's score, or for the ends of their ranges.
  static List<DefinedName> of(Scorecard scorecard, ScoreGrid grid) {
    var names = new ArrayList<DefinedName>();
    for (var end : grid.ends()) {
      names.add(new DefinedName(end.totalName(), grid.total(end)));
      names.add(new DefinedName(end.named(BAND), grid.band(end)));
    }
    var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (var item : scorecard.items()) {
      var name = free(item, taken);
      grid.ends()
          .forEach(end -> names.add(new DefinedName(end.named(name), grid.score(item, end))));
    }
    return names;
  }

  /// A name for the item that no other has. Excel allows letters, digits and underscores, 255 of
  /// them at most, and takes small and capital letters for the same.
  private static String free(ItemResult item, Set<String> taken) {
    var id = item.item().id().replaceAll("[^A-Za-z0-9_]", "_");
    var name = SCORE + (id.length() > 200 ? id.substring(0, 200) : id);
    var free = name;
    for (var next = 2; !taken.add(free); next++) {
      free = name + "_" + next;
    }
    return free;
  }
}
