package fidelity.workbook.excel;

import fidelity.workbook.CellStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.model.StylesTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/// The names that a file's cell styles have in Excel's list, where those who edit it choose them.
///
/// POI's own objects know no names, and so they are put into the part that it writes.
final class NamedStyles implements OwnXml {

  private static final String PLACE = "</cellXfs>";

  private final StylesTable table;
  private final Map<Name, Integer> numbers = new LinkedHashMap<>();

  NamedStyles(StylesTable table) {
    this.table = table;
    numbers.put(Name.NORMAL, 0);
  }

  /// A name, and the number of the one that every Excel has, in the reader's language.
  ///
  /// @param builtIn -1 for a name of our own
  private record Name(String name, int builtIn) {

    private static final Name NORMAL = new Name("Normal", 0);

    private String xml(int number) {
      return builtIn < 0
          ? "<cellStyle name=\"%s\" xfId=\"%s\"/>".formatted(name, number)
          : "<cellStyle name=\"%s\" xfId=\"%s\" builtinId=\"%s\"/>"
              .formatted(name, number, builtIn);
    }
  }

  /// The number of the named style that a style's cells have.
  ///
  /// @param format how the first of them looks, which the name then means
  int of(CellStyle style, CTXf format) {
    return numbers.computeIfAbsent(
        name(style),
        _ -> {
          var named = (CTXf) format.copy();
          if (named.isSetXfId()) {
            named.unsetXfId();
          }
          return table.putCellStyleXf(named) - 1;
        });
  }

  private static Name name(CellStyle style) {
    return switch (style) {
      case TITLE -> new Name("Title", 15);
      case HEADING -> new Name("Heading 1", 16);
      case SECTION -> new Name("Heading 2", 17);
      case SUBTITLE, QUIET -> new Name("Explanatory Text", 53);
      case LINK -> new Name("Hyperlink", 8);
      case TOTAL, TOTAL_RIGHT -> new Name("Total", 25);
      case LINE, TEXT -> Name.NORMAL;
      case LABEL -> new Name("Label", -1);
      case SCORE, RESULT, RESULT_BAND -> new Name("Result", -1);
      case COLUMN, COLUMN_RIGHT, COLUMN_UPRIGHT -> new Name("Table heading", -1);
      case BODY, BODY_RIGHT, BODY_CENTRE, BODY_MARK -> new Name("Table text", -1);
      case INPUT, INPUT_RIGHT -> new Name("Input", 20);
      case HINT -> new Name("Hint", -1);
      case ITEM, ITEM_RIGHT -> new Name("Heading 3", 18);
      case SUM, SUM_RIGHT, SUM_CENTRE -> new Name("Sum", -1);
    };
  }

  @Override
  public void write(String part, OutputStream out) throws IOException {
    var styles =
        numbers.entrySet().stream()
            .map(each -> each.getKey().xml(each.getValue()))
            .collect(Collectors.joining("", "<cellStyles count=\"%s\">", "</cellStyles>"))
            .formatted(numbers.size());
    out.write(OwnXml.put(part, PLACE, PLACE + styles).getBytes(StandardCharsets.UTF_8));
  }
}
