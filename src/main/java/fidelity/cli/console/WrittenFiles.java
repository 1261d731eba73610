package fidelity.cli.console;

import fidelity.words.problem.Closing;
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many files a run has written so far, for each folder: what it cannot do after that leaves
/// them where they are. Threads may add at once.
public final class WrittenFiles {

  private final TreeMap<Path, Integer> byFolder = new TreeMap<>();

  /// Adds a file that is complete.
  public void add(Path file) {
    add(Optional.ofNullable(file.getParent()).orElse(Path.of(".")), 1);
  }

  /// Adds complete files in a folder.
  public synchronized void add(Path folder, int files) {
    if (files > 0) {
      byFolder.merge(folder, files, Integer::sum);
    }
  }

  /// What was written, in words; empty when nothing was.
  public synchronized Optional<String> told(ProblemWords words) {
    var folders =
        byFolder.entrySet().stream()
            .map(
                each ->
                    words.say(
                        Closing.IN_FOLDER,
                        words.count(Noun.FILE, each.getValue()),
                        each.getKey().toString()))
            .collect(Collectors.joining(", "));
    return folders.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(Closing.WRITTEN_BEFORE, folders));
  }
}
