package fidelity.report.pdf.file;

import fidelity.report.DocumentMetadata;
import fidelity.report.pdf.page.AnchorPlaces.Place;
import fidelity.report.pdf.page.Piece.Anchor;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Jump;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Tag;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

/// A PDF file in the making. Nothing can be drawn in it outside a mark.
public final class TaggedFile {

  /// The height of the paper, A4, in points.
  static final float HEIGHT = 842;

  private final ArchiveWriter out;
  private final Document document;
  private final Structure structure;
  private final GlyphCodeCache codes;
  private PdfOutline section;
  private Pen pen;
  private int page;

  /// A file that starts with its metadata.
  ///
  /// @param tags every node of its structure tree, in reading order
  /// @param bytes where it is written to
  public TaggedFile(DocumentMetadata metadata, List<Tag> tags, ByteArrayOutputStream bytes) {
    document = new Document(PageSize.A4);
    out = ArchiveWriter.open(document, metadata, bytes);
    structure = new Structure(out.getStructureTreeRoot(), tags);
    codes = new GlyphCodeCache(out);
    pen = new Pen(out.getDirectContent(), codes);
    section = out.getRootOutline();
  }

  /// A height in points above the page's foot, from which PDF measures.
  static float up(float down) {
    return HEIGHT - down;
  }

  void startPage() {
    if (page > 0) {
      endPage();
    }
    page++;
  }

  private void endPage() {
    out.count(out.getDirectContent());
    out.setPageEmpty(false);
    document.newPage();
    pen = new Pen(out.getDirectContent(), codes);
  }

  /// Lends a pen for what belongs to this mark.
  void mark(ContentMark mark, Consumer<Pen> drawing) {
    PdfContentByte content = out.getDirectContent();
    switch (mark) {
      case Tag tag -> content.beginMarkedContentSequence(structure.element(tag));
      case Artifact artifact ->
          content.beginMarkedContentSequence(new PdfName("Artifact"), properties(artifact), true);
    }
    drawing.accept(pen);
    content.endMarkedContentSequence();
  }

  private static PdfDictionary properties(Artifact artifact) {
    var properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(artifact.type()));
    if (!artifact.subtype().isEmpty()) {
      properties.put(PdfName.SUBTYPE, new PdfName(artifact.subtype()));
    }
    return properties;
  }

  /// Adds a heading of this page to the bookmarks, one of level 3 under the last of level 2.
  void bookmark(Anchor anchor, float y) {
    boolean within = anchor.level() > 2;
    var outline =
        new PdfOutline(within ? section : out.getRootOutline(), place(y), anchor.text(), true);
    section = within ? section : outline;
  }

  /// Makes a rectangle of this page lead elsewhere.
  void link(Jump jump, Place place) {
    var area =
        new Rectangle(
            jump.x(), up(jump.y() + jump.height()), jump.x() + jump.width(), up(jump.y()));
    var action = PdfAction.gotoLocalPage(place.page(), place(place.y()), out);
    var annotation = PdfAnnotation.createLink(out, area, PdfAnnotation.HIGHLIGHT_INVERT, action);
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, new PdfString(jump.anchor().text(), PdfObject.TEXT_UNICODE));
    structure.bind(
        jump.link(), annotation, annotation.getIndirectReference(), out.getPageReference(page));
    out.addAnnotation(annotation);
  }

  void box(Extent extent) {
    structure.box(
        extent.figure(),
        new PdfRectangle(
            extent.x(),
            up(extent.y() + extent.height()),
            extent.x() + extent.width(),
            up(extent.y())));
  }

  private static PdfDestination place(float y) {
    return new PdfDestination(PdfDestination.XYZ, 0, up(Math.max(0, y - 12)), 0);
  }

  /// Writes what is left: the rest of the tree, the file's id, the end.
  public void close() {
    structure.finish();
    out.count(out.getDirectContent());
    out.identify();
    out.setPageEmpty(false);
    document.close();
  }
}
