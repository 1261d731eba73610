package fidelity.cohort.generated;

import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes so many generated reviews into a folder, each of a site of its own.
public final class WriteReviews {

  private static final String RUBRIC = "ips-25";
  private static final long SEED = 7;

  private WriteReviews() {}

  /// Takes the folder, and how many.
  public static void main(String[] arguments) throws IOException {
    into(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /// Writes them, and gives the folder back.
  public static Path into(Path folder, int count) throws IOException {
    var rubric = TestRubric.named(RUBRIC);
    var reviews = new GeneratedReviews(rubric, RUBRIC, SEED);
    Files.createDirectories(folder);
    for (var index = 0; index < count; index++) {
      var number = "%05d".formatted(index);
      var review = reviews.review(index).replaceFirst("id: ", "id: " + number + "-");
      Files.writeString(folder.resolve(number + ".yaml"), review);
    }
    return folder;
  }
}
