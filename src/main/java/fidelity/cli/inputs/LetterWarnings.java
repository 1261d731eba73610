package fidelity.cli.inputs;

import fidelity.input.Passage;
import fidelity.input.ReviewDocument;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.report.pdf.PdfLetters;
import java.util.List;
import java.util.stream.Stream;

/// Warnings of letters in a review that its PDF cannot show, one for each text.
public final class LetterWarnings {

  private LetterWarnings() {}

  static Stream<Diagnostic> of(ReviewDocument document) {
    return document.passages().stream().flatMap(LetterWarnings::of);
  }

  private static Stream<Diagnostic> of(Passage passage) {
    var lacking = PdfLetters.lacking(passage.text());
    return lacking.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Diagnostic.of(
                passage.at(first(passage.text(), lacking)),
                passage.subject(),
                Code.MISSING_LETTER,
                new Detail.Names(lacking)));
  }

  private static int first(String text, List<String> lacking) {
    var at = 0;
    while (at < text.length() && !lacking.contains(UnseenLetters.number(text.codePointAt(at)))) {
      at = text.offsetByCodePoints(at, 1);
    }
    return at < text.length() ? at : 0;
  }

  /// The warnings of a report but for letters that the warnings of its review tell already, each
  /// with its place.
  public static List<Message> untold(List<Message> report, List<Diagnostic> review) {
    return report.stream().filter(each -> isUntold(each, review)).toList();
  }

  /// The same for warnings that name the report's file.
  public static List<Diagnostic> untoldOf(List<Diagnostic> report, List<Diagnostic> review) {
    return report.stream().filter(each -> isUntold(each.message(), review)).toList();
  }

  private static boolean isUntold(Message warning, List<Diagnostic> review) {
    var told = review.stream().map(Diagnostic::message).flatMap(LetterWarnings::letters).toList();
    return warning.code() != Code.MISSING_LETTER || !told.containsAll(letters(warning).toList());
  }

  private static Stream<String> letters(Message message) {
    return message.code() == Code.MISSING_LETTER
            && message.details().getFirst() instanceof Detail.Names(var names)
        ? names.stream()
        : Stream.empty();
  }
}
