package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.form.Form;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed is saved as a file, and kept in the browser until then.
@Tag("browser")
class KeepingTest {

  private static final Rubric RUBRIC = TestRubric.named("ips-25");
  private static final String KEPT = "Object.keys(localStorage).length";
  private static final String LEAVES =
      "(e => { dispatchEvent(e); return !e.defaultPrevented; })(new Event('beforeunload', { cancelable: true }))";
  private static final String PICKER =
      """
      window.picked = 0; window.written = [];
      window.showSaveFilePicker = async asked => {
        picked++;
        return { name: asked.suggestedName, createWritable: async () => ({ write: async text => written.push(text), close: async () => {} }) };
      }; null
      """;

  @TempDir private static Path folder;
  private static FormInChromium form;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    form = FormInChromium.start(folder);
  }

  @AfterAll
  static void stop() {
    form.close();
  }

  @BeforeEach
  void open() throws IOException {
    form.open(FormPages.of(RUBRIC), 1280);
    form.chromium().run("localStorage.clear(); window.showSaveFilePicker = undefined; null");
    form.open(FormPages.of(RUBRIC), 1280);
    form.chromium().run("window.showSaveFilePicker = undefined; null");
  }

  @Test
  void withoutAPickerTheReviewIsDownloadedByItsName() throws IOException {
    identify("north/east");
    form.type("h-rater", "A");
    form.type("i0s0q0", "18");
    form.press("save");
    var file = folder.resolve("north-east_2025-03-12_A.yaml");
    await(() -> Files.exists(file) && form.shown("saved").contains("Saved"));
    assertThat(Files.readString(file)).isEqualTo(form.yaml());
    assertThat(Cli.run("score", file.toString(), "--format", "none").code()).isZero();
    assertThat(form.shown("saved")).isEqualTo("Saved: north-east_2025-03-12_A.yaml");
  }

  @Test
  void withAPickerTheSameFileIsWrittenAgainWithoutAsking() {
    form.chromium().run(PICKER);
    identify("north");
    form.press("save");
    await(() -> form.shown("saved").contains("Saved: north_2025-03-12.yaml"));
    form.type("i0s0q0", "18");
    form.press("save");
    await(() -> form.chromium().run("written.length").asInt() == 2);
    assertThat(form.chromium().run("picked").asInt()).isEqualTo(1);
    assertThat(form.chromium().run("written[1]").asString()).isEqualTo(form.yaml());
  }

  @Test
  void whatTheProgramNeedsIsAskedForAfterSaving() {
    form.chromium().run(PICKER);
    form.press("save");
    await(() -> form.shown("saved").contains("Saved: review.yaml"));
    assertThat(form.shown("saved"))
        .endsWith(
            "Still needed before reports can be made: Name of the service, Short name, Dates of visit");
  }

  @Test
  void unsavedWorkIsKeptAndCanBeGoneOnWith() throws IOException {
    identify("north");
    form.type("i0s0q0", "18");
    await(() -> form.chromium().run(KEPT).asInt() == 1);
    assertThat(form.shown("kept")).isEqualTo("Unsaved work is kept in this browser.");
    reopen();
    assertThat(form.shown("notice"))
        .contains("Work that was not saved")
        .contains("North, 12 March 2025");
    form.chromium().run("document.querySelector('#notice button').click()");
    assertThat(form.chromium().run("document.getElementById('i0s0q0').value").asString())
        .isEqualTo("18");
    assertThat(form.chromium().run(LEAVES).asBoolean()).isFalse();
  }

  @Test
  void unsavedWorkCanBeForgotten() throws IOException {
    identify("north");
    await(() -> form.chromium().run(KEPT).asInt() == 1);
    reopen();
    form.chromium().run("document.querySelectorAll('#notice button')[1].click()");
    assertThat(form.chromium().run(KEPT).asInt()).isZero();
  }

  @Test
  void savingForgetsUnlessAskedToKeep() {
    form.chromium().run(PICKER);
    identify("north");
    await(() -> form.chromium().run(KEPT).asInt() == 1);
    assertThat(form.chromium().run(LEAVES).asBoolean()).isFalse();
    form.press("save");
    await(() -> form.shown("kept").equals("This browser holds no copy of the review."));
    assertThat(form.chromium().run(KEPT).asInt()).isZero();
    assertThat(form.chromium().run(LEAVES).asBoolean()).isTrue();
    form.press("keep");
    form.press("save");
    await(() -> form.chromium().run(KEPT).asInt() == 1);
    assertThat(form.chromium().run(LEAVES).asBoolean()).isTrue();
  }

  @Test
  void aBrowserThatKeepsNothingIsTold() {
    form.chromium().run("Storage.prototype.setItem = () => { throw new Error('full') }; null");
    identify("north");
    await(() -> form.shown("kept").equals("This browser keeps nothing: save often."));
  }

  @Test
  void anotherTabWithTheSameReviewIsTold() throws IOException {
    identify("north");
    await(() -> form.chromium().run(KEPT).asInt() == 1);
    assertThat(form.shown("twice")).isEmpty();
    var page =
        FormPages.withFault(
            RUBRIC,
            "Form.begin();",
            "Form.begin(); Review.put(['site', 'id'], 'north'); Review.put(['visited'], ['2025-03-12']);");
    var file = Files.writeString(folder.resolve("other.html"), page);
    form.chromium().send("Target.createTarget", Map.of("url", file.toUri().toString()));
    await(() -> form.shown("twice").startsWith("This review is open in another tab"));
  }

  @Test
  void theLastReviewStandsBesideTheFieldsOfTheNext() throws IOException {
    var document = ReviewReader.read(Path.of("samples/thl-2024.yaml"), new Rubrics());
    var last = Scorer.score(document.rubric(), document.review());
    form.open(BrowserForm.html(Form.of(document.rubric(), "ips-25-social-care").after(last)), 1280);
    var texts =
        form.chromium()
            .run("Array.from(document.querySelectorAll('.last'), each => each.textContent)");
    assertThat(texts.valueStream().map(each -> each.asString()).toList())
        .contains(
            "Edellinen arviointi: 12.–13.3.2024",
            "Edellinen arviointi: Arvosana 5",
            "Edellinen arviointi: 1–19",
            "Edellinen arviointi: Kuukausittain");
    assertThat(form.shown("figure")).isEqualTo("25–125/125");
    assertThat(form.chromium().run("document.getElementById('h-site-id').value").asString())
        .isEqualTo("keskinen");
    assertThat(form.yaml())
        .contains("status: draft")
        .doesNotContain("2024-03-12")
        .contains("items: {}");
  }

  @Test
  void remarksAreCountedAndWhatIsNotShownIsKept() {
    form.show(
        """
        # my own remark
        rubric: ips-25
        site: { id: north, name: North, ward: "7" }   # and another
        visited: 2025-03-12
        future: [a, { b: c }]
        items:
          1: { answers: { clients_per_specialist: 18, other_question: yes } }
          99: { comments: "of another scale # no remark" }
        """);
    assertThat(form.shown("notice"))
        .isEqualTo(
            "Opened: review.yaml"
                + "The file has lines with remarks behind #: 2. They are lost when the form saves the review."
                + "Kept in the file but not shown here: future, site.ward, items.1.answers.other_question, items.99");
    assertThat(form.yaml())
        .contains(
            "  ward: \"7\"\n",
            "future:\n  - a\n  - b: c\n",
            "      other_question: \"yes\"\n",
            "  99:\n    comments: \"of");
  }

  private static void identify(String id) {
    form.type("h-site-id", id);
    form.type("h-site-name", "North");
    form.type("h-visited-0", "2025-03-12");
  }

  /// The page again, as after a crash.
  private static void reopen() throws IOException {
    form.openAgain(FormPages.of(RUBRIC), 1280);
  }

  private static void await(Seen seen) {
    for (var round = 0; round < 200; round++) {
      try {
        if (seen.isSo()) {
          return;
        }
        Thread.sleep(50);
      } catch (IOException e) {
        throw new AssertionError(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("It does not come");
  }

  private interface Seen {
    boolean isSo() throws IOException;
  }
}
