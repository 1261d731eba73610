package fidelity.report.pdf;

import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Heading;
import fidelity.report.Prose;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Lays out what is mostly text in a column: headings, paragraphs, lists and facts.
final class ProseLayout {

  /// How far a list's entries stand right of their dots, and the gap between its columns, in
  /// points.
  private static final float INDENT = 12;

  private static final float GUTTER = 18;

  private static final float BETWEEN_ENTRIES = 2;
  private static final float BETWEEN_FACTS = 4;

  private final Typesetter typesetter;
  private final TextColumn column;

  ProseLayout(Typesetter typesetter, TextColumn column) {
    this.typesetter = typesetter;
    this.column = column;
  }

  /// A heading, with what is set aside at the end of its last line.
  List<Strip> heading(Tag parent, Heading heading, TextStyle style) {
    var tag = parent.kid(Role.heading(heading.level()));
    if (heading.aside().isEmpty()) {
      return typesetter.text(tag, heading.text(), style, column);
    }
    var aside = style.with(Ink.ACCENT);
    float width = aside.width(heading.aside());
    var lines = typesetter.text(tag, heading.text() + " ", style, column.inset(0, width + GUTTER));
    var end = typesetter.text(tag, heading.aside(), aside, column.onRight());
    float above = Strips.height(lines) - Strips.height(end);
    return Strips.beside(List.of(lines, Strips.after(Math.max(0, above), end)));
  }

  List<Strip> paragraph(Tag parent, Prose prose) {
    return prose.text().isBlank()
        ? List.of()
        : typesetter.prose(parent, Role.PARAGRAPH, prose, TextStyles.BODY, measure(prose));
  }

  /// One line may take the whole column, several are easier to read where they are shorter.
  private TextColumn measure(Prose prose) {
    return TextStyles.BODY.width(prose.text()) < column.width() ? column : column.prose();
  }

  /// A list; one in columns is set in the smaller type of tables.
  List<Strip> bullets(Tag parent, Bullets bullets) {
    if (bullets.entries().isEmpty()) {
      return List.of();
    }
    var list = parent.kid(Role.BULLETS);
    if (bullets.columns() == 1) {
      return entries(list, bullets.entries(), TextStyles.BODY, column.prose());
    }
    float width = (column.width() + GUTTER) / bullets.columns() - GUTTER;
    List<List<Strip>> stacks = new ArrayList<>();
    for (var part : balanced(bullets, width - INDENT)) {
      var place = TextColumn.of(column.x() + stacks.size() * (width + GUTTER), width);
      stacks.add(entries(list, part, TextStyles.CELL, place));
    }
    return Strips.beside(stacks);
  }

  /// The entries in columns of this width, each about as long as the others.
  private static List<List<Prose>> balanced(Bullets bullets, float width) {
    double all = bullets.entries().stream().mapToDouble(entry -> lines(entry, width)).sum();
    List<List<Prose>> columns = new ArrayList<>();
    for (int i = 0; i < bullets.columns(); i++) {
      columns.add(new ArrayList<>());
    }
    double before = 0;
    for (var entry : bullets.entries()) {
      double lines = lines(entry, width);
      int place = (int) ((before + lines / 2) * bullets.columns() / all);
      columns.get(Math.min(place, bullets.columns() - 1)).add(entry);
      before += lines;
    }
    return columns;
  }

  private static double lines(Prose entry, float width) {
    return Math.max(1, Math.ceil(TextStyles.CELL.width(entry.text()) / width));
  }

  private List<Strip> entries(Tag list, List<Prose> entries, TextStyle style, TextColumn place) {
    List<Strip> strips = new ArrayList<>();
    for (var prose : entries) {
      var entry = list.kid(Role.ENTRY);
      var dot = typesetter.text(entry.kid(Role.LABEL), "\u2022", style.with(Ink.ACCENT), place);
      var text = typesetter.prose(entry, Role.BODY, prose, style, place.inset(INDENT, 0));
      float gap = strips.isEmpty() ? 0 : BETWEEN_ENTRIES;
      strips.addAll(Strips.after(gap, Strips.beside(List.of(dot, text))));
    }
    return strips;
  }

  /// A list whose labels are words: they stand in a column of their own, beside what they name.
  List<Strip> facts(Tag parent, List<Fact> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    var list = parent.kid(Role.FACTS);
    List<Strip> strips = new ArrayList<>();
    for (var fact : facts) {
      var entry = list.kid(Role.ENTRY);
      var label =
          typesetter.text(entry.kid(Role.LABEL), fact.label(), TextStyles.LABEL, column.labels());
      var body = entry.kid(Role.BODY);
      float gap = strips.isEmpty() ? 0 : BETWEEN_FACTS;
      strips.addAll(Strips.after(gap, Strips.beside(List.of(label, values(body, fact.values())))));
    }
    return strips;
  }

  private List<Strip> values(Tag body, List<Prose> values) {
    return values.size() == 1
        ? typesetter.prose(
            body, Role.PARAGRAPH, values.getFirst(), TextStyles.BODY, column.values())
        : entries(body.kid(Role.BULLETS), values, TextStyles.BODY, column.values());
  }
}
