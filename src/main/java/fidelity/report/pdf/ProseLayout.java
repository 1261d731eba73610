package fidelity.report.pdf;

import fidelity.report.Block.Fact;
import fidelity.report.Block.ScoreBox;
import fidelity.report.Prose;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.PdfInk;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Lays out what is mostly text: paragraphs, lists, facts and score boxes.
final class ProseLayout {

  /// How far a list's entries stand right of their dots, in points.
  private static final float INDENT = 14;

  /// The width of the score in its box, in points.
  private static final float SCORE_WIDTH = 96;

  private final Typesetter typesetter;

  ProseLayout(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  List<Strip> paragraph(Tag parent, Prose prose) {
    return prose.text().isBlank()
        ? List.of()
        : typesetter.prose(parent, Role.PARAGRAPH, prose, TextStyles.BODY, TextColumn.TEXT);
  }

  List<Strip> bullets(Tag parent, List<Prose> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    var list = parent.kid(Role.BULLETS);
    List<Strip> strips = new ArrayList<>();
    for (var prose : entries) {
      var entry = list.kid(Role.ENTRY);
      var dot = TextStyles.BODY.with(PdfInk.ACCENT);
      strips.addAll(
          Strips.after(
              5,
              Strips.beside(
                  List.of(
                      typesetter.text(entry.kid(Role.LABEL), "\u2022", dot, TextColumn.TEXT),
                      typesetter.prose(
                          entry,
                          Role.BODY,
                          prose,
                          TextStyles.BODY,
                          TextColumn.TEXT.inset(INDENT, 0))))));
    }
    return strips;
  }

  /// A list whose labels are words: they stand in the side column, beside what they name.
  List<Strip> facts(Tag parent, List<Fact> facts) {
    return facts(parent, facts, TextStyles.LABEL, TextStyles.BODY);
  }

  List<Strip> facts(Tag parent, List<Fact> facts, TextStyle labels, TextStyle values) {
    if (facts.isEmpty()) {
      return List.of();
    }
    var list = parent.kid(Role.FACTS);
    List<Strip> strips = new ArrayList<>();
    for (var fact : facts) {
      var entry = list.kid(Role.ENTRY);
      strips.addAll(
          Strips.after(
              8,
              Strips.beside(
                  List.of(
                      typesetter.text(
                          entry.kid(Role.LABEL), fact.label(), labels, TextColumn.LABELS),
                      values(entry.kid(Role.BODY), fact.values(), values)))));
    }
    return strips;
  }

  private List<Strip> values(Tag body, List<Prose> values, TextStyle style) {
    List<Strip> strips = new ArrayList<>();
    for (var value : values) {
      strips.addAll(
          Strips.after(
              strips.isEmpty() ? 0 : 6,
              typesetter.prose(body, Role.PARAGRAPH, value, style, TextColumn.TEXT)));
    }
    return strips;
  }

  /// The criterion on the left of a tinted box, the score on its right.
  List<Strip> scoreBox(Tag parent, ScoreBox box) {
    var group = parent.kid(Role.GROUP);
    var text = TextColumn.FULL.inset(INDENT + 3, SCORE_WIDTH + 2 * INDENT);
    var score = TextColumn.FULL.inset(TextColumn.FULL.width() - SCORE_WIDTH, INDENT);
    var stacks =
        List.of(
            typesetter.prose(group, Role.PARAGRAPH, box.text(), TextStyles.BODY, text),
            score(group.kid(Role.PARAGRAPH), box, score));
    var strips = Strips.together(Strips.padded(12, 12, Strips.beside(stacks)));
    return strips.stream().map(ProseLayout::tinted).toList();
  }

  private List<Strip> score(Tag tag, ScoreBox box, TextColumn column) {
    List<Strip> stack = new ArrayList<>();
    stack.addAll(typesetter.text(tag, box.label() + " ", TextStyles.SCORE_LABEL, column));
    stack.addAll(typesetter.text(tag, box.score(), TextStyles.SCORE, column));
    return stack;
  }

  private static Strip tinted(Strip strip) {
    var full = TextColumn.FULL;
    float height = strip.height();
    float divider = full.right() - SCORE_WIDTH - INDENT;
    return strip.withBehind(
        List.of(
            new Fill(Artifact.LAYOUT, PdfInk.TINT, full.x(), 0, full.width(), height),
            new Fill(Artifact.LAYOUT, PdfInk.ACCENT, full.x(), 0, 3, height),
            new Fill(Artifact.LAYOUT, PdfInk.WHITE, divider, 0, 2, height)));
  }
}
