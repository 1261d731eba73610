package fidelity.report.html;

import static fidelity.markup.Markup.tag;

import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.markup.MarkupWriter;
import fidelity.report.ReportIndex;
import fidelity.report.ReportIndex.Entry;
import fidelity.report.ReportIndex.Link;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Writes the way to many reports as a page for browsers.
public final class HtmlIndexWriter {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private HtmlIndexWriter() {}

  /// Writes the whole file.
  public static void write(ReportIndex index, OutputStream out) throws IOException {
    var page = new PageFrame(index.metadata()).around(content(index), "");
    out.write(MarkupWriter.page(page).getBytes(StandardCharsets.UTF_8));
  }

  private static List<Markup> content(ReportIndex index) {
    return List.of(
        tag("p", ShownText.of(index.about())).called("quiet"),
        tag("h1", ShownText.of(index.metadata().title())).with("id", "reports"),
        tag("p", link(index.summary())),
        table(index));
  }

  private static Element table(ReportIndex index) {
    var head =
        index.headings().stream()
            .map(each -> tag("th", ShownText.of(each)).with("scope", "col"))
            .toList();
    var rows = index.entries().stream().map(each -> row(index.headings(), each)).toList();
    return tag(
        "table",
        tag("caption", ShownText.of(index.metadata().title())).called("unseen"),
        tag("colgroup", columns(index.headings().size())),
        tag("thead", tag("tr", head)),
        tag("tbody", rows));
  }

  /// The names have more room than the rest, which share alike.
  private static List<Element> columns(int count) {
    var columns = new ArrayList<>(Collections.nCopies(count, tag("col")));
    columns.set(0, tag("col").called("w26"));
    return columns;
  }

  private static Element row(List<String> headings, Entry entry) {
    var cells = new ArrayList<Element>();
    cells.add(tag("th", link(entry.report())).with("scope", "row"));
    for (var at = 0; at < entry.cells().size(); at++) {
      var cell = tag("td", ShownText.of(entry.cells().get(at)));
      cells.add(
          entry.cells().get(at).isBlank()
              ? tag("td")
              : cell.with("data-head", ShownText.of(headings.get(at + 1))));
    }
    return tag("tr", cells);
  }

  private static Element link(Link link) {
    return tag("a", ShownText.of(link.words())).with("href", address(link.path()));
  }

  /// The address of a file, whatever letters its name has.
  private static String address(String path) {
    var address = new StringBuilder();
    for (var each : path.getBytes(StandardCharsets.UTF_8)) {
      var sign = (char) (each & 0xFF);
      address.append(PLAIN.indexOf(sign) >= 0 ? sign : "%%%02X".formatted((int) sign));
    }
    return address.toString();
  }
}
