package fidelity.report.docx.file;

import fidelity.ooxml.FixedZip;
import fidelity.ooxml.NewParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// A document for Word in the making: its parts, and how they refer to one another.
public final class WordFile {

  private static final String KINDS = "application/vnd.openxmlformats-officedocument.";
  private static final String WORD = KINDS + "wordprocessingml.";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final OPCPackage file;
  private final PackagePart document;
  private int pictures;
  private int charts;

  private WordFile(OPCPackage file) {
    this.file = file;
    this.document = part("/word/document.xml", WORD + "document.main+xml");
    file.addRelationship(document.getPartName(), TargetMode.INTERNAL, LINKS + "officeDocument");
  }

  /// A file with an empty document.
  public static WordFile empty() {
    return new WordFile(OPCPackage.create(new ByteArrayOutputStream()));
  }

  /// What the text is.
  public void document(String xml) {
    NewParts.fill(document, xml);
  }

  /// Adds a part that the document refers to by its kind alone: styles, settings.
  public void add(String kind, String xml) {
    NewParts.fill(linked("/word/" + kind + ".xml", WORD + kind + "+xml", kind), xml);
  }

  /// What a header or a footer refers to by an id.
  public sealed interface Reference {
    String id();
  }

  /// An address.
  public record Outside(String id, String target) implements Reference {}

  /// A picture.
  public static final class Media implements Reference {

    private final String id;
    private final String ending;
    private final byte[] content;

    /// @param ending of its file's name, which says what it is
    public Media(String id, String ending, byte[] content) {
      this.id = id;
      this.ending = ending;
      this.content = content.clone();
    }

    @Override
    public String id() {
      return id;
    }
  }

  /// Adds a header or a footer, and returns what the document refers to it by.
  ///
  /// @param kind "header" or "footer"
  /// @param number its number among those of its kind, from 1
  public String margin(String kind, int number, String xml, List<Reference> references) {
    var part = part("/word/%s%s.xml".formatted(kind, number), WORD + kind + "+xml");
    NewParts.fill(part, xml);
    for (var reference : references) {
      switch (reference) {
        case Outside(var id, var target) ->
            part.addExternalRelationship(target, LINKS + "hyperlink", id);
        case Media media -> {
          pictures++;
          var name = "/word/media/picture%s.%s".formatted(pictures, media.ending);
          var picture = part(name, "image/" + kindOf(media.ending));
          fill(picture, media.content);
          part.addRelationship(
              picture.getPartName(), TargetMode.INTERNAL, LINKS + "image", media.id);
        }
      }
    }
    return link(document, part, kind);
  }

  private static String kindOf(String ending) {
    return switch (ending.toLowerCase(Locale.ROOT)) {
      case "jpg" -> "jpeg";
      case "svg" -> "svg+xml";
      case "emf" -> "x-emf";
      case "wmf" -> "x-wmf";
      case "tif" -> "tiff";
      default -> ending.toLowerCase(Locale.ROOT);
    };
  }

  /// Adds the part of colours and fonts that styles refer to.
  public void theme(String xml) {
    NewParts.fill(linked("/word/theme/theme1.xml", KINDS + "theme+xml", "theme"), xml);
  }

  /// Adds a chart with the workbook of its data, and returns what the document refers to it by.
  public String chart(String xml, byte[] book) {
    charts++;
    var chart = part("/word/charts/chart%s.xml".formatted(charts), KINDS + "drawingml.chart+xml");
    NewParts.fill(chart, xml);
    var data =
        part("/word/embeddings/chart%s.xlsx".formatted(charts), KINDS + "spreadsheetml.sheet");
    fill(data, book);
    link(chart, data, "package");
    return link(document, chart, "chart");
  }

  /// Adds a picture, and returns what the document refers to it by.
  public String picture(byte[] png) {
    pictures++;
    var picture = part("/word/media/picture%s.png".formatted(pictures), "image/png");
    fill(picture, png);
    return link(document, picture, "image");
  }

  /// Adds what the file says of itself to programs.
  public void describe(WordProperties properties) {
    try {
      properties.describe(file.getPackageProperties());
    } catch (InvalidFormatException e) { // the file is ours
      throw new IllegalStateException(e);
    }
    var custom = part("/docProps/custom.xml", KINDS + "custom-properties+xml");
    NewParts.fill(custom, properties.custom());
    file.addRelationship(custom.getPartName(), TargetMode.INTERNAL, LINKS + "custom-properties");
    var extended = part("/docProps/app.xml", KINDS + "extended-properties+xml");
    NewParts.fill(extended, properties.extended());
    file.addRelationship(
        extended.getPartName(), TargetMode.INTERNAL, LINKS + "extended-properties");
  }

  /// Writes the file and leaves the stream open.
  public void write(OutputStream out) throws IOException {
    FixedZip.write(file::save, FixedZip.Filler.none(), out);
  }

  private PackagePart linked(String name, String type, String kind) {
    var part = part(name, type);
    link(document, part, kind);
    return part;
  }

  private static String link(PackagePart from, PackagePart to, String kind) {
    return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, LINKS + kind).getId();
  }

  private PackagePart part(String name, String type) {
    try {
      return file.createPart(PackagingURIHelper.createPartName(name), type);
    } catch (InvalidFormatException e) { // the names are ours
      throw new IllegalStateException(e);
    }
  }

  private static void fill(PackagePart part, byte[] bytes) {
    try (var out = part.getOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
  }
}
