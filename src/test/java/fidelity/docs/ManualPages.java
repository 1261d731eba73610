package fidelity.docs;

import fidelity.cli.Commands;
import java.io.File;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/// Writes the manual page of every command as AsciiDoc.
final class ManualPages {

  private ManualPages() {}

  /// Writes them all.
  ///
  /// @param arguments the folder to write to
  public static void main(String[] arguments) throws IOException {
    var commands = Commands.all().toArray(CommandSpec[]::new);
    var code =
        ManPageGenerator.generateManPage(
            new File(arguments[0]), null, new boolean[0], true, commands);
    if (code != 0) {
      throw new IllegalStateException("The manual pages could not be written");
    }
  }
}
