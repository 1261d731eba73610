package fidelity.workbook.excel;

import fidelity.workbook.Feature.DataBars;
import fidelity.workbook.Sheet;
import fidelity.workbook.excel.look.CellColour;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Has data bars drawn in one firm colour up to their ends, which the format's first version and
/// POI's objects do not know: a bar that fades away says nothing of its length.
record SolidBars(Sheet sheet) {

  private static final String BAR = "</dataBar></cfRule>";
  private static final String END = "</worksheet>";
  private static final String NAMESPACE =
      "xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"";

  /// The sheet's part with what newer programs read of its bars.
  String in(String part) {
    var bars =
        sheet.features().stream()
            .filter(DataBars.class::isInstance)
            .map(DataBars.class::cast)
            .toList();
    var text = part;
    for (var number = 0; number < bars.size(); number++) {
      text = OwnXml.put(text, BAR, known(number));
    }
    return bars.isEmpty() ? text : OwnXml.put(text, END, all(bars) + END);
  }

  /// The end of a bar's rule, with the id that the bar has below.
  private static String known(int number) {
    return """
    </dataBar><extLst>\
    <ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" %s><x14:id>%s</x14:id></ext>\
    </extLst></cfRule>"""
        .formatted(NAMESPACE, id(number));
  }

  private static String all(List<DataBars> bars) {
    return """
    <extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" %s><x14:conditionalFormattings>\
    %s</x14:conditionalFormattings></ext></extLst>"""
        .formatted(
            NAMESPACE,
            IntStream.range(0, bars.size())
                .mapToObj(number -> bar(number, bars.get(number)))
                .collect(Collectors.joining()));
  }

  private static String bar(int number, DataBars bars) {
    return """
    <x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">\
    <x14:cfRule type="dataBar" id="%s">\
    <x14:dataBar minLength="0" maxLength="100" gradient="0">\
    <x14:cfvo type="num"><xm:f>%s</xm:f></x14:cfvo>\
    <x14:cfvo type="num"><xm:f>%s</xm:f></x14:cfvo>\
    <x14:negativeFillColor rgb="FF%s"/><x14:axisColor rgb="FF%s"/>\
    </x14:dataBar></x14:cfRule><xm:sqref>%s</xm:sqref></x14:conditionalFormatting>"""
        .formatted(
            id(number),
            bars.from(),
            bars.to(),
            CellColour.FAINT.hex(),
            CellColour.QUIET.hex(),
            bars.area().reference());
  }

  /// An id that no other bar of the sheet has.
  private static String id(int number) {
    return "{00000000-0000-4000-8000-%s}".formatted("%12s".formatted(number).replace(' ', '0'));
  }
}
