package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The form can be filled in without a mouse and without seeing it.
@Tag("browser")
class KeyboardTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/form");

  /// What has the focus: its kind, its name and what it holds; then the score of the item.
  private static final String FOCUSED =
      """
      (() => {
        const node = document.activeElement;
        const box = node.getBoundingClientRect();
        const bar = document.getElementById('standing').getBoundingClientRect();
        const name = node.labels && node.labels.length ? node.labels[0].textContent : node.textContent;
        const group = node.closest('fieldset');
        const hidden = bar.width > innerWidth / 2 && box.top < bar.bottom - 1 && !node.closest('#standing');
        return [node.tagName.toLowerCase() + (node.type ? ' ' + node.type : ''),
          (node.type === 'radio' ? group.querySelector('legend').textContent + ' → ' : '') + name,
          document.querySelectorAll('.item .score b')[4].textContent, hidden ? 'HIDDEN' : ''].filter(Boolean).join(' | ');
      })()
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

  @Test
  void anItemIsFilledInByKeyboardAlone() throws IOException {
    form.open(FormPages.of(TestRubric.named("ips-25")), 400);
    form.chromium().run("document.getElementById('i3-recommendations').focus()");
    var walk = new ArrayList<String>();
    for (var component = 0; component < 5; component++) {
      press("Tab", walk);
      press("ArrowDown", walk);
      press("Tab", walk);
    }
    press("Tab", walk);
    press("Tab", walk);
    for (var key : List.of("Tab", "Tab")) {
      press(key, walk);
    }
    form.chromium().type("Everyone takes part: seen in the minutes.");
    press("Tab", walk);
    form.chromium().type("Carry on.");
    Golden.assertMatches(GOLDEN.resolve("keyboard-walk.txt"), String.join("\n", walk) + "\n");
    assertThat(form.yaml())
        .contains("    answers:\n      weekly_meetings: yes")
        .contains("comments: \"Everyone takes part: seen in the minutes.\"")
        .contains("recommendations: Carry on.");
  }

  @Test
  void theOpenQuestionsLeadToTheirFields() throws IOException {
    form.open(FormPages.of(TestRubric.named("ips-25")), 400);
    form.press("more");
    form.chromium().run("document.querySelector('#open summary').focus()");
    form.chromium().press("Enter");
    form.chromium().press("Tab");
    form.chromium().press("Enter");
    assertThat(form.chromium().run("document.activeElement.id").asString()).isEqualTo("i0s0q0");
    assertThat(form.chromium().run(FOCUSED).asString()).doesNotContain("HIDDEN");
  }

  @Test
  void anItemReadsAsAgreed() throws IOException {
    form.open(FormPages.of(TestRubric.named("ips-25")), 1280);
    form.press("i16-add");
    form.type("i16s0-name", "Specialist A");
    form.type("i16s0q0", "six");
    form.choose("i16s0q1", 0);
    Golden.assertMatches(GOLDEN.resolve("accessibility-tree.txt"), tree("#i16"));
  }

  private static void press(String key, List<String> walk) {
    form.chromium().press(key);
    walk.add(key + ": " + form.chromium().run(FOCUSED).asString());
  }

  /// What a screen reader is told of a part of the page: a role, a name and states on each line.
  private static String tree(String selector) {
    form.chromium().send("Accessibility.enable", Map.of());
    var document = form.chromium().send("DOM.getDocument", Map.of());
    var node =
        form.chromium()
            .send(
                "DOM.querySelector",
                Map.of(
                    "nodeId", document.path("root").path("nodeId").asInt(), "selector", selector));
    var all =
        form.chromium()
            .send("Accessibility.queryAXTree", Map.of("nodeId", node.path("nodeId").asInt()));
    var depths = new LinkedHashMap<String, Integer>();
    var text = new StringBuilder();
    for (var each : all.path("nodes")) {
      var depth = depths.getOrDefault(each.path("parentId").asString(""), -1) + 1;
      var isSaid = !each.path("ignored").asBoolean() && !SILENT.contains(role(each));
      depths.put(each.path("nodeId").asString(), isSaid ? depth : depth - 1);
      if (isSaid) {
        text.append("  ".repeat(depth)).append(said(each)).append('\n');
      }
    }
    return text.toString();
  }

  private static final List<String> SILENT =
      List.of("generic", "none", "InlineTextBox", "ListMarker", "DisclosureTriangle");

  private static String role(JsonNode node) {
    return node.path("role").path("value").asString("");
  }

  private static String said(JsonNode node) {
    var said = new StringBuilder(role(node));
    var name = node.path("name").path("value").asString("");
    said.append(name.isEmpty() ? "" : " \"" + name + "\"");
    var value = node.path("value").path("value").asString("");
    said.append(value.isEmpty() ? "" : " = " + value);
    for (var property : node.path("properties")) {
      var state = property.path("name").asString("");
      var is = property.path("value").path("value").asString("");
      if (STATES.contains(state) && !is.equals("false") && !is.isEmpty()) {
        said.append(" ").append(state).append(is.equals("true") ? "" : "=" + is);
      }
    }
    var description = node.path("description").path("value").asString("");
    return said.append(description.isEmpty() ? "" : " (" + description + ")").toString();
  }

  private static final List<String> STATES =
      List.of("checked", "expanded", "invalid", "required", "level");
}
