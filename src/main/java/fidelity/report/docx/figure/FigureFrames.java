package fidelity.report.docx.figure;

import fidelity.ooxml.SafeText;
import fidelity.ooxml.XmlText;
import fidelity.report.Figure;
import fidelity.report.Figure.Bars;
import fidelity.report.Slopes;
import fidelity.report.Timeline;
import fidelity.report.docx.file.WordFile;
import fidelity.report.pdf.chart.Pictures;
import java.util.ArrayList;
import java.util.List;

/// Puts figures into a file and frames them for its text: bars as charts that Word can edit, all
/// others as the picture that the PDF shows.
public final class FigureFrames {

  /// How many of the format's own units a point and a twentieth of a point have.
  private static final int OF_POINT = 12_700;

  private static final int OF_TWENTIETH = OF_POINT / 20;

  private final WordFile file;
  private final long width;
  private final String language;
  private int number;

  /// @param width how wide the text is, in twentieths of a point
  /// @param language the tag of the texts in charts
  public FigureFrames(WordFile file, int width, String language) {
    this.file = file;
    this.width = (long) width * OF_TWENTIETH;
    this.language = language;
  }

  /// The frames of a figure, under one another. The first says what all of it shows; those that go
  /// on are only seen.
  public List<String> of(Figure figure) {
    List<Drawn> drawn =
        switch (figure) {
          case Bars bars when !bars.bars().isEmpty() -> charts(bars);
          case Bars _,
              Figure.Spreads _,
              Figure.Dots _,
              Figure.BandScale _,
              Figure.Tiles _,
              Timeline _,
              Slopes _ ->
              pictures(figure);
        };
    List<String> frames = new ArrayList<>();
    for (var each : drawn) {
      frames.add(frame(each, frames.isEmpty() ? figure.alternative() : ""));
    }
    return frames;
  }

  /// What a frame shows, and how large, in the format's own units.
  private record Drawn(String kind, String graphic, long width, long height) {}

  private List<Drawn> charts(Bars bars) {
    return BarChart.of(bars, language).stream().map(this::chart).toList();
  }

  private Drawn chart(BarChart chart) {
    var id = file.chart(chart.xml(), ChartBook.of(chart));
    var graphic =
        """
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
        <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="%s"/>\
        </a:graphicData>\
        """
            .formatted(id);
    return new Drawn("Chart", graphic, width, (long) chart.height() * OF_POINT);
  }

  private List<Drawn> pictures(Figure figure) {
    return PictureSlices.of(Pictures.of(figure)).stream().map(this::picture).toList();
  }

  private Drawn picture(PictureSlices.Slice slice) {
    var id = file.picture(slice.png());
    var across = Math.min(width, (long) (slice.width() * OF_POINT));
    var down = (long) (across * slice.height() / slice.width());
    var graphic =
        """
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:nvPicPr><pic:cNvPr id="0" name="%1$s"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip r:embed="%2$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%3$s" cy="%4$s"/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
        """
            .formatted("Picture", id, across, down);
    return new Drawn("Picture", graphic, across, down);
  }

  private String frame(Drawn drawn, String alternative) {
    number++;
    var seen =
        alternative.isEmpty()
            ? """
            <a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">\
            <adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" \
            val="1"/></a:ext></a:extLst>\
            """
            : "";
    return """
    <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$s" cy="%2$s"/>\
    <wp:docPr id="%3$s" name="%4$s %3$s" descr="%5$s">%6$s</wp:docPr><wp:cNvGraphicFramePr/>\
    <a:graphic>%7$s</a:graphic></wp:inline></w:drawing>\
    """
        .formatted(
            drawn.width(),
            drawn.height(),
            number,
            drawn.kind(),
            XmlText.escaped(SafeText.of(alternative).text()),
            seen,
            drawn.graphic());
  }
}
