package fidelity.report.docx.figure;

import fidelity.ooxml.SafeText;
import fidelity.ooxml.XmlText;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.docx.style.WordLanguage;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Bars as a chart that Word draws: the sure part of each firm, the open part faint behind it.
///
/// @param bars as many as a page holds
/// @param language the tag of its texts
record BarChart(Bars all, List<Bar> bars, String language) {

  /// The most bars of a chart, and the height of one and of what is beside them, in points.
  private static final int MOST = 30;

  private static final int ROW = 18;
  private static final int BESIDE = 14;

  /// The most letters of a label: two lines beside a bar.
  private static final int LONGEST = 70;

  private static final String FIRM = "0B5563";
  private static final String FAINT = "9DC3C9";

  BarChart {
    bars = List.copyOf(bars);
  }

  /// The charts that hold all bars, one under the other.
  static List<BarChart> of(Bars bars, String language) {
    var all = bars.bars();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + MOST)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + MOST)))
        .map(some -> new BarChart(bars, some, WordLanguage.of(language)))
        .toList();
  }

  /// Its height in points.
  int height() {
    return BESIDE + ROW * bars.size();
  }

  /// How far a bar surely reaches, from where the scale starts.
  BigDecimal sure(Bar bar) {
    return bar.lowest().subtract(all.from()).max(BigDecimal.ZERO);
  }

  /// How much further it may still reach.
  BigDecimal open(Bar bar) {
    return bar.highest().subtract(bar.lowest()).max(BigDecimal.ZERO);
  }

  /// What stands beside a bar: its name and its figure as the report prints it. Programs set a
  /// figure behind a bar in too many ways.
  static String label(Bar bar) {
    var label = SafeText.of(bar.label()).text().replace('\n', ' ');
    var cut =
        label.offsetByCodePoints(0, Math.min(LONGEST, label.codePointCount(0, label.length())));
    var name = cut < label.length() ? label.substring(0, cut) + "…" : label;
    return "%s: %s".formatted(name, SafeText.of(bar.value()).text());
  }

  /// The whole part.
  String xml() {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <c:lang val="%s"/>
    <c:roundedCorners val="0"/>
    <c:chart>
    <c:autoTitleDeleted val="1"/>
    <c:plotArea>
    <c:layout/>
    <c:barChart>
    <c:barDir val="bar"/>
    <c:grouping val="stacked"/>
    <c:varyColors val="0"/>
    %s%s<c:gapWidth val="60"/>
    <c:overlap val="100"/>
    <c:axId val="1"/>
    <c:axId val="2"/>
    </c:barChart>
    %s</c:plotArea>
    <c:plotVisOnly val="1"/>
    </c:chart>
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
    <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="1B2629"/>\
    </a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="%1$s"/></a:p></c:txPr>
    <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
    </c:chartSpace>
    """
        .formatted(
            language, series(0, "B", FIRM, this::sure), series(1, "C", FAINT, this::open), axes());
  }

  private String series(int index, String column, String colour, Function<Bar, BigDecimal> length) {
    return """
    <c:ser>
    <c:idx val="%1$s"/>
    <c:order val="%1$s"/>
    <c:spPr><a:solidFill><a:srgbClr val="%2$s"/></a:solidFill></c:spPr>
    <c:invertIfNegative val="0"/>
    <c:cat><c:strRef><c:f>Sheet1!$A$2:$A$%3$s</c:f><c:strCache>%4$s</c:strCache></c:strRef></c:cat>
    <c:val><c:numRef><c:f>Sheet1!$%5$s$2:$%5$s$%3$s</c:f><c:numCache>\
    <c:formatCode>General</c:formatCode>%6$s</c:numCache></c:numRef></c:val>
    </c:ser>
    """
        .formatted(
            index,
            colour,
            bars.size() + 1,
            points(bar -> XmlText.escaped(label(bar))),
            column,
            points(bar -> length.apply(bar).toPlainString()));
  }

  private String points(Function<Bar, String> shown) {
    return IntStream.range(0, bars.size())
        .mapToObj(
            each ->
                "<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>"
                    .formatted(each, shown.apply(bars.get(each))))
        .collect(Collectors.joining("", "<c:ptCount val=\"%s\"/>".formatted(bars.size()), ""));
  }

  /// The first bar stands on top; the scale's marks are under the last.
  private String axes() {
    return """
    <c:catAx>
    <c:axId val="1"/>
    <c:scaling><c:orientation val="maxMin"/></c:scaling>
    <c:delete val="0"/>
    <c:axPos val="l"/>
    <c:majorTickMark val="none"/>
    <c:minorTickMark val="none"/>
    <c:tickLblPos val="low"/>
    <c:spPr><a:ln><a:solidFill><a:srgbClr val="CBD6D9"/></a:solidFill></a:ln></c:spPr>
    <c:crossAx val="2"/>
    <c:crosses val="autoZero"/>
    <c:auto val="0"/>
    </c:catAx>
    <c:valAx>
    <c:axId val="2"/>
    <c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="0"/></c:scaling>
    <c:delete val="1"/>
    <c:axPos val="b"/>
    <c:majorTickMark val="none"/>
    <c:minorTickMark val="none"/>
    <c:tickLblPos val="nextTo"/>
    <c:crossAx val="1"/>
    <c:crosses val="max"/>
    <c:crossBetween val="between"/>
    </c:valAx>
    """
        .formatted(all.to().subtract(all.from()).max(BigDecimal.ONE).toPlainString());
  }
}
