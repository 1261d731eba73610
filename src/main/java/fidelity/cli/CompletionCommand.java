package fidelity.cli;

import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// Prints the script that lets a shell complete fidelity's commands.
final class CompletionCommand implements Command {

  /// The shells that there is a script for.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<Shell> shell =
      arguments.parameter(0, "SHELL", ValueType.oneOf(Shell.class), "bash, zsh or fish.");

  CompletionCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "completion", "Print a script that lets a shell complete commands, ids and items.")
        .example("source <(fidelity completion bash)")
        .example("fidelity completion fish > ~/.config/fish/completions/fidelity.fish")
        .exit(ExitCode.DONE, "done")
        .exit(ExitCode.COULD_NOT, "wrong options")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    options.console().out().print(script());
    return ExitCode.DONE;
  }

  private String script() {
    var file = "completion." + shell.value().name().toLowerCase(Locale.ROOT);
    try (var stream = CompletionCommand.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
