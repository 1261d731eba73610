package fidelity.site;

import fidelity.cli.console.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Lays out the documentation: every Markdown page becomes a page of HTML with the menu beside it.
public final class Site {

  private static final Path SOURCE = Path.of("src/site");
  private static final Path PAGES = SOURCE.resolve("markdown");
  private static final Path RESOURCES = SOURCE.resolve("resources");

  private Site() {}

  /// Writes the site into the folder that is named.
  public static void main(String[] arguments) throws IOException {
    build(Path.of(arguments[0]));
  }

  private static void build(Path folder) throws IOException {
    var template = Files.readString(SOURCE.resolve("page.html"));
    var menu = new Menu(Files.readString(SOURCE.resolve("menu.md")));
    for (var file : files(PAGES)) {
      var page = Page.read(PAGES, file);
      Files.writeString(
          placed(folder, page.address()), page.html(template, menu, Version.number()));
    }
    for (var file : files(RESOURCES)) {
      var target = placed(folder, RESOURCES.relativize(file).toString());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path placed(Path folder, String name) throws IOException {
    var target = folder.resolve(name);
    Files.createDirectories(target.getParent());
    return target;
  }
}
