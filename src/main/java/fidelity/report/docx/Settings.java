package fidelity.report.docx;

/// How Word treats the document: as one of today's, whose fields nobody is asked to update.
final class Settings {

  private Settings() {}

  /// @param language the tag of its language, as Word has it
  /// @param evenPages whether pages with even numbers have headers of their own
  static String xml(String language, boolean evenPages) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:zoom w:percent="100"/>
    %s<w:defaultTabStop w:val="709"/>
    <w:characterSpacingControl w:val="doNotCompress"/>
    <w:compat><w:compatSetting w:name="compatibilityMode" \
    w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
    <w:themeFontLang w:val="%s"/>
    <w:decimalSymbol w:val=","/>
    <w:listSeparator w:val=";"/>
    </w:settings>
    """
        .formatted(evenPages ? "<w:evenAndOddHeaders/>\n" : "", language);
  }
}
