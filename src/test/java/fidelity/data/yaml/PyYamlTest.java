package fidelity.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.keys.ProseKeys;
import fidelity.keys.ReviewKey;
import fidelity.keys.SiteKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PyYAML, which knows nothing of our reader, finds the same values in written reviews; and would
/// find others.
@Tag("libreoffice")
class PyYamlTest {

  private static final int GENERATED = 60;

  /// The keys of words that can be anything, beside those of texts.
  private static final Set<String> WORDS =
      Set.of(ReviewKey.RUBRIC.id(), ReviewKey.LANGUAGE.id(), SiteKey.ID.id());

  @TempDir private Path folder;

  @Test
  void writtenReviewsSayTheSameToAnotherReader() throws IOException, InterruptedException {
    var files = new ArrayList<Path>();
    for (var seed = 0; seed < GENERATED; seed++) {
      var chance = new NastyReviews(seed);
      var rubric = seed % 4 == 0 ? TestRubric.named("ips-25") : chance.rubric();
      var text = ReviewYaml.of(chance.review(rubric, "scale.yaml"), rubric);
      files.add(file("review-" + seed, text, text));
    }
    assertThat(problems(files)).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "\"no\"        ¦ no          ¦ /language is False, no text",
        "\"2024\"      ¦ 2024        ¦ /site/id is 2024, no text",
        "\"null\"      ¦ null        ¦ /site/organisation is None, no text",
        "Seen          ¦ Seem        ¦ /items/17/reason is 'Seem', not 'Seen'",
        "is: provides  ¦ as: provides ¦ other values than expected"
      })
  void aPlantedFaultIsFound(String right, String wrong, String problem)
      throws IOException, InterruptedException {
    var text = Files.readString(Path.of("src/test/resources/golden/yaml/every-form.written.yaml"));
    assertThat(text).contains(right);
    assertThat(problems(List.of(file("review", text, text.replace(right, wrong)))))
        .contains(problem);
  }

  /// @param text what the values beside the file are from
  /// @param written what stands in the file
  private Path file(String name, String text, String written) throws IOException {
    var source = SourceFile.of("review.yaml", text.getBytes(StandardCharsets.UTF_8));
    var values = new StringBuilder();
    collect(YamlReader.read(source), "", "", values);
    Files.writeString(folder.resolve(name + ".values"), values);
    return Files.writeString(folder.resolve(name + ".yaml"), written);
  }

  private static void collect(Node node, String path, String key, StringBuilder values) {
    switch (node) {
      case MapNode(_, var entries) -> {
        for (var entry : entries) {
          var inner = ProseKeys.isUnder(key) ? key : entry.key();
          collect(entry.value(), path + "/" + entry.key(), inner, values);
        }
      }
      case ListNode(_, var nodes) -> {
        for (var index = 0; index < nodes.size(); index++) {
          collect(nodes.get(index), path + "/" + index, key, values);
        }
      }
      case Scalar(_, var text, _) -> {
        var kind = ProseKeys.isUnder(key) || WORDS.contains(key) ? "text" : "word";
        values.append(String.join("\0", path, text, kind, ""));
      }
    }
  }

  private static List<String> problems(List<Path> files) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/referee_yaml.py"));
    files.forEach(file -> command.add(file.toString()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("python3-yaml is needed").isZero();
    return out.lines().toList();
  }
}
