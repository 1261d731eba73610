package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The built documentation: every link leads somewhere, and every page can be reached.
@Tag("docs")
class SiteTest {

  private static final Path SITE = Path.of("target/site");
  private static final Path SOURCES = Path.of("src/site/markdown");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    var broken = new ArrayList<String>();
    var checked = 0;
    for (var page : pages()) {
      for (var link : links(Jsoup.parse(page))) {
        checked++;
        if (!leads(page, link)) {
          broken.add(SITE.relativize(page) + " -> " + link);
        }
      }
    }
    System.out.printf("%d pages, %d links checked%n", pages().size(), checked);
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPageIsInTheMenu() throws IOException {
    var menu = links(Jsoup.parse(SITE.resolve("index.html")).selectFirst("nav"));
    for (var page : sources()) {
      var built = page.toString().replaceFirst("\\.md$", ".html");
      var decision = built.matches("decisions/\\d.*");
      assertThat(decision || menu.contains(built)).as(built).isTrue();
    }
  }

  @Test
  void everyPageIsBuilt() throws IOException {
    for (var page : sources()) {
      assertThat(SITE.resolve(page.toString().replaceFirst("\\.md$", ".html"))).exists();
    }
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(SOURCES::relativize)
          .sorted()
          .toList();
    }
  }

  private static List<String> links(Element page) {
    return page.select("a[href], img[src], link[href], script[src]").stream()
        .map(SiteTest::target)
        .filter(link -> !link.isEmpty())
        .toList();
  }

  private static String target(Element element) {
    return element.hasAttr("href") ? element.attr("href") : element.attr("src");
  }

  /// A link to another site is taken at its word; tests do not need the network.
  private static boolean leads(Path page, String link) throws IOException {
    var uri = URI.create(link);
    if (uri.getScheme() != null) {
      return uri.getScheme().startsWith("http");
    }
    var path = uri.getPath();
    var target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    return Files.isRegularFile(target)
        && (uri.getFragment() == null || hasAnchor(target, uri.getFragment()));
  }

  private static boolean hasAnchor(Path page, String anchor) throws IOException {
    return anchor.isEmpty()
        || Jsoup.parse(page).getElementById(anchor) != null
        || !Jsoup.parse(page).getElementsByAttributeValue("name", anchor).isEmpty();
  }
}
