package fidelity.report.docx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HexFormat;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Houses' own documents, and files that only look like them.
public final class Templates {

  private static final String PICTURE =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private static final String HEADER = "word/header1.xml";

  private Templates() {}

  /// A document of Word in Finnish: headings in a colour of the house's, a logo in the header, a
  /// line in the footer, wide margins, and a text.
  public static byte[] ofHouse() {
    var bytes = new ByteArrayOutputStream();
    try (var file = new XWPFDocument()) {
      style(file, "Otsikko1", "heading 1", "AA0044");
      style(file, "Otsikko2", "heading 2", "AA0044");
      style(file, "Otsikko", "Title", "AA0044");
      var header = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      header
          .createRun()
          .addPicture(
              new ByteArrayInputStream(Base64.getDecoder().decode(PICTURE)),
              PictureType.PNG,
              "logo.png",
              Units.toEMU(120),
              Units.toEMU(30));
      header.createRun().setText("The house");
      file.createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Street 1, Town");
      file.createParagraph().createRun().setText("A text that nobody takes");
      var section = file.getDocument().getBody().getSectPr();
      section.addNewPgSz().setW(BigInteger.valueOf(11_906));
      section.getPgSz().setH(BigInteger.valueOf(16_838));
      var margins = section.addNewPgMar();
      margins.setLeft(BigInteger.valueOf(1700));
      margins.setRight(BigInteger.valueOf(1700));
      margins.setTop(BigInteger.valueOf(2200));
      margins.setBottom(BigInteger.valueOf(1400));
      margins.setHeader(BigInteger.valueOf(700));
      margins.setFooter(BigInteger.valueOf(700));
      margins.setGutter(BigInteger.ZERO);
      file.write(bytes);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e); // it is in memory
    }
    return bytes.toByteArray();
  }

  private static void style(XWPFDocument file, String id, String name, String colour) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    var run = style.addNewRPr();
    run.addNewColor().setVal(colour);
    run.addNewLang().setVal("sv-SE");
    file.createStyles().addStyle(new XWPFStyle(style));
  }

  /// What is no template, by its name.
  public static byte[] unfit(String name) {
    return switch (name) {
      case "text" -> "Dear house".getBytes(UTF_8);
      case "empty" -> new byte[0];
      case "encrypted" -> compound("EncryptedPackage");
      case "old" -> compound("WordDocument");
      case "macros" -> with("word/vbaProject.bin", "MZ");
      case "linked picture" ->
          with(
              "word/_rels/header1.xml.rels",
              """
              <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
              <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" \
              Target="http://example.org/spy.png" TargetMode="External"/></Relationships>\
              """);
      case "field" ->
          with(
              HEADER,
              """
              <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
              <w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x </w:instrText></w:r>\
              </w:p></w:hdr>\
              """);
      case "entities" ->
          with(HEADER, "<!DOCTYPE h [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><h>&x;</h>");
      case "large" -> with("word/media/zeros.bin", "0".repeat(40 * 1024 * 1024));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static byte[] with(String part, String content) {
    var parts = Documents.parts(ofHouse());
    parts.put(part, content.getBytes(UTF_8));
    return Documents.packed(parts);
  }

  private static byte[] compound(String stream) {
    var bytes = new ByteArrayOutputStream();
    try {
      bytes.write(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
      bytes.write(new byte[1024]);
      bytes.write(stream.getBytes(UTF_16LE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
