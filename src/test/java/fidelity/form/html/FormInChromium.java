package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.browser.Chromium;
import fidelity.markup.PageFile;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A form open in Chromium, with hands to fill it in and eyes to see what it shows.
final class FormInChromium implements AutoCloseable {

  private final Path folder;
  private final Chromium chromium;
  private int files;

  private FormInChromium(Path folder, Chromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
  }

  static FormInChromium start(Path folder) throws IOException, InterruptedException {
    var chromium = Chromium.start(folder.resolve("profile"));
    chromium.downloadTo(folder);
    chromium.listen();
    return new FormInChromium(folder, chromium);
  }

  Chromium chromium() {
    return chromium;
  }

  /// Where the forms and what they save are.
  Path folder() {
    return folder;
  }

  /// Opens an empty form.
  void open(Rubric rubric, String named) throws IOException {
    open(new FormPage(rubric, named, Optional.empty(), Optional.empty()).html(), 1280);
  }

  /// Opens a page in a file of its own; what was typed before is forgotten.
  void open(String html, int width) throws IOException {
    chromium.run("typeof Net === 'object' && Net.saved(false); null");
    openAgain(html, width);
  }

  /// Opens a page as after a crash: what the browser kept is still there.
  void openAgain(String html, int width) throws IOException {
    assertNoScriptFailed();
    files++;
    var file = Files.writeString(folder.resolve("form-%d.html".formatted(files)), html);
    chromium.run(
        "addEventListener('beforeunload', event => event.stopImmediatePropagation(), true); null");
    chromium.open(file, width);
    chromium.run(
        PageFile.read(FormInChromium.class, "/form/html/hands.js")
                .replace("const Hands", "window.Hands")
            + ";null");
  }

  /// Shows the review in a file's text, as if it were opened.
  void show(String text) {
    call("Form.show", text, "review.yaml");
  }

  /// The text that would be saved.
  String yaml() {
    return chromium.run("Review.yaml()").asString();
  }

  JsonNode standing() {
    return chromium.run("Hands.standing()");
  }

  /// What is said to be wrong.
  List<String> errors() {
    return chromium.run("Hands.errors()").valueStream().map(each -> each.asString()).toList();
  }

  String shown(String id) {
    return call("Hands.shown", id).asString();
  }

  void type(String id, String text) {
    call("Hands.type", id, text);
  }

  void choose(String id, int option) {
    chromium.run("Hands.choose(%s, %d)".formatted(json(id), option));
  }

  void press(String id) {
    call("Hands.press", id);
  }

  /// What a function of the page returns for some texts.
  JsonNode call(String function, String... texts) {
    var values = List.of(texts).stream().map(FormInChromium::json).toList();
    return chromium.run("%s(%s)".formatted(function, String.join(",", values)));
  }

  static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }

  private void assertNoScriptFailed() {
    assertThat(chromium.events("Runtime.exceptionThrown")).isEmpty();
  }

  @Override
  public void close() {
    assertNoScriptFailed();
    chromium.close();
  }
}
