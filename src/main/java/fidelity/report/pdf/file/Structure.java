package fidelity.report.pdf.file;

import fidelity.report.pdf.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// The file's structure tree, made node by node from the tags, in their order.
final class Structure {

  private static final PdfName COLUMNS = new PdfName("ColSpan");

  private final PdfStructureTreeRoot root;
  private final List<Tag> tags;
  private final List<PdfStructureElement> elements = new ArrayList<>();

  Structure(PdfStructureTreeRoot root, List<Tag> tags) {
    this.root = root;
    this.tags = tags;
  }

  /// The node of a tag. All nodes before it are made first, also those that stay empty.
  PdfStructureElement element(Tag tag) {
    while (elements.size() <= tag.order()) {
      elements.add(made(tags.get(elements.size())));
    }
    return elements.get(tag.order());
  }

  void finish() {
    element(tags.getLast());
  }

  private PdfStructureElement made(Tag tag) {
    var role = tag.role();
    var name = new PdfName(role.standardName());
    var element = tag.parent().map(parent -> kid(element(parent), name)).orElseGet(() -> top(name));
    if (!role.owner().isEmpty()) {
      element.put(PdfName.A, attribute(role.owner(), role.attribute(), new PdfName(role.value())));
    }
    if (tag.columns() > 1) {
      ((PdfDictionary) element.get(PdfName.A)).put(COLUMNS, new PdfNumber(tag.columns()));
    }
    if (!tag.language().isEmpty()) {
      element.put(PdfName.LANG, new PdfString(tag.language()));
    }
    if (!tag.alternative().isEmpty()) {
      var text = new PdfString(tag.alternative(), PdfObject.TEXT_UNICODE);
      switch (role) {
        case TABLE -> element.put(PdfName.A, attribute("Table", "Summary", text));
        default -> element.put(PdfName.ALT, text);
      }
    }
    return element;
  }

  private PdfStructureElement top(PdfName name) {
    return new PdfStructureElement(root, name);
  }

  /// OpenPDF lets a node hold either marks or nodes; a figure has both its drawing and its caption.
  private static PdfStructureElement kid(PdfStructureElement parent, PdfName name) {
    var mark = parent.get(PdfName.K);
    if (mark == null || mark.isArray()) {
      return new PdfStructureElement(parent, name);
    }
    parent.remove(PdfName.K);
    var kid = new PdfStructureElement(parent, name);
    var reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, parent.get(PdfName.PG));
    reference.put(PdfName.MCID, mark);
    ((PdfArray) parent.get(PdfName.K)).add(reference);
    return kid;
  }

  /// Says which part of its page a figure takes up.
  void box(Tag figure, PdfRectangle box) {
    var attribute = attribute("Layout", "Placement", new PdfName("Block"));
    attribute.put(PdfName.BBOX, box);
    element(figure).put(PdfName.A, attribute);
  }

  /// Binds a link's annotation to its node, both ways.
  void bind(Tag link, PdfDictionary annotation, PdfIndirectReference it, PdfObject page) {
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(root.addExistingObject(reference(link))));
    var object = new PdfDictionary(new PdfName("OBJR"));
    object.put(new PdfName("Obj"), it);
    object.put(PdfName.PG, page);
    marks(element(link)).add(object);
  }

  private PdfIndirectReference reference(Tag tag) {
    return element(tag).getReference();
  }

  private static PdfArray marks(PdfStructureElement element) {
    if (element.get(PdfName.K) instanceof PdfArray marks) {
      return marks;
    }
    var marks = new PdfArray(element.get(PdfName.K));
    element.put(PdfName.K, marks);
    return marks;
  }

  private static PdfDictionary attribute(String owner, String name, PdfObject value) {
    var attribute = new PdfDictionary();
    attribute.put(PdfName.O, new PdfName(owner));
    attribute.put(new PdfName(name), value);
    return attribute;
  }
}
