package fidelity.form.html;

import fidelity.data.yaml.ReviewYaml;
import fidelity.form.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A form for a browser: one file, opened by a double click, that scores as somebody types.
public final class BrowserForm {

  /// What only a form has, near enough to its beginning.
  private static final String MARK = "<div id=\"form\"></div>";

  private static final int BEGINNING = 64 * 1024;

  private BrowserForm() {}

  /// Whether there is such a file.
  public static boolean is(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".html") || !Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(MARK);
    } catch (IOException e) {
      return false; // reading it will say what is wrong
    }
  }

  /// The text of the file.
  public static String html(Form form) {
    var rubric = form.rubric();
    var review = form.review().map(each -> ReviewYaml.of(each, rubric));
    var last = form.last().map(each -> LastReview.of(each, form.previous()));
    return new FormPage(rubric, form.named(), review, last).html();
  }
}
