package fidelity.input.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written part by part, as some other program might.
public final class SheetText {

  private static final String STYLES =
      """
      <styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0000"/></numFmts>
      <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      </styleSheet>
      """;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private SheetText() {}

  /// A workbook with one sheet of these rows, in a second one, hidden, nothing.
  public static SheetText of(String rows) {
    return new SheetText()
        .with(
            "xl/workbook.xml",
            """
            <workbook><sheets><sheet name="Old" sheetId="2" state="hidden" r:id="r2" xmlns:r="r"/>
            <sheet name="Sites" sheetId="1" r:id="r1" xmlns:r="r"/></sheets></workbook>
            """)
        .with(
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>
            <Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>
            """)
        .with("xl/styles.xml", STYLES)
        .with("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>")
        .with(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(rows));
  }

  /// The same with another part.
  public SheetText with(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// A row of texts.
  public static String row(int number, String... texts) {
    var row = new StringBuilder("<row r=\"%d\">".formatted(number));
    for (var text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  /// Writes the file.
  public Path to(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
