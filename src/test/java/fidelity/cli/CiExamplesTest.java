package fidelity.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The examples of the page on CI do what it says, in a real shell and a real repository: they pass
/// as long as all is right, and end with 1 when a report was edited.
///
/// Only what a machine of one's own must not do is put elsewhere: packages are not installed, and
/// `/opt` is another folder.
@Tag("ci-examples")
class CiExamplesTest {

  private static final Path PAGE = Path.of("src/site/markdown/howto/check-in-ci.md");
  private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml").toAbsolutePath();

  @TempDir private Path root;
  private ReviewRepository repository = new ReviewRepository(Path.of(""), new Shell(Path.of("")));

  @BeforeEach
  void make() throws IOException, InterruptedException {
    assumeTrue(
        Stream.of("bash", "git", "zip", "unzip").allMatch(Shell::installed), "needs git and zip");
    var shell = Shell.in(Files.createDirectory(root.resolve("home")));
    repository = ReviewRepository.in(Files.createDirectory(root.resolve("repository")), shell);
  }

  @Test
  void everyLineForAShellPasses() throws IOException, InterruptedException {
    for (var line : blocks("sh").stream().flatMap(String::lines).toList()) {
      assertThat(repository.run(line)).as(line).returns(0, Shell.Run::code);
    }
  }

  @Test
  void theHookOfGitHoldsBackAnEditedReportAndNothingElse()
      throws IOException, InterruptedException {
    Files.writeString(repository.file(".git/hooks/pre-commit"), blocks("bash").getFirst());
    repository.run("chmod +x .git/hooks/pre-commit");
    holdsBackAnEditedReportAndNothingElse();
  }

  private void holdsBackAnEditedReportAndNothingElse() throws IOException, InterruptedException {
    repository.addOthers();
    assertThat(repository.commit()).returns(0, Shell.Run::code);
    repository.editReport();
    var refused = repository.commit();
    assertThat(refused.out()).contains("reviews/thl-2024.pdf:1:1: report: it was edited: ");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(repository.run("git log --oneline | wc -l").out().strip()).isEqualTo("2");
  }

  @Test
  void theToolForHooksRunsTheLocalHook() throws IOException, InterruptedException {
    install(block("repos:"));
    holdsBackAnEditedReportAndNothingElse();
  }

  @Test
  void theToolForHooksRunsTheHookOfTheRepository() throws IOException, InterruptedException {
    var hooks = Files.createDirectory(root.resolve("hooks"));
    Files.copy(HOOKS, hooks.resolve(HOOKS.getFileName()));
    repository.run(
        "cd ../hooks && git init -q && git add -A && git commit -q -m Hooks && git tag v1");
    install(
        """
        repos:
          - repo: %s
            rev: v1
            hooks: [ { id: fidelity-check } ]
        """
            .formatted(hooks));
    holdsBackAnEditedReportAndNothingElse();
  }

  private void install(String configuration) throws IOException, InterruptedException {
    assumeTrue(Shell.installed("pre-commit"), "pre-commit is not installed");
    Files.writeString(repository.file(".pre-commit-config.yaml"), configuration);
    assertThat(repository.run("pre-commit install")).returns(0, Shell.Run::code);
  }

  @Test
  void theStepsForGithubPass() throws IOException, InterruptedException {
    var steps = commands(block("name: reviews"), "jobs", "check", "steps");
    assertThat(steps).hasSize(2);
    passesUntilAReportIsEdited(steps, "::error file=reviews/thl-2024.pdf");
  }

  @Test
  void theActionForGithubPasses() throws IOException, InterruptedException {
    var steps = commands(block("name: fidelity check"), "runs", "steps");
    assertThat(steps).hasSize(2);
    passesUntilAReportIsEdited(steps, "::error file=reviews/thl-2024.pdf");
  }

  @Test
  void theScriptForGitlabPasses() throws IOException, InterruptedException {
    repository.shell().command("apt-get", "exit 0");
    var script = (List<?>) at(block("check-reviews:"), "check-reviews", "script");
    passesUntilAReportIsEdited(
        script.stream().map(Object::toString).toList(), "reviews/thl-2024.pdf:1:1: report: ");
  }

  private void passesUntilAReportIsEdited(List<String> steps, String told)
      throws IOException, InterruptedException {
    pack();
    var script = script(steps);
    assertThat(repository.run(script)).returns(0, Shell.Run::code);
    repository.editReport();
    var edited = repository.run(script);
    assertThat(edited.out()).contains(told);
    assertThat(edited.code()).isEqualTo(1);
  }

  /// Packs the program as its archive is packed.
  private void pack() throws IOException, InterruptedException {
    var packed =
        repository.run(
            """
            set -e
            mkdir -p tools ../packed/fidelity-1.0.0/bin
            cp ../home/fidelity ../packed/fidelity-1.0.0/bin
            cd ../packed && zip -q -r ../repository/tools/fidelity.zip .
            """);
    assertThat(packed).isEqualTo(new Shell.Run(0, ""));
  }

  private String script(List<String> steps) {
    var temporary = root.resolve("temporary").toString();
    return steps.stream()
        .map(step -> step.replace("/opt", temporary).replace("${{ inputs.paths }}", "reviews"))
        .collect(
            joining("\n", "set -eo pipefail\nrm -rf %1$s\nmkdir %1$s\n".formatted(temporary), "\n"))
        .replace("$RUNNER_TEMP", temporary);
  }

  /// What the steps of a workflow run.
  private static List<String> commands(String yaml, String... keys) {
    return ((List<?>) at(yaml, keys))
        .stream()
            .map(step -> ((Map<?, ?>) step).get("run"))
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList();
  }

  private static Object at(String yaml, String... keys) {
    var value =
        Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    for (var key : keys) {
      value = Objects.requireNonNull(((Map<?, ?>) value).get(key));
    }
    return value;
  }

  private static String block(String beginning) throws IOException {
    return blocks("yaml").stream()
        .filter(each -> each.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  /// The examples of the page in a language.
  private static List<String> blocks(String language) throws IOException {
    return Stream.of(Files.readString(PAGE).split("```" + language + "\n", -1))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf("```")))
        .toList();
  }
}
