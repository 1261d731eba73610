package fidelity.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/// Reads a file's structure tree back, each node with the text that its marks hold.
public final class StructureReader {

  private final Map<Integer, Map<Integer, String>> pages = new HashMap<>();

  private StructureReader() {}

  /// A node as it was read.
  ///
  /// @param whole its text with that of the nodes under it, in reading order
  /// @param annotations how many annotations it is bound to, each of which points back to it
  public record Node(
      String role,
      String text,
      String whole,
      String alternative,
      String language,
      PdfDictionary attributes,
      int annotations,
      List<Node> kids) {

    /// This node and all under it, in reading order.
    public List<Node> all() {
      List<Node> all = new ArrayList<>(List.of(this));
      kids.forEach(kid -> all.addAll(kid.all()));
      return all;
    }

    public List<Node> all(String wanted) {
      return all().stream().filter(node -> node.role.equals(wanted)).toList();
    }
  }

  public static Node read(byte[] pdf) throws IOException {
    return read(pdf, true);
  }

  /// Reads the tree of a file that another program wrote.
  public static Node readOther(byte[] pdf) throws IOException {
    return read(pdf, false);
  }

  private static Node read(byte[] pdf, boolean strict) throws IOException {
    try (var file = new PdfReader(pdf)) {
      var reader = new StructureReader();
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        var number = file.getPageOrigRef(page).getNumber();
        reader.pages.put(number, MarkedText.of(file, page, strict));
      }
      var root = file.getCatalog().getAsDict(new PdfName("StructTreeRoot"));
      return reader.node(strict ? root.getAsArray(PdfName.K).getAsDict(0) : document(root));
    }
  }

  /// The document among the root's kids: some programs put there what is only seen, too.
  private static PdfDictionary document(PdfDictionary root) {
    return kids(root.getDirectObject(PdfName.K)).stream()
        .map(PdfDictionary.class::cast)
        .filter(each -> new PdfName("Document").equals(each.getAsName(PdfName.S)))
        .findFirst()
        .orElseThrow();
  }

  private Node node(PdfDictionary element) {
    var text = new StringBuilder();
    var whole = new StringBuilder();
    List<Node> kids = new ArrayList<>();
    int annotations = 0;
    for (var kid : kids(element.getDirectObject(PdfName.K))) {
      if (kid instanceof PdfNumber mark) {
        text.append(text(element, mark));
        whole.append(text(element, mark));
      } else if (kid instanceof PdfDictionary dictionary) {
        if (dictionary.get(PdfName.MCID) instanceof PdfNumber mark) {
          text.append(text(dictionary, mark));
          whole.append(text(dictionary, mark));
        } else if (dictionary.contains(new PdfName("Obj"))) {
          annotations +=
              dictionary.getAsDict(new PdfName("Obj")).contains(PdfName.STRUCTPARENT) ? 1 : 0;
        } else {
          var kidNode = node(dictionary);
          kids.add(kidNode);
          whole.append(kidNode.whole());
        }
      }
    }
    var attributes = element.getAsDict(PdfName.A);
    return new Node(
        element.getAsName(PdfName.S).toString().substring(1),
        text.toString(),
        whole.toString(),
        string(element, PdfName.ALT),
        string(element, PdfName.LANG),
        attributes == null ? new PdfDictionary() : attributes,
        annotations,
        kids);
  }

  private String text(PdfDictionary placed, PdfNumber mark) {
    int page = placed.getAsIndirectObject(PdfName.PG).getNumber();
    return pages.getOrDefault(page, Map.of()).getOrDefault(mark.intValue(), "");
  }

  private static List<PdfObject> kids(PdfObject kids) {
    List<PdfObject> direct = new ArrayList<>();
    if (kids instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        direct.add(array.getDirectObject(i));
      }
    } else if (kids != null) {
      direct.add(kids);
    }
    return direct;
  }

  private static String string(PdfDictionary element, PdfName key) {
    PdfString string = element.getAsString(key);
    return string == null ? "" : string.toUnicodeString();
  }
}
