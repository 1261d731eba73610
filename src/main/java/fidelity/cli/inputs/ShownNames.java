package fidelity.cli.inputs;

import fidelity.rubric.VisibleName;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The names of files as tables show them: those named by their whole path are shown from what was
/// named on, for where somebody keeps files is nobody else's concern.
public final class ShownNames {

  private final List<String> hidden;

  /// @param named the paths of files and folders as the user named them
  public ShownNames(Collection<String> named) {
    hidden =
        named.stream()
            .map(File::new)
            .filter(File::isAbsolute)
            .flatMap(file -> Stream.ofNullable(file.toPath().normalize().getParent()))
            .map(ShownNames::folder)
            .distinct()
            .toList();
  }

  private static String folder(Path path) {
    var text = path.toString();
    return text.endsWith(File.separator) ? text : text + File.separator;
  }

  /// A file's name without the folders that lead to what was named, all of it visible.
  public String of(String file) {
    return VisibleName.of(named(file));
  }

  private String named(String file) {
    return hidden.stream()
        .filter(file::startsWith)
        .findFirst()
        .map(folder -> file.substring(folder.length()))
        .or(() -> Optional.of(file).filter(name -> !new File(name).isAbsolute()))
        .orElseGet(() -> new File(file).getName());
  }

  /// A text that names files, such as a message in words, without those folders.
  public String in(String text) {
    var shown = text;
    for (var folder : hidden) {
      shown = shown.replace(VisibleName.of(folder), "");
    }
    return shown;
  }
}
