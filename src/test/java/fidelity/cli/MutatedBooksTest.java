package fidelity.cli;

import static fidelity.input.book.BookText.formula;
import static fidelity.input.book.BookText.number;
import static fidelity.input.book.BookText.text;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.input.book.BookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A book that was changed by chance is scored or refused; nothing else happens. Enough of them are
/// scored, and enough told cell by cell, for this to say something of all that reads them.
class MutatedBooksTest {

  private static final int ROUNDS = Integer.getInteger("mutated.rounds", 60);

  @TempDir private Path folder;

  @Test
  void eachIsScoredOrRefused() throws IOException {
    var sound = Files.readAllBytes(book());
    var scored = 0;
    var told = 0;
    for (var seed = 0; seed < ROUNDS; seed++) {
      var file = Files.write(folder.resolve("changed.xlsx"), sound);
      change(file, new Random(seed));
      var run = Cli.run("score", file.toString(), "--format", "none");
      assertThat(run.code()).as("seed %d: %s", seed, run.err()).isIn(0, 2);
      assertThat(run.err()).as("seed %d", seed).doesNotContain("\tat ");
      assertThat(run.out().isEmpty()).as("seed %d", seed).isEqualTo(run.code() == 2);
      scored += run.code() == 0 ? 1 : 0;
      told += run.err().contains(", sheet '") ? 1 : 0;
    }
    assertThat(scored).isGreaterThan(ROUNDS / 20);
    assertThat(told).isGreaterThan(ROUNDS / 20);
  }

  private Path book() {
    return BookText.of(TestRubric.named("ips-25"))
        .fill("1", "question:clients_per_specialist", number("18"))
        .fill("2", "question:employment_time_percent", formula("9/12*100", "75"))
        .fill("3", "question:intake", text("Yes"))
        .fill("4", "comments", text("Well & good"))
        .to(folder.resolve("sound.xlsx"));
  }

  /// One or two of its parts are changed.
  private static void change(Path file, Random chance) throws IOException {
    var parts = new ArrayList<>(Edited.unpacked(file).entrySet());
    for (var changes = 1 + chance.nextInt(2); changes > 0; changes--) {
      var part = parts.get(chance.nextInt(parts.size()));
      Edited.replaced(file, part.getKey(), new SoundMutations(chance).xml(part.getValue()));
    }
  }
}
