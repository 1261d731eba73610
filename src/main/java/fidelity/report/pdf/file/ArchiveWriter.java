package fidelity.report.pdf.file;

import fidelity.report.DocumentMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// OpenPDF's writer, set up for PDF/UA-1 and PDF/A-2a, with a file id made from the content instead
/// of the clock.
final class ArchiveWriter extends PdfWriter {

  /// The length of a file id in the PDF standard.
  private static final int ID_BYTES = 16;

  /// Of zip's levels of compression 1 to 9. The usual one, 6, takes half as long again and saves a
  /// tenth of the bytes.
  private static final int COMPRESSION = 3;

  private final MessageDigest digest;

  private ArchiveWriter(PdfDocument document, OutputStream out) {
    super(document, out);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /// A writer into a stream, with the document open.
  static ArchiveWriter open(Document document, DocumentMetadata metadata, OutputStream out) {
    var pages = new Undated();
    document.addDocListener(pages);
    var writer = new ArchiveWriter(pages, out);
    pages.addWriter(writer);
    writer.setPDFXConformance(PDFA2A);
    writer.setTagged();
    writer.setFullCompression();
    writer.setCompressionLevel(COMPRESSION);
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PageModeUseOutlines);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.describe(metadata);
    document.open();
    writer.setColours();
    return writer;
  }

  private void describe(DocumentMetadata metadata) {
    var title = Xmp.plain(metadata.title());
    var date = metadata.date().toString().replace("-", "");
    getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
    getInfo().put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
    if (!metadata.publisher().isBlank()) {
      var publisher = Xmp.plain(metadata.publisher());
      getInfo().put(PdfName.AUTHOR, new PdfString(publisher, PdfObject.TEXT_UNICODE));
    }
    getInfo().put(PdfName.PRODUCER, new PdfString(Document.getVersion()));
    getInfo().put(PdfName.CREATIONDATE, new PdfString("D:" + date + "000000Z"));
    metadata
        .properties()
        .forEach(
            (name, text) ->
                getInfo()
                    .put(
                        new PdfName(name), new PdfString(Xmp.plain(text), PdfObject.TEXT_UNICODE)));
    var xmp = Xmp.of(metadata, Document.getVersion());
    digest.update(xmp);
    setXmpMetadata(xmp);
  }

  private void setColours() {
    try {
      var profile = new PdfStream(SrgbProfile.bytes());
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress(COMPRESSION);
      var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.DESTOUTPUTPROFILE, addToBody(profile).getIndirectReference());
      getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lets a page's content count for the file's id, by its CRC-32, for speed (see
  /// explanation/start-up.md).
  void count(PdfContentByte content) {
    var sum = new CRC32();
    sum.update(content.getInternalBuffer().toByteArray());
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array());
  }

  /// Puts the id where OpenPDF looks for it; its own method for that takes a random one.
  void identify() {
    var id = HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    getInfo().put(PdfName.FILEID, new PdfLiteral("[<%1$s><%1$s>]".formatted(id)));
  }

  /// Keeps the id out of the document's information, where OpenPDF looks for it.
  @Override
  @SuppressWarnings("ReferenceEquality") // this very object is meant
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjStm) throws IOException {
    if (object != getInfo()) {
      return super.addToBody(object, inObjStm);
    }
    var id = getInfo().get(PdfName.FILEID);
    getInfo().remove(PdfName.FILEID);
    var written = super.addToBody(object, inObjStm);
    getInfo().put(PdfName.FILEID, id);
    return written;
  }

  /// Pages that do not ask for the time: the report's own date is the only one.
  private static final class Undated extends PdfDocument {

    @Override
    public boolean addCreationDate() {
      return false;
    }
  }
}
