package fidelity.report.docx.template;

import fidelity.report.docx.style.DocumentStyles;
import java.util.HashMap;
import java.util.Map;

/// The lists of a template, which its styles may need, and behind them those of a report.
final class TemplateLists {

  private final XmlTree lists;
  private final Map<String, String> numbers = new HashMap<>();

  private TemplateLists(XmlTree lists) {
    this.lists = lists;
  }

  /// The lists, without the pictures that some have for dots.
  static TemplateLists of(XmlTree lists) {
    for (var name : new String[] {"numPicBullet", "lvlPicBulletId"}) {
      lists.all(XmlTree.WORD, name).forEach(XmlTree::remove);
    }
    var all = new TemplateLists(lists);
    all.add(XmlTree.ofOwn(DocumentStyles.own("").numbering()));
    return all;
  }

  /// Those of a report alone.
  static TemplateLists none() {
    return of(XmlTree.ofOwn("<w:numbering xmlns:w=\"%s\"></w:numbering>".formatted(XmlTree.WORD)));
  }

  /// The new number of a list that a report's own style has.
  String number(String own) {
    return numbers.getOrDefault(own, own);
  }

  String xml() {
    return lists.xml();
  }

  /// What lists are like stands before which lists there are.
  private void add(XmlTree own) {
    var kinds = greatest("abstractNum", "abstractNumId") + 1;
    var first = XmlTree.under(lists.root(), "num");
    for (var kind : own.all(XmlTree.WORD, "abstractNum")) {
      var copy = lists.imported(kind);
      XmlTree.set(copy, "abstractNumId", shifted(XmlTree.value(copy, "abstractNumId"), kinds));
      lists.root().insertBefore(copy, first.orElse(null));
    }
    var last = greatest("num", "numId");
    for (var each : own.all(XmlTree.WORD, "num")) {
      var copy = lists.imported(each);
      var number = shifted(XmlTree.value(copy, "numId"), last);
      numbers.put(XmlTree.value(copy, "numId"), number);
      XmlTree.set(copy, "numId", number);
      var kind = XmlTree.under(copy, "abstractNumId").orElseThrow();
      XmlTree.set(kind, "val", shifted(XmlTree.value(kind, "val"), kinds));
      lists
          .root()
          .insertBefore(copy, XmlTree.under(lists.root(), "numIdMacAtCleanup").orElse(null));
    }
  }

  private static String shifted(String number, int by) {
    return Integer.toString(Integer.parseInt(number) + by);
  }

  private int greatest(String element, String id) {
    return lists.all(XmlTree.WORD, element).stream()
        .map(each -> XmlTree.value(each, id))
        .filter(each -> each.matches("\\d{1,9}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }
}
