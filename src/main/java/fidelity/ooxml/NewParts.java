package fidelity.ooxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// Parts of a file that are written as they are, without POI's objects.
public record NewParts(OPCPackage file) {

  /// How many parts of a kind the file has.
  public int count(POIXMLRelation kind) {
    return file.getPartsByContentType(kind.getContentType()).size();
  }

  /// A new part of a kind, by the next name of that kind.
  public PackagePart next(POIXMLRelation kind) {
    try {
      var number = file.getUnusedPartIndex(kind.getDefaultFileName());
      var name = PackagingURIHelper.createPartName(kind.getFileName(number));
      return file.createPart(name, kind.getContentType());
    } catch (InvalidFormatException e) { // the names of parts are POI's own
      throw new IllegalStateException(e);
    }
  }

  /// Lets a part refer to another, and returns by which id.
  public static String link(PackagePart from, PackagePart to, POIXMLRelation kind) {
    return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind.getRelation()).getId();
  }

  /// Fills a part.
  public static void fill(PackagePart part, String xml) {
    try (var out = part.getOutputStream()) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) { // in memory, where there is no disk to be full
      throw new UncheckedIOException(e);
    }
  }
}
