package fidelity.input.book;

import static java.util.Objects.requireNonNull;

import fidelity.input.table.SheetText;
import fidelity.keys.book.BookColumn;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.BookKey.OfHeader;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An answer book written part by part: as it is made, and as people and programs then change it.
public final class BookText {

  /// How many blocks of a specialist's questions it has.
  private static final int SETS = 3;

  private final Map<String, String> properties = new LinkedHashMap<>(Map.of("fidelity_book", "1"));
  private final SequencedMap<String, Sheet> sheets = new LinkedHashMap<>();

  private BookText() {}

  /// A sheet: its columns in order, and its rows.
  private record Sheet(List<BookColumn> columns, List<Row> rows) {

    Sheet copy() {
      return new Sheet(
          new ArrayList<>(columns), new ArrayList<>(rows.stream().map(Row::copy).toList()));
    }
  }

  /// A row, each cell as XML without its address.
  public record Row(String item, String set, String key, Map<BookColumn, String> cells) {

    Row copy() {
      return new Row(item, set, key, new EnumMap<>(cells));
    }

    /// Whether it is of an item and asks that, in the first set.
    public boolean is(String item, String key) {
      return is(item, this.set.isEmpty() ? "" : "1", key);
    }

    boolean is(String item, String set, String key) {
      return this.item.equals(item) && this.set.equals(set) && this.key.equals(key);
    }
  }

  /// A book of a rubric, with a site and a visit and no answers.
  public static BookText of(Rubric rubric) {
    var book = new BookText();
    book.sheet("Start");
    Stream.of(OfHeader.values())
        .filter(OfHeader::everywhere)
        .forEach(key -> book.add("Start", "", "", key));
    for (var section : rubric.sections()) {
      book.sheet(section.name());
      section.items().forEach(item -> book.add(section.name(), item));
    }
    book.sheet("About");
    var identity = rubric.identity();
    book.add("About", "", "", BookKey.OfBook.FORMAT);
    book.add("About", "", "", BookKey.OfBook.RUBRIC);
    book.add("About", "", "", BookKey.OfBook.RUBRIC_ID);
    book.add("About", "", "", BookKey.OfBook.RUBRIC_VERSION);
    book.add("About", "", "", BookKey.OfBook.RUBRIC_SHA256);
    return book.fill("", "book.format", number("1"))
        .fill("", "rubric", text(identity.origin().file()))
        .fill("", "rubric.id", text(identity.id()))
        .fill("", "rubric.version", text(identity.version()))
        .fill("", "rubric.sha256", text(identity.origin().sha256()))
        .fill("", "site.id", text("north"))
        .fill("", "site.name", text("North"))
        .fill("", "visited", date("45727"));
  }

  private void sheet(String name) {
    sheets.put(name, new Sheet(new ArrayList<>(List.of(BookColumn.values())), new ArrayList<>()));
  }

  private void add(String sheet, Item item) {
    add(sheet, item.id(), "", OfItem.RANGE);
    if (!item.judged()) {
      switch (item.cardinality()) {
        case ONCE -> questions(sheet, item, "");
        case PER_SPECIALIST -> {
          for (var set = 1; set <= SETS; set++) {
            add(sheet, item.id(), String.valueOf(set), OfItem.SPECIALIST);
            questions(sheet, item, String.valueOf(set));
          }
        }
      }
    }
    for (var key : List.of(OfItem.SCORE, OfItem.REASON, OfItem.SOURCES, OfItem.COMMENTS)) {
      add(sheet, item.id(), "", key);
    }
    add(sheet, item.id(), "", OfItem.RECOMMENDATIONS);
    if (item.mayNotApply()) {
      add(sheet, item.id(), "", OfItem.NOT_APPLICABLE);
    }
  }

  private void questions(String sheet, Item item, String set) {
    item.questions()
        .forEach(question -> add(sheet, item.id(), set, new BookKey.Asked(question.id())));
  }

  private void add(String sheet, String item, String set, BookKey key) {
    add(sheet, item, set, key.text());
  }

  private void add(String sheet, String item, String set, String key) {
    there(sheet).rows().add(new Row(item, set, key, new EnumMap<>(BookColumn.class)));
  }

  /// The same book with an answer.
  public BookText fill(String item, String key, String cell) {
    return fill(item, key, BookColumn.ANSWER, cell);
  }

  /// The same book with a cell in some column of an answer.
  public BookText fill(String item, String key, BookColumn column, String cell) {
    row(row -> row.is(item, key)).cells().put(column, cell);
    return this;
  }

  /// The same book with an answer of a further specialist.
  public BookText fillSet(String item, int set, String key, String cell) {
    row(row -> row.is(item, String.valueOf(set), key)).cells().put(BookColumn.ANSWER, cell);
    return this;
  }

  private Row row(Predicate<Row> which) {
    return rows().filter(which).findFirst().orElseThrow();
  }

  private Stream<Row> rows() {
    return sheets.values().stream().flatMap(sheet -> sheet.rows().stream());
  }

  /// The same book without some rows.
  public BookText without(Predicate<Row> rows) {
    sheets.values().forEach(sheet -> sheet.rows().removeIf(rows));
    return this;
  }

  /// The same book without a sheet.
  public BookText withoutSheet(String name) {
    sheets.remove(name);
    return this;
  }

