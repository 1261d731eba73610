package fidelity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Reports that were changed by chance.
///
/// @param folder where a report of each kind lies
public record MutatedReports(Path folder) {

  /// How their files' names end.
  public static final List<String> ENDINGS = List.of("pdf", "html", "json", "xlsx");

  private static final String NAME = "team-practice-2025.";
  private static final List<String> PIECES =
      List.of(
          "<<", ">>", "[", "]", "(", ")", "0", "-1", "99999999999", " 0 R", "/", "<a>", "\0", "");

  /// Writes a report of each kind into a folder; the PDF's objects are not packed together.
  public static MutatedReports in(Path folder) throws IOException {
    Cli.run(
        "score",
        "samples/team-practice-2025.yaml",
        "--format=pdf,xlsx,html,json",
        "--out=" + folder);
    Edited.savedAnew(folder.resolve(NAME + "pdf"));
    return new MutatedReports(folder);
  }

  /// The bytes of a changed report: mostly its frame stays whole, else any byte may change.
  public byte[] next(String ending, RandomGenerator chance) throws IOException {
    var report = Files.readAllBytes(folder.resolve(NAME + ending));
    var sound = chance.nextInt(4) > 0;
    if (ending.equals("xlsx")) {
      return workbook(report, sound, chance);
    }
    if (!sound) {
      return mutated(report, chance);
    }
    var mutations = new SoundMutations(chance);
    return switch (ending) {
      case "pdf" -> mutations.pdf(report);
      case "html" -> mutations.xml(report);
      default -> mutations.json(report);
    };
  }

  /// One to four of the parts are changed.
  private byte[] workbook(byte[] report, boolean sound, RandomGenerator chance) throws IOException {
    var changed = Files.write(folder.resolve("changed.xlsx"), report);
    var parts = new ArrayList<>(Edited.unpacked(changed).entrySet());
    for (var changes = 1 + chance.nextInt(4); changes > 0; changes--) {
      var part = parts.get(chance.nextInt(parts.size()));
      var bytes =
          sound
              ? new SoundMutations(chance).xml(part.getValue())
              : mutated(part.getValue(), chance);
      Edited.replaced(changed, part.getKey(), bytes);
    }
    return Files.readAllBytes(changed);
  }

  private static byte[] mutated(byte[] bytes, RandomGenerator chance) {
    var text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (var changes = 1 + chance.nextInt(4); changes > 0; changes--) {
      var from = chance.nextInt(text.length() + 1);
      var to = Math.min(text.length(), from + chance.nextInt(8));
      text.replace(from, to, PIECES.get(chance.nextInt(PIECES.size())));
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
