package fidelity.report.docx.file;

import fidelity.ooxml.SafeText;
import fidelity.ooxml.XmlText;
import fidelity.report.DocumentMetadata;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;

/// What a document says of itself outside its text: of no person.
///
/// @param language the tag of its language, as Word has it
public record WordProperties(DocumentMetadata metadata, String language) {

  private static final String PROGRAM = "fidelity";

  /// By this number Word tells a document's own properties from others.
  private static final String OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  /// The first numbers are taken by properties that every file has.
  private static final int FIRST = 2;

  /// Sets the properties that files of all kinds have.
  void describe(PackageProperties properties) {
    var date = Optional.of(Date.from(metadata.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    properties.setTitleProperty(SafeText.of(metadata.title()).text());
    properties.setCreatorProperty(
        metadata.publisher().isBlank() ? PROGRAM : SafeText.of(metadata.publisher()).text());
    properties.setLanguageProperty(language);
    properties.setCreatedProperty(date);
    properties.setModifiedProperty(date);
  }

  /// The part of the properties that Word itself keeps.
  String extended() {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>%s</Application></Properties>
    """
        .formatted(PROGRAM);
  }

  /// The part of the properties that say where the report comes from.
  String custom() {
    var all = new StringBuilder();
    var number = FIRST;
    for (var each : metadata.properties().entrySet()) {
      all.append(
          """
          <property fmtid="%s" pid="%s" name="%s"><vt:lpwstr>%s</vt:lpwstr></property>
          """
              .formatted(OWN, number++, escaped(each.getKey()), escaped(each.getValue())));
    }
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
    xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
    %s</Properties>
    """
        .formatted(all);
  }

  private static String escaped(String text) {
    return XmlText.escaped(SafeText.of(text).text());
  }
}
