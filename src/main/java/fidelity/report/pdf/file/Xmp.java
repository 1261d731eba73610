package fidelity.report.pdf.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import fidelity.report.DocumentMetadata;

/// The file's metadata in XMP, as PDF/A and PDF/UA ask for it.
final class Xmp {

  private Xmp() {}

  static byte[] of(DocumentMetadata metadata, String producer) {
    return """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
      <pdf:Producer>%s</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
        .formatted(
            escaped(metadata.title()),
            creator(metadata.publisher()),
            escaped(metadata.language()),
            metadata.date(),
            producer)
        .getBytes(UTF_8);
  }

  private static String creator(String publisher) {
    return publisher.isBlank()
        ? ""
        : "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n"
            .formatted(escaped(publisher));
  }

  private static String escaped(String text) {
    return plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The text as one line, without what XML cannot hold.
  static String plain(String text) {
    var plain = new StringBuilder();
    text.codePoints().map(letter -> isPlain(letter) ? letter : ' ').forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean isPlain(int letter) {
    return !Character.isISOControl(letter)
        && Character.getType(letter) != Character.SURROGATE
        && (letter & 0xFFFE) != 0xFFFE;
  }
}
