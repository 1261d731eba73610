package fidelity.form.html;

import fidelity.data.json.RubricJson;
import fidelity.data.json.ScriptJson;
import fidelity.form.engine.EngineCodes;
import fidelity.markup.ContentPolicy;
import fidelity.markup.Escapes;
import fidelity.markup.PageFile;
import fidelity.markup.StyleSheet;
import fidelity.rubric.Rubric;
import fidelity.words.RubricTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BrowserFormPhrase;
import fidelity.words.problem.ProblemWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The page of a form.
///
/// @param named how a review file names the rubric
/// @param review the text of the review file that it begins with; without one nothing is answered
/// @param last the review before this one
record FormPage(Rubric rubric, String named, Optional<String> review, Optional<LastReview> last) {

  private static final List<String> STYLES =
      List.of("style/page.css", "style/fields.css", "style/item.css", "style/standing.css");

  /// The text of the page, which asks for nothing from elsewhere.
  String html() {
    var words = Words.of(rubric.identity().language());
    var script = PageScript.text();
    var yaml = PageScript.yaml();
    var style = StyleSheet.of(FormPage.class, STYLES);
    var values = new LinkedHashMap<String, String>();
    values.put("language", rubric.identity().language().tag());
    values.put("policy", ContentPolicy.allowing(style, List.of(yaml, script)));
    values.put("title", Escapes.escaped(title(words)));
    values.put(
        "without-script", Escapes.escaped(words.say(BrowserFormPhrase.BROWSER_WITHOUT_SCRIPT)));
    values.put("style", style);
    values.putAll(data(words));
    values.put("yaml", yaml);
    values.put("script", script);
    return PageTemplate.filled(PageFile.read(FormPage.class, "page.html"), values);
  }

  private String title(Words words) {
    return words.say(BrowserFormPhrase.BROWSER_FORM)
        + " – "
        + new RubricTexts(rubric, words).title();
  }

  /// What the scripts read, each as JSON.
  private SequencedMap<String, String> data(Words words) {
    var problems = new ProblemWords(rubric.identity().language());
    var data = new LinkedHashMap<String, String>();
    data.put("rubric", RubricJson.write(rubric));
    data.put("words", ScriptJson.write(new PageWords(words).phrases()));
    data.put("problems", ScriptJson.write(problems.sentences(EngineCodes.ALL)));
    data.put("habits", ScriptJson.write(new PageWords(words).habits()));
    data.put("keys", ScriptJson.write(PageKeys.lists()));
    data.put("start", ScriptJson.write(start()));
    data.put("last-scores", ScriptJson.write(last.map(LastReview::scores).orElse(Map.of())));
    return data;
  }

  private Map<String, String> start() {
    var start = new LinkedHashMap<String, String>();
    start.put("named", named);
    review.ifPresent(text -> start.put("review", text));
    last.ifPresent(
        each -> {
          start.put("last", each.text());
          start.put("last-visited", each.visited());
          each.named()
              .ifPresent(
                  named -> {
                    start.put("previous-review", named.file());
                    start.put("previous-sha256", named.sha256());
                  });
        });
    return start;
  }
}
