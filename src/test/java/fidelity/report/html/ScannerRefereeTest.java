package fidelity.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.html.read.PageScanner;
import fidelity.report.html.read.PageToken;
import fidelity.report.html.read.PageToken.Closing;
import fidelity.report.html.read.PageToken.Opening;
import fidelity.report.html.read.PageToken.Said;
import fidelity.report.html.read.PageToken.Verbatim;
import fidelity.report.pdf.RandomReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The scanner that reads pages back finds the tags, attributes and texts that jsoup finds.
class ScannerRefereeTest {

  @ParameterizedTest(name = "report {0}")
  @MethodSource("fidelity.report.html.HtmlReportTest#seeds")
  void bothReadARandomPageAlike(long seed) throws IOException {
    assertAlike(PageText.written(RandomReport.of(seed)));
  }

  @Test
  void bothReadHostileTextsAlike() throws IOException {
    assertAlike(PageText.written(HostileTexts.report()));
  }

  @Test
  void anyPieceThatIsReadOtherwiseIsFound() throws IOException {
    var page = PageText.written(HostileTexts.report());
    for (var piece : List.of(" id=", "</td>", "<tbody>", " lang=", "&lt;")) {
      assertThat(page).contains(piece);
      assertThat(ours(page.replaceFirst(piece, ""))).as(piece).isNotEqualTo(jsoups(page));
    }
  }

  private static void assertAlike(String page) throws IOException {
    assertThat(ours(page)).hasSizeGreaterThan(100).isEqualTo(jsoups(page));
  }

  private static List<String> ours(String page) throws IOException {
    var lines = new ArrayList<String>();
    for (var token : PageScanner.tokens(page)) {
      add(lines, token);
    }
    return lines;
  }

  private static void add(List<String> lines, PageToken token) {
    switch (token) {
      case Opening(var name, var attributes) -> lines.add("<" + name + " " + attributes);
      case Closing(var name) -> lines.add("</" + name);
      case Said(var text) -> say(lines, text);
      case Verbatim(var text) -> say(lines, text);
    }
  }

  private static void say(List<String> lines, String text) {
    if (!text.isBlank()) {
      lines.add(text);
    }
  }

  private static List<String> jsoups(String page) {
    var lines = new ArrayList<String>();
    NodeTraversor.traverse(new Walk(lines), Jsoup.parse(page));
    return lines;
  }

  private record Walk(List<String> lines) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case Document _ -> {}
        case Element element -> lines.add(opening(element));
        case TextNode text -> say(lines, text.getWholeText());
        case DataNode data -> say(lines, data.getWholeData());
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && depth > 0 && !element.tag().isSelfClosing()) {
        lines.add("</" + element.normalName());
      }
    }
  }

  /// In drawings jsoup keeps capitals of names.
  private static String opening(Element element) {
    var attributes =
        element.attributes().asList().stream()
            .collect(
                Collectors.toMap(
                    each -> each.getKey().toLowerCase(Locale.ROOT),
                    Attribute::getValue,
                    (first, _) -> first,
                    TreeMap::new));
    return "<" + element.normalName() + " " + attributes;
  }
}
