package fidelity.cli.inputs;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A name with `*`, `?`, `[abc]` or `{a,b}`, which stands for what it matches as in a shell; `**`
/// stands for any folders. Hidden files match only what begins with a point.
///
/// Some shells leave a pattern alone when it is quoted, and Windows leaves every one alone.
record PathPattern(String text) {

  private static final Pattern WILD = Pattern.compile("[*?\\[{]");
  private static final Pattern SEPARATOR =
      Pattern.compile("/|" + Pattern.quote(FileSystems.getDefault().getSeparator()));

  /// Whether a name is a pattern, and not a file's own name.
  static boolean isPattern(String name) {
    return WILD.matcher(name).find() && !exists(name);
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// The files and folders that it matches, at least one.
  ///
  /// @throws CommandException when there is none
  List<Path> matches() {
    var matches = found();
    if (matches.isEmpty()) {
      throw new CommandException(Code.NOTHING_MATCHES, Detail.name(text));
    }
    return matches;
  }

  private List<Path> found() {
    var start = plain();
    try {
      var matches = List.of(Path.of(text.substring(0, start)));
      for (var segment : SEPARATOR.split(text.substring(start), -1)) {
        matches = step(matches, segment);
      }
      return matches;
    } catch (IOException | DirectoryIteratorException | IllegalArgumentException e) {
      throw new CommandException(Code.UNFIT_PATTERN, Detail.name(text));
    }
  }

  /// How many characters at the beginning name folders and are no pattern.
  private int plain() {
    var wild = WILD.matcher(text);
    var end = wild.find() ? wild.start() : text.length();
    return SEPARATOR
        .matcher(text.substring(0, end))
        .results()
        .reduce((_, last) -> last)
        .map(MatchResult::end)
        .orElse(0);
  }

  private static List<Path> step(List<Path> folders, String segment) throws IOException {
    var next = new ArrayList<Path>();
    for (var folder : folders) {
      if (segment.equals("**")) {
        next.addAll(within(folder));
      } else if (!WILD.matcher(segment).find()) {
        next.addAll(Stream.of(folder.resolve(segment)).filter(Files::exists).toList());
      } else if (Files.isDirectory(folder)) {
        next.addAll(matching(folder, segment));
      }
    }
    return next;
  }

  /// The folder and all folders in it.
  private static List<Path> within(Path folder) throws IOException {
    var folders = new ArrayList<>(List.of(folder));
    for (var at = 0; at < folders.size(); at++) {
      for (var each : matching(folders.get(at), "*")) {
        if (Files.isDirectory(each) && !Files.isSymbolicLink(each) && !folders.contains(each)) {
          folders.add(each);
        }
      }
    }
    return folders;
  }

  /// What matches in a folder. One that cannot be read matches itself, so that it is told.
  private static List<Path> matching(Path folder, String segment) throws IOException {
    try (var paths = Files.newDirectoryStream(folder, segment)) {
      var found = new ArrayList<Path>();
      for (var path : paths) {
        if (segment.startsWith(".") || !path.getFileName().toString().startsWith(".")) {
          found.add(path);
        }
      }
      return found;
    } catch (AccessDeniedException e) {
      return List.of(folder);
    }
  }
}
