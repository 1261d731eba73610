package fidelity.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// PDF files put together by hand, each with the mark of a report of this version.
///
/// Object 1 is the tree of pages, 2 the catalogue, 3 what the file says of itself.
final class RawPdf {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  private RawPdf() {
    add("%PDF-1.7\n");
  }

  /// A file of one page that says nothing.
  static byte[] plain() {
    return with("", "<</Type /Pages /Kids []>>");
  }

  /// A file with more in its trailer, and with that tree of pages.
  static byte[] with(String trailer, String pages) {
    var pdf = new RawPdf();
    pdf.object(pages);
    pdf.ends(trailer);
    return pdf.out.toByteArray();
  }

  /// A page whose contents are one stream, named many times and packed in some layers.
  static byte[] contents(byte[] packed, int layers, int times) {
    var pdf = new RawPdf();
    pdf.object("<</Type /Pages /Kids [4 0 R]>>");
    pdf.head();
    pdf.object("<</Type /Page /Parent 1 0 R /Contents [" + "5 0 R ".repeat(times) + "]>>");
    pdf.stream("/Filter [" + "/FlateDecode ".repeat(layers) + "]", packed);
    pdf.tail("");
    return pdf.out.toByteArray();
  }

  /// A tree of pages in which each of some nodes has the next one twice below it.
  static byte[] pages(String kids, int nodes) {
    var pdf = new RawPdf();
    for (var node = 1; node <= nodes; node++) {
      var next = node == 1 ? 4 : node + 3;
      pdf.object("<</Type /Pages /Kids " + kids.formatted(next, next) + ">>");
      if (node == 1) {
        pdf.head();
      }
    }
    pdf.tail("");
    return pdf.out.toByteArray();
  }

  /// A page with a font whose codes stand for endless ranges of letters.
  static byte[] letters() {
    var pdf = new RawPdf();
    pdf.object("<</Type /Pages /Kids [4 0 R]>>");
    pdf.head();
    pdf.object(
        "<</Type /Page /Contents 5 0 R /Resources <</Font <</F1 <</Subtype /Type0 /ToUnicode 6 0 R"
            + " /W [0 4000000000 500]>>>>>>>>");
    pdf.stream("", "BT /F1 9 Tf <00410042> Tj ET".getBytes(ISO_8859_1));
    pdf.stream(
        "", "<0000> <ffff> <0041> <00000000> <ffffffff> <0041> endbfrange".getBytes(ISO_8859_1));
    pdf.tail("");
    return pdf.out.toByteArray();
  }

  private void ends(String trailer) {
    head();
    tail(trailer);
  }

  private void head() {
    object("<</Type /Catalog /Pages 1 0 R>>");
    var mark =
        Mark.of(Mark.REVIEW).entrySet().stream()
            .map(each -> "/%s (%s)".formatted(each.getKey(), each.getValue()))
            .toList();
    object("<<" + String.join(" ", mark) + ">>");
  }

  private void tail(String trailer) {
    var start = out.size();
    add("xref\n0 %d\n0000000000 65535 f \n".formatted(places.size() + 1));
    places.forEach(place -> add("%010d 00000 n \n".formatted(place)));
    add(
        "trailer\n<</Root 2 0 R /Info 3 0 R %s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(trailer, start));
  }

  private void object(String text) {
    places.add(out.size());
    add("%d 0 obj\n".formatted(places.size()) + text + "\nendobj\n");
  }

  private void stream(String head, byte[] data) {
    places.add(out.size());
    add("%d 0 obj\n<<%s /Length %d>>\nstream\n".formatted(places.size(), head, data.length));
    out.writeBytes(data);
    add("\nendstream\nendobj\n");
  }

  private void add(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }
}