  /// The same book without a column of a sheet.
  public BookText withoutColumn(String sheet, BookColumn column) {
    there(sheet).columns().remove(column);
    return this;
  }

  /// The same book with the sheets, the columns and the rows in reverse, and rows between them.
  public BookText turned() {
    var all = new ArrayList<>(sheets.entrySet());
    sheets.clear();
    for (var each : all.reversed()) {
      var sheet = each.getValue();
      sheets.put(
          each.getKey(),
          new Sheet(
              new ArrayList<>(sheet.columns().reversed()),
              new ArrayList<>(sheet.rows().reversed())));
    }
    return this;
  }

  /// The same book with a further row in a sheet, as its last.
  public BookText inserted(String sheet, String key, String cell) {
    there(sheet)
        .rows()
        .addLast(new Row("", "", key, new EnumMap<>(Map.of(BookColumn.ANSWER, cell))));
    return this;
  }

  /// The same book with a copy of a sheet.
  public BookText copied(String sheet) {
    sheets.put(sheet + " (2)", there(sheet).copy());
    return this;
  }

  /// The same book with the block of a specialist's questions once more, behind all other rows.
  public BookText copiedSet(String sheet, String item, int set) {
    var rows = there(sheet).rows();
    var block =
        rows.stream()
            .filter(row -> row.item().equals(item) && row.set().equals(String.valueOf(set)))
            .map(Row::copy)
            .toList();
    rows.addAll(block);
    return this;
  }

  /// The same book with other properties.
  public BookText property(String name, String text) {
    properties.put(name, text);
    return this;
  }

  /// The same book without properties, as some programs save it.
  public BookText withoutProperties() {
    properties.clear();
    return this;
  }

  /// A text.
  public static String text(String text) {
    var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c t='inlineStr'><is><t xml:space='preserve'>%s</t></is></c>".formatted(escaped);
  }

  /// A number.
  public static String number(String number) {
    return "<c><v>%s</v></c>".formatted(number);
  }

  /// A number that is shown as a percentage.
  public static String percent(String number) {
    return "<c s='1'><v>%s</v></c>".formatted(number);
  }

  /// A day, by its number.
  public static String date(String number) {
    return "<c s='2'><v>%s</v></c>".formatted(number);
  }

  /// A formula with its value.
  public static String formula(String formula, String value) {
    return "<c><f>%s</f><v>%s</v></c>".formatted(formula, value);
  }

  /// The parts of the file, with another one.
  public SheetText with(String part, String text) {
    return parts().with(part, text);
  }

  /// The parts of the file, with a further sheet of those rows, whose columns are marked.
  SheetText inserted(String sheet, String rows) {
    sheet(sheet);
    var part = "xl/worksheets/sheet%d.xml".formatted(sheets.size());
    return parts().with(part, xml(there(sheet)).replace("</sheetData>", rows + "</sheetData>"));
  }

  /// The parts of the file.
  SheetText parts() {
    var text = SheetText.of("");
    var list = new StringBuilder();
    var relations = new StringBuilder();
    var number = 0;
    for (var each : sheets.entrySet()) {
      number++;
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%2$d\" xmlns:r=\"r\"/>"
              .formatted(each.getKey(), number));
      relations.append(
          "<Relationship Id=\"r%1$d\" Target=\"worksheets/sheet%1$d.xml\"/>".formatted(number));
      text.with("xl/worksheets/sheet%d.xml".formatted(number), xml(each.getValue()));
    }
    var property = new StringBuilder();
    properties.forEach(
        (name, value) ->
            property.append(
                "<property name=\"%s\"><vt:lpwstr xmlns:vt=\"v\">%s</vt:lpwstr></property>"
                    .formatted(name, value)));
    return text.with("xl/workbook.xml", "<workbook><sheets>%s</sheets></workbook>".formatted(list))
        .with(
            "xl/_rels/workbook.xml.rels", "<Relationships>%s</Relationships>".formatted(relations))
        .with("docProps/custom.xml", "<Properties>%s</Properties>".formatted(property));
  }

  private static String xml(Sheet sheet) {
    var xml = new StringBuilder("<worksheet><sheetData><row r=\"2\">");
    for (var column : sheet.columns()) {
      xml.append(at(text(column.mark()), sheet, column, 2));
    }
    xml.append("</row>");
    var number = 3;
    for (var row : sheet.rows()) {
      xml.append("<row r=\"%d\">".formatted(number));
      for (var column : sheet.columns()) {
        xml.append(at(cell(row, column), sheet, column, number));
      }
      xml.append("</row>");
      number++;
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String cell(Row row, BookColumn column) {
    return switch (column) {
      case ITEM -> row.item().isEmpty() ? "" : text(row.item());
      case SET -> row.set().isEmpty() ? "" : text(row.set());
      case KEY -> row.key().isEmpty() ? "" : text(row.key());
      case ANSWER, TO, SOURCE, NOTE -> row.cells().getOrDefault(column, "");
    };
  }

  private static String at(String cell, Sheet sheet, BookColumn column, int row) {
    var letter = (char) ('A' + sheet.columns().indexOf(column));
    return cell.replaceFirst("<c", "<c r=\"%s%d\"".formatted(letter, row));
  }

  /// Writes the file.
  public Path to(Path file) {
    return parts().to(file);
  }

  private Sheet there(String name) {
    return requireNonNull(sheets.get(name));
  }
}
