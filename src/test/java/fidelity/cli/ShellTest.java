package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program in a real shell: its completion, its streams and pipes that end early.
class ShellTest {

  private static final String REVIEW = "samples/exemplary-2025.yaml";

  @TempDir private Path folder;

  private Shell shell = new Shell(Path.of(""));

  @BeforeEach
  void program() throws IOException {
    shell = Shell.in(folder);
  }

  @Test
  void bashCompletesCommandsRubricsItemsAndValues() throws IOException, InterruptedException {
    var script =
        """
        source <(fidelity completion bash)
        complete -p fidelity
        at() { COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _fidelity; echo "${COMPREPLY[*]}"; }
        at fidelity sc
        at fidelity rubric show ips-25-
        at fidelity rubric show ips-25 2
        at fidelity score --format = x
        at fidelity score nor
        """;
    assertThat(run("bash", script))
        .isEqualTo(
            """
            complete -o default -F _fidelity fidelity
            score schema
            ips-25-social-care
            2 20 21 22 23 24 25
            xlsx

            """);
  }

  @Test
  void zshCompletesCommandsRubricsItemsAndValues() throws IOException, InterruptedException {
    var script =
        """
        compdef() { echo "$@" }
        compadd() { echo "${@:2}" }
        _files() { echo files }
        source <(fidelity completion zsh)
        at() { words=("$@"); CURRENT=$#; _fidelity }
        at fidelity sc
        at fidelity rubric show ips-25 2
        at fidelity score nor
        """;
    assertThat(run("zsh", script))
        .isEqualTo(
            """
            _fidelity fidelity
            score schema
            2 20 21 22 23 24 25
            files
            """);
  }

  @Test
  void fishCompletesCommandsRubricsItemsAndValues() throws IOException, InterruptedException {
    var script =
        """
        fidelity completion fish | source
        complete -C "fidelity sc"
        complete -C "fidelity rubric show ips-25 2"
        """;
    assertThat(run("fish", script).lines())
        .containsExactly("schema", "score", "2", "20", "21", "22", "23", "24", "25");
  }

  @Test
  void aPipeThatEndsEarlyIsSilent() throws IOException, InterruptedException {
    var script =
        """
        fidelity rubric show --markdown ips-25 | head -c 1
        fidelity score %1$s --format none --explain | true
        fidelity score %1$s --out - --format pdf | head -c 4
        """
            .formatted(REVIEW);
    assertThat(run("bash", script)).isEqualTo("#%PDF");
  }

  @Test
  void aReviewComesFromAPipeAndAReportGoesToOne() throws IOException, InterruptedException {
    var script =
        """
        set -e
        fidelity score - --format json --out - <%1$s >%2$s/piped.json
        (cd %2$s && fidelity score - --format json >/dev/null) <%1$s
        cmp %2$s/piped.json %2$s/stdin.json
        fidelity check - <%1$s
        fidelity plan - --set 25.team_outreach=yes <%1$s | head -n 1
        fidelity rubric lint - <samples/rubrics/team-practice-12.yaml | head -n 1
        fidelity new --from - - <%1$s | head -n 1
        """
            .formatted(REVIEW, folder);
    assertThat(run("bash", script))
        .isEqualTo(
            """
            1 review, 0 rubrics and 0 reports checked: no problems
            Harbour Employment Service, north team
            team-practice-12: Team Practice Scale (invented)
            # IPS Supported Employment Fidelity Scale, version 2008
            """);
  }

  /// What a script prints to either stream.
  private String run(String name, String script) throws IOException, InterruptedException {
    assumeTrue(Shell.installed(name), name + " is not installed");
    return shell.run(name, Path.of("."), script, Map.of()).out();
  }
}
