package fidelity.input.xlsx;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A workbook in Excel's format (.xlsx) that anybody may have written.
///
/// Its sheets are read row by row, so that one may be larger than memory. What would cost too much
/// time or memory, is encrypted, or carries a program is refused.
public final class XlsxFile implements Closeable {

  /// The largest file, in bytes: 64 MiB.
  static final long MOST_BYTES = 64L * 1024 * 1024;

  /// How many parts a file may have.
  private static final int MOST_PARTS = 2_000;

  /// How many bytes the sheets that are read may have together once unpacked, and every other part:
  /// 256 and 64 MiB.
  private static final long MOST_OF_SHEETS = 256L * 1024 * 1024;

  private static final long MOST_OF_PART = 64L * 1024 * 1024;

  private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String LIST = "xl/workbook.xml";
  private static final String PROPERTIES = "docProps/custom.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  /// Where links to other workbooks stand.
  private static final String LINKS = "xl/externalLinks/";

  /// Where macros of the time before Visual Basic stand, and those of Visual Basic.
  private static final String MACRO_SHEETS = "xl/macrosheets/";

  private static final String MACROS = "vbaProject.bin";

  private final ZipFile zip;
  private final SheetList list = new SheetList();
  private long left = MOST_OF_SHEETS;
  private @Nullable Common common;

  private XlsxFile(ZipFile zip) {
    this.zip = zip;
  }

  /// What cells of all sheets refer to.
  private record Common(ShownNumbers formats, List<String> texts) {}

  /// Opens a workbook and reads its list of sheets.
  ///
  /// @throws UnsoundFileException when it is none, or refused
  /// @throws IOException when the file cannot be read
  public static XlsxFile open(Path path) throws IOException {
    OlderFormat.refuse(path);
    if (Files.size(path) > MOST_BYTES || DirectoryEntries.in(path) > MOST_PARTS) {
      throw new UnsoundFileException(Code.WORKBOOK_TOO_LARGE);
    }
    var zip = zip(path);
    try {
      var file = new XlsxFile(zip);
      file.refuseParts();
      XmlPart.read(file.bytes(RELATIONS), file.list);
      XmlPart.read(file.bytes(LIST), file.list);
      return file;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      zip.close();
      throw unsound(e);
    }
  }

  private static ZipFile zip(Path path) throws UnsoundFileException {
    try {
      return ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | RuntimeException e) { // a hostile file may break a library anywhere
      throw new UnsoundFileException(Code.NOT_A_WORKBOOK, e);
    }
  }

  private void refuseParts() throws UnsoundFileException {
    var names = new HashSet<String>();
    for (var each : Collections.list(zip.getEntries())) {
      if (!names.add(each.getName())) {
        throw new UnsoundFileException(Code.UNSOUND_WORKBOOK);
      }
    }
    if (names.stream().anyMatch(name -> name.endsWith(MACROS) || name.startsWith(MACRO_SHEETS))) {
      throw new UnsoundFileException(Code.WORKBOOK_WITH_MACROS);
    }
    if (!names.contains(LIST)) {
      throw new UnsoundFileException(Code.NOT_A_WORKBOOK);
    }
  }

  /// Its sheets, in order; charts that fill a sheet are among them.
  public List<XlsxSheet> sheets() {
    return list.all();
  }

  /// The properties that a program gave it.
  ///
  /// @throws UnsoundFileException when the workbook is broken or holds too much
  public Map<String, String> properties() throws UnsoundFileException {
    try {
      return CustomProperties.of(bytes(PROPERTIES));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw unsound(e);
    }
  }

  /// Whether it takes values from other workbooks.
  public boolean isLinked() {
    return Collections.list(zip.getEntries()).stream()
        .anyMatch(each -> each.getName().startsWith(LINKS));
  }

  /// The rows of a sheet. What sheets hold is counted together, so that many cost no more than one.
  ///
  /// @throws UnsoundFileException when the workbook is broken or holds too much
  public XlsxRows rows(XlsxSheet sheet) throws UnsoundFileException {
    try {
      var all = common();
      var part = part(sheet.part(), left);
      return new XlsxRows(
          part,
          new RowCollector(all.texts(), all.formats(), list.from1904()),
          () -> left -= part.taken());
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw unsound(e);
    }
  }

  private Common common() throws IOException, XMLStreamException {
    var known = common;
    if (known == null) {
      var formats = new ShownNumbers();
      XmlPart.read(bytes(STYLES), formats);
      known = new Common(formats, SharedTexts.of(part(SHARED_TEXTS, MOST_OF_PART)));
      common = known;
    }
    return known;
  }

  private byte[] bytes(String name) throws IOException {
    try (var part = part(name, MOST_OF_PART / 8)) {
      return part.readAllBytes();
    }
  }

  private BoundedPart part(String name, long most) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return new BoundedPart(
        entry == null
            ? new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.UTF_8))
            : zip.getInputStream(entry),
        most);
  }

  /// What is told of an exception that a hostile or broken file made somewhere.
  static UnsoundFileException unsound(Throwable e) {
    return UnsoundFileException.behind(e, Code.UNSOUND_WORKBOOK);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
