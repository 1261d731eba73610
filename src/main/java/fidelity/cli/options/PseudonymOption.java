package fidelity.cli.options;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Console;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.pseudonyms.PseudonymFile;
import fidelity.cohort.Trait;
import fidelity.cohort.overview.Overview.View;
import fidelity.input.YamlFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.words.problem.RunLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/// Whether sites are told by codes, and where these are kept.
public final class PseudonymOption {

  private static final String NAME = "--pseudonyms";

  private final Argument<Optional<Path>> file;

  private PseudonymOption(Arguments arguments, String description) {
    file = arguments.option(NAME, "FILE", ValueType.FILE, description);
  }

  /// Adds itself to the arguments of a command that writes.
  public static PseudonymOption toWrite(Arguments arguments) {
    return new PseudonymOption(
        arguments,
        "Tell sites by codes in all that is written. The codes are kept in this CSV file, with the"
            + " columns site and code; new sites get one.");
  }

  /// Adds itself to the arguments of a command that reads what was written.
  public static PseudonymOption toRead(Arguments arguments) {
    return new PseudonymOption(
        arguments, "Check what was written with 'batch --pseudonyms' by the codes in this file.");
  }

  /// The file, without any code where it is not there yet.
  ///
  /// @throws fidelity.problem.InputException when it cannot be used
  public Optional<PseudonymFile> readOrBegin() {
    return file.value().map(PseudonymFile::readOrBegin);
  }

  /// The file, which must be there.
  ///
  /// @throws fidelity.problem.InputException when it cannot be used
  public Optional<PseudonymFile> read() {
    return file.value().map(PseudonymFile::read);
  }

  /// Refuses what cannot go with codes: groups by the organisation's name, names of files, inputs
  /// that can be read but once.
  ///
  /// @throws CommandException when there is such a thing
  public void refuseUnfit(View view, PassedOverOption passedOver, Collection<Path> inputs) {
    if (file.value().isEmpty()) {
      return;
    }
    if (view.by().levels().contains(Trait.ORGANISATION)) {
      refuse("--by " + Trait.ORGANISATION.id());
    }
    if (passedOver.value()) {
      refuse("--passed-over");
    }
    inputs.stream()
        .filter(path -> YamlFile.isStandardInput(path) || isNoFile(path))
        .findFirst()
        .ifPresent(path -> refuse(path.toString()));
  }

  /// Says where the codes are.
  ///
  /// @param added how many are new
  public void tell(int added, boolean quiet, Console console) {
    if (!quiet) {
      var path = file.value().map(Path::toString).orElse("");
      var words = console.words();
      console.out().println(words.say(RunLine.PSEUDONYMS, path, words.number(added)));
      console.out().flush();
    }
  }

  private static boolean isNoFile(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private static void refuse(String what) {
    throw new CommandException(Code.NOT_WITH_PSEUDONYMS, Detail.name(what));
  }
}
