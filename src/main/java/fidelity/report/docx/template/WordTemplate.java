package fidelity.report.docx.template;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.UnsoundFileException;
import fidelity.report.docx.style.DocumentStyles;
import fidelity.rubric.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// A house's own document: its styles, headers, footers and page are taken, its text is not.
public final class WordTemplate {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final byte[] bytes;
  private final byte[] styles;
  private final Optional<byte[]> lists;
  private final Optional<String> theme;
  private final List<TemplateMargin> margins;
  private final Optional<TemplatePage> page;
  private final boolean evenPages;

  private WordTemplate(byte[] bytes) throws UnsoundFileException {
    this.bytes = bytes;
    var file = TemplatePackage.of(bytes);
    var document =
        file.linked("", "officeDocument")
            .orElseThrow(() -> new UnsoundFileException(Code.TEMPLATE_NOT_WORD));
    var tree = XmlTree.of(file.part(document));
    if (!tree.root().getLocalName().equals("document")
        || !XmlTree.WORD.equals(tree.root().getNamespaceURI())) {
      throw new UnsoundFileException(Code.TEMPLATE_NOT_WORD);
    }
    styles =
        file.part(
            file.linked(document, "styles")
                .orElseThrow(() -> new UnsoundFileException(Code.TEMPLATE_NOT_WORD)));
    lists = part(file, document, "numbering");
    var colours = part(file, document, "theme");
    theme = colours.isEmpty() ? Optional.empty() : Optional.of(XmlTree.of(colours.get()).xml());
    var section = tree.all(XmlTree.WORD, "sectPr").stream().reduce((_, last) -> last);
    page = TemplatePage.of(section);
    margins = margins(file, document, section);
    evenPages = evenPages(part(file, document, "settings"));
    sheet("en-GB"); // what is wrong in it is found here
  }

  /// Reads a template.
  ///
  /// @throws UnsoundFileException when it is none that can be used, saying why
  public static WordTemplate of(byte[] bytes) throws UnsoundFileException {
    try {
      return new WordTemplate(bytes.clone());
    } catch (RuntimeException e) { // a hostile file may break a library anywhere
      throw new UnsoundFileException(Code.TEMPLATE_NOT_WORD, e);
    }
  }

  private static Optional<byte[]> part(TemplatePackage file, String document, String kind)
      throws UnsoundFileException {
    var name = file.linked(document, kind);
    return name.isEmpty() ? Optional.empty() : Optional.of(file.part(name.get()));
  }

  private static List<TemplateMargin> margins(
      TemplatePackage file, String document, Optional<Element> section)
      throws UnsoundFileException {
    List<TemplateMargin> margins = new ArrayList<>();
    for (var kind : List.of("header", "footer")) {
      for (var each :
          section
              .map(from -> XmlTree.all(from, XmlTree.WORD, kind + "Reference"))
              .orElse(List.of())) {
        var id = each.getAttributeNS(RELATIONS, "id");
        for (var link : file.links(document)) {
          if (link.id().equals(id) && !link.outside()) {
            var pages = XmlTree.value(each, "type");
            margins.add(TemplateMargin.of(file, kind, pages, link.target()));
          }
        }
      }
    }
    return margins;
  }

  private static boolean evenPages(Optional<byte[]> settings) throws UnsoundFileException {
    return settings.isPresent()
        && !XmlTree.of(settings.get()).all(XmlTree.WORD, "evenAndOddHeaders").isEmpty();
  }

  /// The SHA-256 of its file, which reports carry.
  public String sha256() {
    return Checksum.of(bytes).digits();
  }

  /// A warning that names the styles it lacks, which are added; none where it has all.
  public List<Message> warnings() {
    var added = merged("en-GB").added();
    return added.isEmpty()
        ? List.of()
        : List.of(Message.of(Code.TEMPLATE_LACKS_STYLES, new Detail.Names(added)));
  }

  /// Its styles and what a report needs beside them.
  ///
  /// @param language the tag of the report's language, as Word has it
  public DocumentStyles sheet(String language) {
    return merged(language).sheet();
  }

  /// Its page; empty where it has none that a report could be set on.
  public Optional<TemplatePage> page() {
    return page;
  }

  /// Its headers and footers.
  public List<TemplateMargin> margins() {
    return margins;
  }

  /// Whether pages with even numbers have headers and footers of their own.
  public boolean evenPages() {
    return evenPages;
  }

  /// The part of colours and fonts that its styles may refer to.
  public Optional<String> theme() {
    return theme;
  }

  private TemplateStyles.Merged merged(String language) {
    try {
      var own =
          lists.isPresent() ? TemplateLists.of(XmlTree.of(lists.get())) : TemplateLists.none();
      return TemplateStyles.merged(XmlTree.of(styles), own, language);
    } catch (UnsoundFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
