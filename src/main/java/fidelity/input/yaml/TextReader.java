package fidelity.input.yaml;

import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.ProseKeys;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;

/// Reads keys and values as they are meant.
///
/// Texts for people stay as they are written, and what a remark cuts off is told. In keys and all
/// other values letters that cannot be seen have no meaning.
final class TextReader {

  private final SourceLines lines;
  private final Problems problems;

  TextReader(SourceLines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /// A key without letters that cannot be seen; one inside it is reported.
  String key(String written, Place place) {
    if (!UnseenLetters.perhapsIn(written)) {
      return written;
    }
    var composed = UnseenLetters.composed(written);
    UnseenLetters.first(composed)
        .ifPresent(
            at ->
                problems.add(
                    place.plus(composed.codePointCount(0, at)),
                    Subject.key(UnseenLetters.meant(written)),
                    Code.UNSEEN_LETTER,
                    Detail.name(UnseenLetters.number(composed.codePointAt(at))),
                    Detail.name(UnseenLetters.meant(written))));
    return UnseenLetters.meant(written);
  }

  /// Whether an anchor stands before a value, which the parser does not tell.
  boolean isNamed(Place place) {
    return lines.begins(place, "&");
  }

  /// A value where nothing is written.
  Scalar empty(Place place, String key) {
    if (ProseKeys.isUnder(key)) {
      lines.cutWhole(place).ifPresent(cut -> cut(key, cut));
    }
    return new Scalar(place, "", SourceLines.NONE);
  }

  /// A value.
  ///
  /// @param key the key of a text for people, or else the nearest key
  Scalar scalar(Place place, String key, String text) {
    if (!ProseKeys.isUnder(key)) {
      return new Scalar(place, UnseenLetters.meant(text), lines);
    }
    lines.cutOff(place, text).ifPresent(cut -> cut(key, cut));
    return new Scalar(place, text, lines);
  }

  private void cut(String key, SourceLines.Cut cut) {
    problems.add(cut.place(), Subject.key(key), Code.TEXT_CUT, Detail.written(cut.text()));
  }
}
