package fidelity.cli.pseudonyms;

import fidelity.cli.outputs.file.OutputFile;
import fidelity.cli.outputs.file.WriteLock;
import fidelity.input.pseudonym.PseudonymTable;
import fidelity.input.yaml.SourceFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.pseudonym.Pseudonyms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that keeps the codes of sites from run to run.
///
/// @param table what stood in it when it was read
/// @param marked whether it begins with a byte order mark, by which Excel knows UTF-8
public record PseudonymFile(Path path, PseudonymTable table, boolean marked) {

  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Reads the file.
  ///
  /// @throws InputException when it is not there, or with every problem in it
  public static PseudonymFile read(Path path) {
    var name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw refused(name, Code.FOLDER, Detail.name("CSV"));
      }
      if (Files.size(path) > MOST_BYTES) {
        throw refused(name, Code.FILE_TOO_LARGE, Detail.amount(MOST_BYTES));
      }
      var bytes = Files.readAllBytes(path);
      var marked = new String(bytes, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
      return new PseudonymFile(path, PseudonymTable.of(name, bytes), marked);
    } catch (IOException e) {
      throw refused(name, SourceFile.why(path, e));
    }
  }

  /// The same, without any code where the file is not there yet.
  public static PseudonymFile readOrBegin(Path path) {
    return Files.exists(path) ? read(path) : new PseudonymFile(path, PseudonymTable.NONE, false);
  }

  private static InputException refused(String name, Code code, Detail... details) {
    return new InputException(Place.startOf(name), Subject.FILE, code, details);
  }

  /// The codes in it.
  public Pseudonyms pseudonyms() {
    return table.pseudonyms();
  }

  /// Adds a row for each site that has a code now and had none; what stands there stays.
  ///
  /// Of two runs at once the second is refused: both would give the same codes to other sites.
  ///
  /// @return how many there are of them
  /// @throws InputException when a code is the id of a new site, or another run adds codes too or
  ///     has done so since it was read
  public int add(Pseudonyms all) {
    all.thatIsASite()
        .ifPresent(
            code -> {
              throw refused(path.toString(), Code.PSEUDONYM_IS_SITE, Detail.name(code));
            });
    var added = all.codes().size() - pseudonyms().codes().size();
    if (added > 0) {
      try (var _ = WriteLock.of(path).orElseThrow(this::overtaken)) {
        if (!readOrBegin(path).equals(this)) {
          throw overtaken();
        }
        write(table.with(all));
      }
    }
    return added;
  }

  private void write(PseudonymTable all) {
    var text = (marked ? BYTE_ORDER_MARK : "") + all.text();
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    new OutputFile(path).write(OutputFile.Content.exact(out -> out.write(bytes)));
  }

  private InputException overtaken() {
    return refused(path.toString(), Code.PSEUDONYMS_OVERTAKEN);
  }
}
