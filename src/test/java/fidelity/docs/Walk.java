package fidelity.docs;

import fidelity.cli.Cli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A reader's walk through a page: writes the files it shows, types what it says into books, looks
/// where it says, and runs its commands, in order.
///
/// The walk has a folder of its own, where `samples` and `rubrics` lie as in a fresh clone.
final class Walk {

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?ms)^```(?<kind>console|(yaml|csv|typed|shown)(?= file=))( file=(?<file>\\S+))?\\n"
              + "(?<content>.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private final Path folder;
  private final Consumer<Path> spreadsheet;
  private int code;

  /// A walk without a spreadsheet: what a page shows of a book is taken at its word.
  Walk(Path folder) {
    this(folder, book -> {});
  }

  /// A walk with a spreadsheet at hand.
  ///
  /// @param spreadsheet opens a book in which something was typed, computes and saves it
  Walk(Path folder, Consumer<Path> spreadsheet) {
    this.folder = folder;
    this.spreadsheet = spreadsheet;
    copy("samples");
    copy("rubrics");
  }

  static String outsideConsole(String page) {
    return BLOCK.matcher(page).replaceAll("");
  }

  /// The page as it is when every console block shows what its commands print.
  String through(String page) {
    return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(block(block)));
  }

  private String block(MatchResult block) {
    var content = block.group("content");
    var now = content(block.group("kind"), block.group("file"), content);
    return block.group().substring(0, block.start("content") - block.start()) + now + "```";
  }

  /// What the block shows when it is done.
  private String content(String kind, String name, String content) {
    return switch (kind) {
      case "console" -> run(content);
      case "shown" -> new OpenBook(folder.resolve(name)).look(content);
      case "typed" -> {
        new OpenBook(folder.resolve(name)).type(content);
        spreadsheet.accept(folder.resolve(name));
        yield content;
      }
      default -> {
        write(folder.resolve(name), content);
        yield content;
      }
    };
  }

  private String run(String content) {
    var shown = new StringBuilder();
    content
        .lines()
        .filter(line -> line.startsWith("$ "))
        .forEach(line -> shown.append(line).append('\n').append(output(line.substring(2))));
    return shown.toString();
  }

  private String output(String command) {
    if (command.equals("echo $?")) {
      return code + "\n";
    }
    var parts = command.split(" (?=[>|] )", 2);
    var run = Cli.run(arguments(parts[0]));
    code = run.code();
    var out = parts.length == 1 ? run.out() : passedOn(run.out(), parts[1]);
    return (out + run.err()).replace(folder + "/", "");
  }

  /// What is left to see of an output that goes to a file, or to `head` or `tail` and maybe on.
  private String passedOn(String out, String where) {
    var words = where.split(" ", 4);
    var seen =
        switch (words[0] + words[1]) {
          case "|head" -> lines(out.lines().limit(-Long.parseLong(words[2])));
          case "|tail" -> lines(out.lines().skip(out.lines().count() + Long.parseLong(words[2])));
          default -> {
            write(folder.resolve(words[1]), out);
            yield "";
          }
        };
    return words.length < 4 ? seen : passedOn(seen, words[3]);
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private String[] arguments(String command) {
    var words =
        WORD.matcher(command)
            .results()
            .map(word -> word.group().replaceAll("^[\"']|[\"']$", ""))
            .toList();
    if (!words.getFirst().equals("fidelity")) {
      throw new IllegalArgumentException("A console block runs fidelity, not " + command);
    }
    return words.stream().skip(1).map(this::placed).toArray(String[]::new);
  }

  /// A file or folder of the walk by its full path, everything else as it is.
  private String placed(String word) {
    var isPath =
        word.matches("[\\w./*-]+\\.(yaml|json|csv|xlsx|pdf|html)|[\\w.-]+/[\\w./-]*")
            || Files.exists(folder.resolve(word));
    return isPath ? folder + "/" + word : word;
  }

  private void copy(String name) {
    try (var files = Files.walk(Path.of(name))) {
      files.filter(Files::isRegularFile).forEach(file -> write(folder.resolve(file), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path target, Path source) {
    try {
      Files.createDirectories(target.getParent());
      Files.copy(source, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path target, String content) {
    try {
      Files.createDirectories(target.getParent());
      Files.writeString(target, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
