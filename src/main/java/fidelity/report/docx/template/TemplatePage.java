package fidelity.report.docx.template;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// The page of a template: its paper, its margins, and whether its first page is another.
///
/// @param xml what a section says of them, in its order; empty where the template says nothing
/// @param width how wide its text is, in twentieths of a point
/// @param firstPage whether the first page has a header and a footer of its own
public record TemplatePage(String xml, int width, boolean firstPage) {

  /// No text is set in less than this, in twentieths of a point: some seven centimetres.
  private static final int NARROWEST = 4000;

  /// The page of a section; none where its text would be too narrow, or has no width at all.
  static Optional<TemplatePage> of(Optional<Element> section) {
    return section.flatMap(TemplatePage::of);
  }

  private static Optional<TemplatePage> of(Element section) {
    var paper = XmlTree.under(section, "pgSz");
    var margins = XmlTree.under(section, "pgMar");
    if (paper.isEmpty() || margins.isEmpty()) {
      return Optional.empty();
    }
    var width =
        number(paper.get(), "w")
            - Stream.of("left", "right", "gutter")
                .mapToInt(each -> number(margins.get(), each))
                .sum();
    var kept =
        Stream.of("pgSz", "pgMar", "pgBorders")
            .flatMap(each -> XmlTree.under(section, each).stream())
            .map(XmlTree::xml)
            .collect(Collectors.joining());
    var first = XmlTree.under(section, "titlePg");
    return width < NARROWEST
        ? Optional.empty()
        : Optional.of(new TemplatePage(kept, width, first.filter(TemplatePage::isOn).isPresent()));
  }

  private static boolean isOn(Element element) {
    return !XmlTree.value(element, "val").matches("0|false|off");
  }

  private static int number(Element element, String name) {
    var value = XmlTree.value(element, name);
    return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
