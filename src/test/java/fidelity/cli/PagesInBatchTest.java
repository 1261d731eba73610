package fidelity.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With `--format html` a batch writes pages: of each review, of all, and an index that leads to
/// them.
class PagesInBatchTest {

  private static final Pattern LINK = Pattern.compile("<a href=\"([^#\"]+)\">");

  @TempDir private Path root;
  private BatchFolder folder;

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    folder.review("a.yaml", "north", "2025-03-11");
    var south = folder.review("b.yaml", "south", "2025-03-12");
    Edited.text(south, "id: south", "id: '100 % & söuth #1?'");
  }

  @Test
  void theIndexLeadsToEveryReportAndToThatOnAll() throws IOException {
    folder.run("--format", "html");
    var links = links(folder.out().resolve("index.html"));
    assertThat(links)
        .containsExactly(
            "cohort.html",
            "reports/100%20%25%20%26%20s%C3%B6uth%20%231__2025-03-12.html",
            "reports/north_2025-03-11.html");
    assertLeadSomewhere(folder.out(), links);
  }

  @Test
  void ofSeveralRubricsEachHasAnIndexOfItsOwn() throws IOException {
    Files.copy(Path.of("samples/thl-2024.yaml"), folder.reviews().resolve("c.yaml"));
    folder.run("--format", "html");
    for (var name : List.of("ips-25-2008", "ips-25-social-care-2024")) {
      var own = folder.out().resolve(name);
      var links = links(own.resolve("index.html"));
      assertThat(links).anyMatch(link -> link.startsWith("../reports/"));
      assertLeadSomewhere(own, links);
    }
    assertThat(check()).isEmpty();
  }

  @Test
  void noPageIsWrittenUnlessItIsAskedFor() throws IOException {
    folder.run("--format", "pdf");
    assertThat(pages()).isEmpty();
  }

  @Test
  void reviewsOfTwoKindsAreBothReached() throws IOException {
    var self = Files.readString(folder.reviews().resolve("a.yaml")) + "kind: self-assessment\n";
    folder.file("d.yaml", self);
    folder.run("--format", "html");
    var links = links(folder.out().resolve("index.html"));
    assertThat(links).hasSize(4).doesNotHaveDuplicates();
    assertLeadSomewhere(folder.out(), links);
    assertThat(check()).isEmpty();
  }

  @Test
  void anEditedIndexIsFound() throws IOException {
    folder.run("--format", "html");
    assertThat(check()).isEmpty();
    Edited.text(folder.out().resolve("index.html"), "Final", "Draft");
    assertThat(check()).contains("index.html:1:1: report: it was edited: #reports, text ");
    folder.run("--format", "html");
    Edited.text(folder.out().resolve("index.html"), "north_2025-03-11.html", "south.html");
    assertThat(check())
        .contains("index.html:1:1: report: its texts and numbers are right, but something else");
  }

  @Test
  void anotherPageOfThatNameIsNeverReplacedAndNotHeldToBeOurs() throws IOException {
    var page = Files.createDirectories(folder.out()).resolve("index.html");
    Files.writeString(page, "<!DOCTYPE html><title>Our website</title>");
    var run = folder.run("--format", "html");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("[overwrites-page]");
    assertThat(folder.run("--format", "pdf").code()).isZero();
    assertThat(Files.readString(page)).contains("Our website");
    assertThat(check()).isEmpty();
  }

  @Test
  void whereSitesAreHiddenNoIndexTellsThem() throws IOException {
    folder.run("--format", "html", "--hide-below", "2");
    assertThat(pages())
        .extracting(page -> page.getFileName().toString())
        .containsExactly("cohort.html");
    assertThat(Files.readString(folder.out().resolve("cohort.html"))).doesNotContain("Site north");
  }

  @Test
  void anIndexOfAnEarlierRunKeepsSitesFromBeingHidden() throws IOException {
    folder.run("--format", "html");
    for (var name : List.of("scores.csv", "items.csv", "answers.csv", "texts.csv")) {
      Files.delete(folder.out().resolve(name));
    }
    try (var reports = Files.list(folder.out().resolve("reports"))) {
      for (var report : reports.toList()) {
        Files.delete(report);
      }
    }
    var run = folder.run("--format", "none", "--hide-below", "2");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("index.html tells single sites");
  }

  @Test
  void byCodesTheIndexTellsCodesOnly() throws IOException {
    folder.run("--format", "html", "--pseudonyms", root.resolve("codes.csv").toString());
    assertThat(Files.readString(folder.out().resolve("index.html")))
        .doesNotContain("north", "Site ");
    assertLeadSomewhere(folder.out(), links(folder.out().resolve("index.html")));
  }

  /// What is found in reports.
  private String check() {
    var out = folder.out().toString();
    return Cli.run("check", folder.reviews().toString(), "--reports", out)
        .out()
        .lines()
        .filter(line -> line.contains(": report: "))
        .collect(joining("\n"));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.out())) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page)).results().map(each -> each.group(1)).toList();
  }

  private static void assertLeadSomewhere(Path from, List<String> links) {
    assertThat(links)
        .allSatisfy(
            link ->
                assertThat(from.resolve(URLDecoder.decode(link, StandardCharsets.UTF_8))).exists());
  }
}
