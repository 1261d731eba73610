package fidelity.report.docx.template;

import fidelity.report.docx.style.DocumentStyles;
import fidelity.report.docx.style.StyleIds;
import fidelity.report.docx.style.WordStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// The styles of a template with those of a report that it has not. Styles are the same where their
/// names are, for Word in another language has other ids.
final class TemplateStyles {

  private static final List<String> REFERENCES = List.of("basedOn", "next", "link");

  private final XmlTree theirs;
  private final XmlTree ours;
  private final Map<String, String> ids = new HashMap<>();
  private final List<String> added = new ArrayList<>();

  private TemplateStyles(XmlTree theirs, XmlTree ours) {
    this.theirs = theirs;
    this.ours = ours;
  }

  /// The template's styles, with what was added.
  ///
  /// @param sheet all that a document needs of them
  /// @param added the names of Word's own styles that the template lacks
  record Merged(DocumentStyles sheet, List<String> added) {

    Merged {
      added = List.copyOf(added);
    }
  }

  /// Merges the styles.
  ///
  /// @param lists the template's lists, to which two are added
  /// @param language the tag of the report's language, as Word has it
  static Merged merged(XmlTree styles, TemplateLists lists, String language) {
    var merged = new TemplateStyles(styles, XmlTree.ofOwn(DocumentStyles.own(language).styles()));
    merged.merge(lists);
    merged.speak(language);
    return new Merged(new DocumentStyles(styles.xml(), lists.xml(), merged.ids()), merged.added);
  }

  private void merge(TemplateLists lists) {
    var known = byName(theirs);
    var taken = known.values().stream().map(TemplateStyles::id).collect(Collectors.toSet());
    var own = ours.all(XmlTree.WORD, "style");
    for (var style : own) {
      var same = known.get(name(style));
      ids.put(id(style), same == null ? free(id(style), taken) : id(same));
    }
    var colour = accent(known);
    for (var style : own) {
      if (!known.containsKey(name(style))) {
        add(style, colour, lists);
      }
    }
  }

  private void add(Element style, String colour, TemplateLists lists) {
    var copy = theirs.imported(style);
    XmlTree.set(copy, "styleId", ids.getOrDefault(id(style), id(style)));
    copy.removeAttributeNS(XmlTree.WORD, "default");
    for (var reference : REFERENCES) {
      XmlTree.under(copy, reference)
          .ifPresent(
              each -> XmlTree.set(each, "val", ids.getOrDefault(XmlTree.value(each, "val"), "")));
    }
    for (var each : XmlTree.all(copy, XmlTree.WORD, "numId")) {
      XmlTree.set(each, "val", lists.number(XmlTree.value(each, "val")));
    }
    for (var each : XmlTree.all(copy, XmlTree.WORD, "color")) {
      if (XmlTree.value(each, "val").equals(DocumentStyles.ACCENT)) {
        XmlTree.set(each, "val", colour);
      }
    }
    theirs.root().appendChild(copy);
    if (isWords(style)) {
      added.add(XmlTree.value(XmlTree.under(style, "name")));
    }
  }

  /// Whether a report needs the style and Word has it, too, so that a house may have its own.
  private static boolean isWords(Element style) {
    return !XmlTree.value(style, "customStyle").equals("1")
        && Arrays.stream(WordStyle.values()).anyMatch(each -> each.id().equals(id(style)));
  }

  /// The colour of the template's headings, in which labels and the like are set as well.
  private static String accent(Map<String, Element> known) {
    var heading = known.get("heading 1");
    return heading == null
        ? DocumentStyles.ACCENT
        : XmlTree.all(heading, XmlTree.WORD, "color").stream()
            .map(each -> XmlTree.value(each, "val"))
            .filter(each -> each.matches("[0-9A-Fa-f]{6}"))
            .findFirst()
            .orElse(DocumentStyles.ACCENT);
  }

  /// The report's language is that of all text that says no other.
  private void speak(String language) {
    theirs.all(XmlTree.WORD, "lang").forEach(XmlTree::remove);
    var from = ours.all(XmlTree.WORD, "docDefaults").getFirst();
    var defaults =
        XmlTree.under(theirs.root(), "docDefaults")
            .orElseGet(
                () -> {
                  var copy = theirs.imported(from);
                  theirs.root().insertBefore(copy, theirs.root().getFirstChild());
                  return copy;
                });
    var run = XmlTree.under(defaults, "rPrDefault").orElseGet(() -> begun(defaults, "rPrDefault"));
    var properties = XmlTree.under(run, "rPr").orElseGet(() -> begun(run, "rPr"));
    XmlTree.all(properties, XmlTree.WORD, "lang").forEach(XmlTree::remove);
    var spoken = theirs.imported(XmlTree.all(from, XmlTree.WORD, "lang").getFirst());
    XmlTree.set(spoken, "val", language);
    properties.appendChild(spoken);
  }

  private static Element begun(Element parent, String name) {
    var element = parent.getOwnerDocument().createElementNS(XmlTree.WORD, "w:" + name);
    parent.insertBefore(element, parent.getFirstChild());
    return element;
  }

  private StyleIds ids() {
    var others = new EnumMap<WordStyle, String>(WordStyle.class);
    for (var style : WordStyle.values()) {
      others.put(style, ids.getOrDefault(style.id(), style.id()));
    }
    return new StyleIds(others);
  }

  private static String free(String id, Set<String> taken) {
    return taken.contains(id) ? free("Report" + id, taken) : id;
  }

  private static Map<String, Element> byName(XmlTree styles) {
    var named = new LinkedHashMap<String, Element>();
    styles.all(XmlTree.WORD, "style").forEach(style -> named.putIfAbsent(name(style), style));
    return named;
  }

  private static String name(Element style) {
    return XmlTree.value(XmlTree.under(style, "name")).toLowerCase(Locale.ROOT);
  }

  private static String id(Element style) {
    return XmlTree.value(style, "styleId");
  }
}
