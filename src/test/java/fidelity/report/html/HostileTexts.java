package fidelity.report.html;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.DocumentMetadata;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A report in which every text tries to be more than text.
final class HostileTexts {

  static final List<String> ALL =
      List.of(
          "<script>document.title = 'taken'</script>",
          "</style></title></main><script>document.title = 'taken'</script>",
          "]]> --> <!-- <![CDATA[ <?php ?>",
          "\"><img src=x onerror=\"document.title = 'taken'\">",
          "' autofocus onfocus='document.title = \"taken\"'",
          "javascript:document.title='taken'",
          "&lt;b&gt; &amp;amp; &#x3C;script&#x3E; &nbsp",
          "{{constructor.constructor('document.title=1')()}} ${1} {title}",
          "\u0000\u0007\u001B[31m\u007F\u0085 control",
          "\uD83D half \uDE00 half, \uFFFE and \uFDD0",
          "\u05E9\u05DC\u05D5\u05DD (1) \u202Eevil\u202C",
          "\u0645\u0631\u062D\u0628\u0627 97/125",
          "z\u0301\u0302\u0303\u0304\u0305algo",
          "x".repeat(10_000),
          "https://example.org/" + "a".repeat(500) + "?b=<c>&d=\"e\"");

  /// A comment of some twenty pages.
  private static final String LONG =
      "Specialists meet clients and employers every week, and no word of it may be lost. "
          .repeat(900);

  private HostileTexts() {}

  static Report report() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, ALL.getFirst()));
    for (var text : ALL) {
      blocks.add(new Heading(2, text, text, text));
      blocks.add(new Paragraph(Prose.in("sv", text).then(Prose.strong(text))));
      blocks.add(new Facts(List.of(Fact.of(text, text), new Fact(text, List.of()))));
      blocks.add(Bullets.of(List.of(text, text)));
      blocks.add(
          new TableBlock(
              new Table(
                  text,
                  List.of(Column.naming(text, 1), Column.of(text, 1), Column.right(text, 1)),
                  List.of(Row.of(text, text, text)))));
    }
    blocks.add(new Facts(List.of(Fact.of("Comments", LONG))));
    return new Report(metadata(), blocks);
  }

  private static DocumentMetadata metadata() {
    var text = ALL.get(1);
    return new DocumentMetadata(
        text,
        "en",
        text,
        LocalDate.of(2025, 1, 31),
        text,
        text,
        "{0} / {1}",
        text,
        new LinkedHashMap<>(Map.of("review", ALL.get(3))));
  }
}
