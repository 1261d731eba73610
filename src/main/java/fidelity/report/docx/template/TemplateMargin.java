package fidelity.report.docx.template;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.report.docx.file.WordFile;
import fidelity.report.docx.template.TemplatePackage.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// A header or a footer of a template, with its pictures and links.
///
/// @param kind "header" or "footer"
/// @param pages on which pages it stands: "default", "first" or "even"
public record TemplateMargin(
    String kind, String pages, String xml, List<Link> links, Map<String, byte[]> media) {

  /// Fields that fetch other files or start other programs.
  private static final Pattern REACHING =
      Pattern.compile(
          "\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|EMBED|MACROBUTTON)\\b");

  public TemplateMargin {
    links = List.copyOf(links);
    media = Map.copyOf(media);
  }

  /// Reads one.
  ///
  /// @throws UnsoundFileException when it reaches out of the file
  static TemplateMargin of(TemplatePackage file, String kind, String pages, String part)
      throws UnsoundFileException {
    var tree = XmlTree.of(file.part(part));
    var media = new LinkedHashMap<String, byte[]>();
    for (var link : file.links(part)) {
      if (!(link.kind().equals("hyperlink") || (link.kind().equals("image") && !link.outside()))) {
        throw new UnsoundFileException(Code.TEMPLATE_REACHES_OUT);
      }
      if (link.kind().equals("image")) {
        media.put(link.target(), file.part(link.target()));
      }
    }
    refuseFields(tree);
    return new TemplateMargin(kind, pages, tree.xml(), file.links(part), media);
  }

  private static void refuseFields(XmlTree tree) throws UnsoundFileException {
    var codes = new StringBuilder();
    tree.all(XmlTree.WORD, "instrText").forEach(each -> codes.append(each.getTextContent()));
    tree.all(XmlTree.WORD, "fldSimple")
        .forEach(each -> codes.append(' ').append(XmlTree.value(each, "instr")));
    if (REACHING.matcher(codes).find()) {
      throw new UnsoundFileException(Code.TEMPLATE_REACHES_OUT);
    }
  }

  /// Adds it to a file, and returns what the document refers to it by.
  ///
  /// @param number its number among those of its kind, from 1
  /// @param watermark the run that is put in front of its first paragraph; empty for none
  public String addTo(WordFile file, int number, String watermark) {
    var references = new ArrayList<WordFile.Reference>();
    for (var link : links) {
      var content = media.get(link.target());
      references.add(
          content == null
              ? new WordFile.Outside(link.id(), link.target())
              : new WordFile.Media(link.id(), ending(link.target()), content));
    }
    return file.margin(kind, number, marked(watermark), references);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private String marked(String watermark) {
    var tree = XmlTree.ofOwn(xml);
    if (!watermark.isEmpty()) {
      tree.all(XmlTree.WORD, "p").stream()
          .findFirst()
          .ifPresent(paragraph -> put(tree, paragraph, watermark));
    }
    return tree.xml();
  }

  private static void put(XmlTree tree, Element paragraph, String watermark) {
    var around =
        XmlTree.ofOwn(
            """
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:w10="urn:schemas-microsoft-com:office:word">%s</w:p>\
            """
                .formatted(watermark));
    var run = tree.imported((Element) around.root().getFirstChild());
    var properties = XmlTree.under(paragraph, "pPr");
    paragraph.insertBefore(
        run,
        properties.isPresent() ? properties.get().getNextSibling() : paragraph.getFirstChild());
  }
}
