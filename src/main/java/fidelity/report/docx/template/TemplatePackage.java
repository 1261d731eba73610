package fidelity.report.docx.template;

import fidelity.input.xlsx.OlderFormat;
import fidelity.ooxml.ZipParts;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The parts of a template's file, and what they refer to. Whatever could run or reach out of the
/// file is refused.
final class TemplatePackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String MACROS = "macroEnabled";
  private static final String PROJECT = "vbaProject";

  private final SequencedMap<String, byte[]> parts;

  private TemplatePackage(SequencedMap<String, byte[]> parts) {
    this.parts = parts;
  }

  /// What a part refers to.
  ///
  /// @param kind the last word of its type, as "image"
  /// @param target the name of a part, or an address outside of the file
  record Link(String id, String kind, String target, boolean outside) {}

  /// Opens a file.
  ///
  /// @throws UnsoundFileException when it is no document for Word, has a password or macros, is of
  ///     the time before 2007 or unpacks to too much
  static TemplatePackage of(byte[] bytes) throws UnsoundFileException {
    if (OlderFormat.is(bytes)) {
      throw new UnsoundFileException(
          OlderFormat.isEncrypted(bytes) ? Code.ENCRYPTED_TEMPLATE : Code.OLD_TEMPLATE);
    }
    var file = new TemplatePackage(unpacked(bytes));
    var types = new String(file.part(TYPES), StandardCharsets.UTF_8);
    if (types.contains(MACROS)
        || file.parts.keySet().stream().anyMatch(each -> each.contains(PROJECT))) {
      throw new UnsoundFileException(Code.TEMPLATE_WITH_MACROS);
    }
    return file;
  }

  private static SequencedMap<String, byte[]> unpacked(byte[] bytes) throws UnsoundFileException {
    try {
      return ZipParts.of(bytes);
    } catch (UnsoundFileException e) {
      throw new UnsoundFileException(Code.TEMPLATE_TOO_LARGE, e);
    } catch (IOException | RuntimeException e) { // whatever a hostile file does
      throw new UnsoundFileException(Code.TEMPLATE_NOT_WORD, e);
    }
  }

  /// A part that must be there.
  byte[] part(String name) throws UnsoundFileException {
    var part = parts.get(name);
    if (part == null) {
      throw new UnsoundFileException(Code.TEMPLATE_NOT_WORD);
    }
    return part;
  }

  /// The part that another refers to by a kind alone; empty where there is none.
  Optional<String> linked(String from, String kind) throws UnsoundFileException {
    return links(from).stream()
        .filter(each -> each.kind().equals(kind) && !each.outside())
        .map(Link::target)
        .findFirst();
  }

  /// All that a part refers to.
  ///
  /// @param part its name; empty for the file as a whole
  List<Link> links(String part) throws UnsoundFileException {
    var slash = part.lastIndexOf('/') + 1;
    var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    if (!parts.containsKey(name)) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    for (var each : XmlTree.of(part(name)).all(LINKS, "Relationship")) {
      var type = each.getAttribute("Type");
      var outside = each.getAttribute("TargetMode").equals("External");
      var target = each.getAttribute("Target");
      links.add(
          new Link(
              each.getAttribute("Id"),
              type.substring(type.lastIndexOf('/') + 1),
              outside ? target : resolved(part, target),
              outside));
    }
    return List.copyOf(links);
  }

  private static String resolved(String part, String target) throws UnsoundFileException {
    try {
      return URI.create("/" + part).resolve(target).getPath().substring(1);
    } catch (RuntimeException e) { // no address at all
      throw new UnsoundFileException(Code.TEMPLATE_NOT_WORD, e);
    }
  }
}
