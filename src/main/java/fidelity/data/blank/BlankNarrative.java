package fidelity.data.blank;

import fidelity.keys.Key;
import fidelity.keys.MethodKey;
import fidelity.keys.ReviewKey;
import fidelity.review.Narrative;
import fidelity.words.Words;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import java.util.List;
import java.util.function.Function;

/// Writes the prose of a blank review's header, each part below what it said last time.
final class BlankNarrative {

  private final Words words;
  private final CommentedYaml yaml;
  private final Narrative before;
  private final LastTime lastTime;

  /// @param before the prose of the last review
  BlankNarrative(Words words, CommentedYaml yaml, Narrative before) {
    this.words = words;
    this.yaml = yaml;
    this.before = before;
    this.lastTime = new LastTime(words, yaml);
  }

  void text(ReviewKey key, Phrase label, Function<Narrative, String> part) {
    lastTime.text(0, label, part.apply(before));
    yaml.comment(0, words.say(label));
    yaml.prose(0, key, List.of());
  }

  void method() {
    var method = before.method();
    yaml.comment(0, words.say(HeaderPhrase.METHOD));
    yaml.field(0, ReviewKey.METHOD.id(), "");
    for (var key : MethodKey.values()) {
      switch (key) {
        case DOCUMENTS -> seen(key, HeaderPhrase.DOCUMENTS, method.documents());
        case INTERVIEWS -> seen(key, HeaderPhrase.INTERVIEWS, method.interviews());
        case OBSERVATIONS -> seen(key, HeaderPhrase.OBSERVATIONS, method.observations());
      }
    }
  }

  private void seen(Key key, Phrase label, List<String> listed) {
    lastTime.list(2, label, listed);
    yaml.comment(2, words.say(label));
    yaml.list(2, key, List.of());
  }
}
