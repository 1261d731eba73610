package fidelity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A git repository with a review, its reports and files that are no business of `fidelity`.
///
/// @param path its folder
record ReviewRepository(Path path, Shell shell) {

  private static final Map<String, String> NOBODYS =
      Map.of(
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_AUTHOR_NAME", "Assessor A",
          "GIT_AUTHOR_EMAIL", "a@example.org",
          "GIT_COMMITTER_NAME", "Assessor A",
          "GIT_COMMITTER_EMAIL", "a@example.org");

  /// Makes it, with everything in its first commit.
  static ReviewRepository in(Path path, Shell shell) throws IOException, InterruptedException {
    var repository = new ReviewRepository(path, shell);
    Files.createDirectories(repository.file("reviews"));
    Files.createDirectories(repository.file("published"));
    Files.createDirectories(repository.file("last-release"));
    for (var name : new String[] {"thl-2024.yaml", "thl-2024.xlsx", "thl-2024.pdf"}) {
      Files.copy(Path.of("samples", name), repository.file("reviews/" + name));
    }
    Files.copy(Path.of("samples/thl-2024.pdf"), repository.file("published/thl-2024.pdf"));
    Files.copy(Path.of("samples/thl-2024.yaml"), repository.file("last-release/thl-2024.yaml"));
    repository.run("git init -q && git add -A && git commit -q -m 'Keep a review'");
    return repository;
  }

  /// A file in it.
  Path file(String name) {
    return path.resolve(name);
  }

  /// Writes a workflow that YAML of ours may not be, and another program's file.
  void addOthers() throws IOException {
    Files.createDirectories(file(".github/workflows"));
    Files.writeString(file(".github/workflows/a b.yml"), "on: &on [push]\nwhen: *on\n");
    Files.writeString(file("package.json"), "{}\n");
  }

  /// Edits the review's report.
  void editReport() throws IOException {
    Edited.page(file("reviews/thl-2024.pdf"), 2, "125");
  }

  /// Commits everything.
  Shell.Run commit() throws IOException, InterruptedException {
    return run("git add -A && git commit -q -m 'Change it'");
  }

  /// Runs a script in it.
  Shell.Run run(String script) throws IOException, InterruptedException {
    return shell.run("bash", path, script, NOBODYS);
  }
}
