package fidelity.ooxml;

import fidelity.input.xlsx.CustomProperties;
import fidelity.input.xlsx.OlderFormat;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.rubric.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/// A file of Excel or Word that anybody may have written, taken apart in little time and memory
/// whatever it holds.
public final class OfficeFile {

  /// Where the mark of a report stands.
  private static final String PROPERTIES = "docProps/custom.xml";

  private static final byte[] NO_PART = "<none/>".getBytes(StandardCharsets.UTF_8);

  private final SequencedMap<String, byte[]> parts;

  private OfficeFile(SequencedMap<String, byte[]> parts) {
    this.parts = parts;
  }

  /// What is made of a file.
  public interface Reading<T> {

    /// Reads what it needs of the file.
    ///
    /// @throws IOException when the file is unsound
    /// @throws XMLStreamException when one of its parts is
    T of(OfficeFile file) throws IOException, XMLStreamException;
  }

  /// What a reading makes of a file.
  ///
  /// @param unsound what is told of a file on which anything fails
  /// @throws UnsoundFileException when it is no sound file, has a password or unpacks to too much
  public static <T> T read(byte[] bytes, Code unsound, Reading<T> reading)
      throws UnsoundFileException {
    return read(bytes, unsound, _ -> true, reading);
  }

  /// A file's properties alone, which are there much sooner than all the rest.
  ///
  /// @param unsound what is told of a file on which anything fails
  /// @throws UnsoundFileException when it is no sound file, has a password or unpacks to too much
  public static SequencedMap<String, String> properties(byte[] bytes, Code unsound)
      throws UnsoundFileException {
    return read(bytes, unsound, PROPERTIES::equals, OfficeFile::properties);
  }

  private static <T> T read(
      byte[] bytes, Code unsound, Predicate<String> wanted, Reading<T> reading)
      throws UnsoundFileException {
    if (OlderFormat.isEncrypted(bytes)) {
      throw new UnsoundFileException(Code.ENCRYPTED_REPORT);
    }
    try {
      return reading.of(new OfficeFile(ZipParts.of(bytes, wanted)));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw UnsoundFileException.behind(e, unsound);
    }
  }

  /// Its parts by their names, in their order in the file.
  public SequencedMap<String, byte[]> parts() {
    return parts;
  }

  /// A part; one that says nothing where the file has none of that name.
  public byte[] part(String name) {
    return parts.getOrDefault(name, NO_PART);
  }

  /// The properties that a program gave it.
  ///
  /// @throws XMLStreamException when their part is unsound
  public SequencedMap<String, String> properties() throws XMLStreamException {
    return CustomProperties.of(part(PROPERTIES));
  }

  /// The SHA-256 of each of its parts.
  public SequencedMap<String, String> hashes() {
    var hashes = new LinkedHashMap<String, String>();
    parts.forEach((name, bytes) -> hashes.put(name, Checksum.of(bytes).digits()));
    return hashes;
  }
}
