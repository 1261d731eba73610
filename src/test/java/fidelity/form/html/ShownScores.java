package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A scorecard as it is shown: by a form that is open, or by the program for a file.
///
/// @param bands those that can be reached, highest first
/// @param sections each section's figure
/// @param items each item's score, a dash where it does not apply
record ShownScores(String total, String bands, List<String> sections, List<String> items) {

  /// What the form shows.
  static ShownScores of(FormInChromium form) {
    var shown = form.standing();
    return new ShownScores(
        figures(shown.path("total").asString()),
        shown.path("bands").asString().replaceFirst("^[^:]*: ", ""),
        texts(shown.path("sections")),
        texts(shown.path("items")));
  }

  /// What the command line says of a file.
  static ShownScores of(Path file) {
    var run = Cli.run("score", file.toString(), "--json", "--format", "none");
    assertThat(run.code()).as(run.err()).isZero();
    var card = JsonMapper.shared().readTree(run.out());
    return new ShownScores(
        range(card), bands(rubric(file), card), ranges(card, "sections"), ranges(card, "items"));
  }

  /// The rubric of a review file.
  static Rubric rubric(Path file) {
    return ReviewReader.read(file, new Rubrics()).rubric();
  }

  private static String bands(Rubric rubric, JsonNode card) {
    var ids = card.path("bands").valueStream().map(each -> each.asString()).toList();
    var names = rubric.bands().highestFirst().stream().filter(each -> ids.contains(each.id()));
    return String.join(", ", names.map(Band::name).toList());
  }

  private static List<String> ranges(JsonNode card, String name) {
    return StreamSupport.stream(card.path(name).spliterator(), false)
        .map(ShownScores::range)
        .toList();
  }

  private static String range(JsonNode scored) {
    return scored.path("lowest").isNumber()
        ? figures(scored.path("lowest").asString() + "–" + scored.path("highest").asString())
        : "–";
  }

  private static List<String> texts(JsonNode texts) {
    return texts.valueStream().map(each -> figures(each.asString())).toList();
  }

  /// Numbers as everybody writes them: "3.5–4" for "3,50–4/5".
  private static String figures(String shown) {
    var text = shown.replaceFirst("/.*", "").replace(',', '.').replace('−', '-');
    var numbers =
        Arrays.stream(text.replaceAll("[^-\\d.–]", "").split("–", -1))
            .filter(each -> !each.isEmpty())
            .map(each -> new BigDecimal(each).stripTrailingZeros().toPlainString())
            .distinct()
            .toList();
    return numbers.isEmpty() ? "–" : String.join("–", numbers);
  }
}
