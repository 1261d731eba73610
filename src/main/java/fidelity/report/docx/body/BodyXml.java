package fidelity.report.docx.body;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Columns;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Reply;
import fidelity.report.Block.Result;
import fidelity.report.Block.TableBlock;
import fidelity.report.Figure;
import fidelity.report.Table;
import fidelity.report.docx.figure.FigureFrames;
import fidelity.report.docx.style.StyleIds;
import fidelity.report.docx.style.WordStyle;
import java.util.List;
import java.util.stream.Stream;

/// Writes blocks one after another, each as its paragraphs or its table.
public final class BodyXml {

  private final Texts texts;
  private final StyleIds styles;
  private final RunXml runs;
  private final Bookmarks bookmarks;
  private final FigureFrames figures;
  private final int width;
  private boolean afterTable;
  private int replies;

  /// @param blocks the whole document
  /// @param width how wide its text is, in twentieths of a point
  public BodyXml(
      List<Block> blocks, Texts texts, StyleIds styles, FigureFrames figures, int width) {
    this.texts = texts;
    this.styles = styles;
    this.runs = new RunXml(texts, styles);
    this.bookmarks = new Bookmarks(blocks);
    this.figures = figures;
    this.width = width;
  }

  /// The whole body; Word wants a paragraph after its last table.
  public String of(List<Block> blocks) {
    var body = new StringBuilder();
    blocks.forEach(block -> body.append(of(block, false)));
    return body.append(gap()).toString();
  }

  private String of(Block block, boolean kept) {
    return switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph(var prose) ->
          prose.text().isBlank() ? "" : gap() + text(kept).of(WordStyle.NORMAL, runs.of(prose));
      case Bullets(var entries, _) -> gap() + list(kept).bullets(WordStyle.LIST_BULLET, entries);
      case Facts(var facts) -> gap() + list(kept).facts(facts);
      case TableBlock(var table) -> table.rows().isEmpty() ? "" : table(table, kept);
      case FigureBlock(var figure) -> gap() + figure(figure, kept);
      case Result result -> gap() + result(result);
      case Contents contents -> contents(contents);
      case Columns(var columns) -> blocks(columns.stream().flatMap(List::stream).toList(), kept);
      case Group(var blocks) -> group(blocks, kept);
      case Alternatives(var versions) -> blocks(versions.getFirst(), kept);
      case Reply reply -> gap() + new ReplyXml(text(true), runs, texts).of(reply, ++replies);
    };
  }

  private ParagraphXml text(boolean kept) {
    return new ParagraphXml(styles, kept);
  }

  private ListXml list(boolean kept) {
    return new ListXml(text(kept), runs);
  }

  /// What parts this block from a table before it; a heading brings its own room.
  private String gap() {
    var gap =
        afterTable
            ? text(false)
                .of(
                    WordStyle.NORMAL,
                    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>",
                    "")
            : "";
    afterTable = false;
    return gap;
  }

  private String blocks(List<Block> blocks, boolean kept) {
    var written = new StringBuilder();
    blocks.forEach(block -> written.append(of(block, kept)));
    return written.toString();
  }

  /// Blocks on one page, all but the last kept with the next; what no page holds is not kept.
  private String group(List<Block> blocks, boolean kept) {
    if (blocks.isEmpty() || !OnePage.holds(blocks)) {
      return blocks(blocks, kept);
    }
    return blocks(blocks.subList(0, blocks.size() - 1), true) + of(blocks.getLast(), kept);
  }

  /// What is set aside stands at the end of the heading's line, behind a tab.
  private String heading(Heading heading) {
    afterTable = false;
    var mark = bookmarks.next();
    var style =
        switch (heading.level()) {
          case 1 -> WordStyle.TITLE;
          case 2 -> WordStyle.HEADING_1;
          default -> WordStyle.HEADING_2;
        };
    var aside =
        heading.aside().isEmpty()
            ? ""
            : "<w:r><w:tab/></w:r>"
                + runs.styled(WordStyle.ASIDE, heading.aside().replace(' ', '\u00A0'));
    var tab =
        aside.isEmpty()
            ? ""
            : "<w:tabs><w:tab w:val=\"right\" w:pos=\"%s\"/></w:tabs>".formatted(width);
    return text(true).of(style, tab, marked(mark, runs.plain(heading.text()) + aside));
  }

  private static String marked(Bookmarks.Bookmark mark, String runs) {
    return "<w:bookmarkStart w:id=\"%1$s\" w:name=\"%2$s\"/>%3$s<w:bookmarkEnd w:id=\"%1$s\"/>"
        .formatted(mark.number(), mark.name(), runs);
  }

  private String contents(Contents contents) {
    afterTable = false;
    return new ContentsXml(text(false), runs, texts).of(contents, bookmarks.toCome());
  }

  private String table(Table table, boolean kept) {
    var cells = new CellXml(text(kept), runs, bookmarks, texts);
    var title =
        table.titled()
            ? gap() + text(true).of(WordStyle.TABLE_TITLE, runs.plain(table.caption()))
            : gap();
    afterTable = true;
    return title + new RowsXml(table, cells, texts, width).table(styles.of(WordStyle.TABLE_GRID));
  }

  /// The drawing stays with the line under it.
  private String figure(Figure figure, boolean kept) {
    var caption = runs.plain(figure.caption());
    var frames = figures.of(figure);
    var drawn = new StringBuilder();
    for (var frame : frames) {
      var last = frame.equals(frames.getLast());
      drawn.append(
          text(last ? kept || !caption.isEmpty() : kept)
              .of(WordStyle.DRAWING, "<w:r>" + frame + "</w:r>"));
    }
    return caption.isEmpty() ? drawn.toString() : drawn + text(kept).of(WordStyle.CAPTION, caption);
  }

  private String result(Result result) {
    var written = new StringBuilder();
    written.append(text(true).of(WordStyle.RESULT_LABEL, runs.plain(result.label())));
    written.append(text(true).of(WordStyle.RESULT_TOTAL, runs.plain(result.total())));
    written.append(text(true).of(WordStyle.RESULT_BAND, runs.plain(result.band())));
    Stream.of(result.distance(), result.points())
        .filter(line -> !line.isEmpty())
        .forEach(line -> written.append(text(true).of(WordStyle.RESULT_NOTE, runs.plain(line))));
    return written + figure(result.scale(), false);
  }
}
