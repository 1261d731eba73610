package fidelity.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

/// Files with the name of a report that are made to do harm, or that are no reports at all. Each
/// carries the mark of a report where that makes the program read on.
///
/// @param ending of the file's name, without its point
record HostileReport(String title, String ending, Supplier<byte[]> bytes) {

  /// All there are.
  static List<HostileReport> all() {
    return ALL;
  }

  /// How the names of reports end, each once.
  static List<String> endings() {
    return ALL.stream().map(HostileReport::ending).distinct().toList();
  }

  /// Those whose names end so.
  static List<HostileReport> with(String ending) {
    return ALL.stream().filter(each -> each.ending().equals(ending)).toList();
  }

  private static final List<HostileReport> ALL =
      List.of(
          of("empty", "pdf", () -> new byte[0]),
          of("cut short", "pdf", () -> Arrays.copyOf(RawPdf.plain(), 300)),
          of("no cross references", "pdf", () -> text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n")),
          of(
              "cross references in a circle",
              "pdf",
              () -> text("%PDF-1.7\nxref\ntrailer\n<</Prev 9>>\nstartxref\n9\n")),
          of(
              "many cross references",
              "pdf",
              () -> text("%PDF-1.7\nxref\n0 999999999\nstartxref\n9\n")),
          of("encrypted", "pdf", () -> RawPdf.with("/Encrypt <</Filter /Standard>>", "<<>>")),
          of("deep", "pdf", () -> RawPdf.with("", "[".repeat(1_000_000))),
          of("many values", "pdf", () -> RawPdf.with("", "[" + "[]".repeat(3_000_000) + "]")),
          of("unpacked twice", "pdf", () -> RawPdf.contents(packed(packed(zeros(300))), 2, 1)),
          of("contents without end", "pdf", () -> RawPdf.contents(packed(zeros(20)), 1, 5_000)),
          of("pages in a circle", "pdf", () -> RawPdf.pages("[1 0 R 1 0 R]", 1)),
          of("pages under each other", "pdf", () -> RawPdf.pages("[%d 0 R %d 0 R]", 3_000)),
          of("many letters", "pdf", () -> RawPdf.letters()),
          of("empty", "xlsx", () -> new byte[0]),
          of("cut short", "xlsx", () -> Arrays.copyOf(RawWorkbook.ofRows(10), 400)),
          of("encrypted", "xlsx", () -> compound("EncryptedPackage")),
          of("old kind", "xlsx", () -> compound("Workbook")),
          of("long part", "xlsx", () -> RawWorkbook.ofZeros(300)),
          of("many parts", "xlsx", () -> RawWorkbook.ofParts(5_000)),
          of("many rows", "xlsx", () -> RawWorkbook.ofRows(600_000)),
          of("one part for all sheets", "xlsx", () -> RawWorkbook.ofOnePart(1_000)),
          of("entities", "xlsx", () -> RawWorkbook.ofEntities()),
          of("empty", "docx", () -> new byte[0]),
          of("cut short", "docx", () -> Arrays.copyOf(RawDocument.of(RawDocument.TEXT, 10), 400)),
          of("encrypted", "docx", () -> compound("EncryptedPackage")),
          of("old kind", "docx", () -> compound("WordDocument")),
          of("without text", "docx", () -> RawDocument.empty()),
          of("many texts", "docx", () -> RawDocument.of(RawDocument.TEXT, 600_000)),
          of("many rows", "docx", () -> RawDocument.of(RawDocument.ROW, 300_000)),
          of("deep", "docx", () -> RawDocument.of("<tbl>", 1_000_000)),
          of("long part", "docx", () -> RawDocument.of(" ".repeat(1024), 300 * 1024)),
          of("entities", "docx", () -> RawDocument.ofEntities()),
          of("empty", "html", () -> new byte[0]),
          of("cut short", "html", () -> Arrays.copyOf(RawPage.of("<p>a</p>", 10), 400)),
          of("other letters", "html", () -> RawPage.of("\u00E4", 10)),
          of("many tags", "html", () -> RawPage.of("<p>", 1_100_000)),
          of("many texts", "html", () -> RawPage.of("<p>a</p>", 60_000)),
          of("many headings", "html", () -> RawPage.of("<h2 id=a>a</h2>", 30_000)),
          of("many attributes", "html", () -> RawPage.of("<p" + " a=b".repeat(5_000_000) + ">", 1)),
          of("open quotes", "html", () -> RawPage.of("<p a=\"", 200_000)),
          of("deep", "html", () -> RawPage.of("<div>", 200_000)),
          of("long text", "html", () -> RawPage.of("a&amp;", 1_000_000)),
          of("many values", "json", () -> text("[" + "1,".repeat(5_000_000) + "1]")),
          of("deep", "json", () -> text("[".repeat(1_000_000))),
          of(
              "long paths",
              "json",
              () -> text("{\"" + "k".repeat(40_000) + "\":[" + "1,".repeat(150_000) + "1]}")));

  private static HostileReport of(String title, String ending, Supplier<byte[]> bytes) {
    return new HostileReport(title + " " + ending, ending, bytes);
  }

  private static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /// Writes a review and the file beside it, into a folder of their own.
  Path in(Path folder) throws IOException {
    var own = Files.createDirectories(folder.resolve(title.replace(' ', '-')));
    Files.copy(Path.of("samples/exemplary-2025.yaml"), own.resolve("north.yaml"));
    Files.write(own.resolve("north." + ending), bytes.get());
    return own;
  }

  private static byte[] zeros(int megabytes) {
    return new byte[megabytes * 1024 * 1024];
  }

  static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
    return packed.toByteArray();
  }

  /// A file of the kind that holds workbooks with a password, with a stream of that name.
  private static byte[] compound(String stream) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
    bytes.writeBytes(new byte[1024]);
    bytes.writeBytes(stream.getBytes(UTF_16LE));
    return bytes.toByteArray();
  }
}
