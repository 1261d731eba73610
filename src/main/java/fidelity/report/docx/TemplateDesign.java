package fidelity.report.docx;

import fidelity.report.docx.file.WordFile;
import fidelity.report.docx.style.DocumentStyles;
import fidelity.report.docx.template.TemplatePage;
import fidelity.report.docx.template.WordTemplate;
import java.util.List;

/// What a document by a house's template looks like. What the template has not is our own.
record TemplateDesign(WordTemplate template) implements PageDesign {

  private static final List<String> PAGES = List.of("default", "first", "even");

  @Override
  public DocumentStyles sheet(String language) {
    return template.sheet(language);
  }

  @Override
  public int width() {
    return template.page().map(TemplatePage::width).orElse(OwnDesign.WIDTH);
  }

  @Override
  public boolean evenPages() {
    return template.evenPages();
  }

  @Override
  public String section(WordFile file, MarginXml own) {
    template.theme().ifPresent(file::theme);
    var section = new StringBuilder();
    for (var kind : List.of("header", "footer")) {
      var number = 1;
      for (var pages : PAGES) {
        if (wanted(pages)) {
          section.append(OwnDesign.referred(kind, pages, margin(file, own, kind, pages, number++)));
        }
      }
    }
    return section
        .append(template.page().map(TemplatePage::xml).orElse(OwnDesign.PAPER))
        .append(firstPage() ? "<w:titlePg/>" : "")
        .toString();
  }

  private boolean wanted(String pages) {
    return switch (pages) {
      case "first" -> firstPage();
      case "even" -> evenPages();
      default -> true;
    };
  }

  private boolean firstPage() {
    return template.page().map(TemplatePage::firstPage).orElse(false);
  }

  /// The template's own; where it has none of that kind at all, ours; where it leaves these pages
  /// without, nothing but the word across them.
  private String margin(WordFile file, MarginXml own, String kind, String pages, int number) {
    var all = template.margins().stream().filter(each -> each.kind().equals(kind)).toList();
    var watermark = kind.equals("header") ? own.watermark() : "";
    for (var each : all) {
      if (each.pages().equals(pages)) {
        return each.addTo(file, number, watermark);
      }
    }
    var blank = kind.equals("header") ? own.blankHeader() : own.blankFooter();
    var ours = kind.equals("header") ? own.header() : own.footer();
    return file.margin(kind, number, all.isEmpty() ? ours : blank, List.of());
  }
}
