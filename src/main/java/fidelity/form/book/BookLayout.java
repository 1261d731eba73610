package fidelity.form.book;

import fidelity.form.Form;
import fidelity.keys.book.BookFormat;
import fidelity.review.Visit;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Lays out a form as an answer book: a workbook to fill in that scores as somebody types.
public final class BookLayout {

  private static final String PROGRAM = "fidelity";

  private final Form form;
  private final String version;
  private final SheetNames names = new SheetNames();
  private final List<LaidItem> items = new ArrayList<>();

  private BookLayout(Form form, String version) {
    this.form = form;
    this.version = version;
  }

  /// The whole book.
  ///
  /// @param version the program's version
  public static Workbook layOut(Form form, String version) {
    return new BookLayout(form, version).workbook();
  }

  private Workbook workbook() {
    var start = name(FormPhrase.FORM_SHEET_START);
    var scoresName = name(WorkbookPhrase.SHEET_SCORES);
    var about = name(WorkbookPhrase.SHEET_ABOUT);
    var context = BookContext.of(form, name(FormPhrase.FORM_SHEET_LISTS));
    var sections = sections(context);
    var scores = new ScoresInBook(context, scoresName, items).layOut();
    var others = new ArrayList<>(sections.stream().map(Sheet::name).toList());
    others.add(scoresName);
    var sheets = new ArrayList<Sheet>();
    sheets.add(new StartSheet(context, start).layOut(others));
    sheets.addAll(sections);
    sheets.add(scores.sheet());
    sheets.add(new AboutBook(context, about, PROGRAM + " " + version).layOut());
    sheets.add(context.lists().sheet(context.footer()));
    return new Workbook(metadata(), sheets, scores.names());
  }

  private String name(Phrase phrase) {
    return names.of(form.words().say(phrase));
  }

  private List<Sheet> sections(BookContext context) {
    var sheets = new ArrayList<Sheet>();
    for (var section : form.rubric().sections()) {
      var laid =
          new SectionSheet(context, section, names.of(section.name())).layOut(items.size() + 1);
      items.addAll(laid.items());
      sheets.add(laid.sheet());
    }
    return sheets;
  }

  private WorkbookMetadata metadata() {
    var properties = new LinkedHashMap<String, String>();
    properties.put(BookFormat.PROPERTY, String.valueOf(BookFormat.NUMBER));
    var identity = form.rubric().identity();
    return new WorkbookMetadata(
        identity.name(),
        identity.language().tag(),
        form.review().map(each -> each.header().date()).orElse(Visit.EXAMPLE),
        PROGRAM + " " + version,
        properties);
  }
}
