package fidelity.cli.options;

import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.input.table.ColumnMap;
import fidelity.input.table.TableSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How tables of reviews are read.
public final class TableOptions {

  private final Argument<Optional<String>> sheet;
  private final Argument<Optional<Path>> columns;
  private final Argument<List<String>> tags;
  private final Optional<Argument<Boolean>> suggest;

  private TableOptions(Arguments arguments, boolean suggesting) {
    sheet =
        arguments.option(
            "--sheet",
            "NAME",
            ValueType.TEXT,
            "Read this sheet of an Excel file, by name or number. Default: the first.");
    columns =
        arguments.option(
            "--columns",
            "MAP.yaml",
            ValueType.FILE,
            "Read a table's own headings as this file maps them to columns.");
    suggest =
        suggesting
            ? Optional.of(
                arguments.flag(
                    "--suggest-columns",
                    "Print a first map for --columns, made from the headings of a table, and do no"
                        + " more."))
            : Optional.empty();
    tags =
        arguments.listed(
            "--tags",
            "NAME",
            ValueType.TEXT,
            List.of(),
            "Keep these columns of tables as groups of your own.");
  }

  /// Adds itself to the arguments of a command.
  public static TableOptions of(Arguments arguments) {
    return new TableOptions(arguments, false);
  }

  /// Adds itself to the arguments of a command that can print a first map of columns, too.
  public static TableOptions withSuggestion(Arguments arguments) {
    return new TableOptions(arguments, true);
  }

  /// Whether only a map of columns is asked for.
  public boolean suggest() {
    return suggest.map(Argument::value).orElse(false);
  }

  /// The sheet, the map and the tags that the options name.
  public TableSettings settings() {
    return new TableSettings(
        sheet.value(), columns.value().map(ColumnMap::read).orElse(ColumnMap.NONE), tags.value());
  }
}
