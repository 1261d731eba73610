package fidelity.pseudonym;

import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import java.util.List;
import java.util.function.UnaryOperator;

/// What was found in a review, with every text that it quotes changed.
///
/// @param text what becomes of a text
record MaskedMessage(UnaryOperator<String> text) {

  Diagnostic of(Diagnostic found) {
    var subject = new Subject(found.subject().kind(), texts(found.subject().names()));
    return new Diagnostic(
        found.severity(), found.place(), subject, of(found.message()), found.more());
  }

  private Message of(Message message) {
    return new Message(message.code(), message.details().stream().map(this::of).toList());
  }

  private Detail of(Detail detail) {
    return switch (detail) {
      case Detail.Written(var quoted) -> new Detail.Written(text.apply(quoted));
      case Detail.Name(var name) -> new Detail.Name(text.apply(name));
      case Detail.Names(var names) -> new Detail.Names(texts(names));
      case Detail.Every(var names) -> new Detail.Every(texts(names));
      case Detail.Either(var names) -> new Detail.Either(texts(names));
      case Detail.Span(var least, var most) -> new Detail.Span(text.apply(least), text.apply(most));
      case Detail.Found.Text(var quoted) -> new Detail.Found.Text(text.apply(quoted));
      case Detail.Found.Passage(var quoted) -> new Detail.Found.Passage(text.apply(quoted));
      case Detail.Suggestion(var nearest, var known) ->
          new Detail.Suggestion(nearest.map(text), texts(known));
      case Detail.Cause(var message) -> new Detail.Cause(of(message));
      case Detail.Commands _,
          Detail.Whole _,
          Detail.Amount _,
          Detail.MorePlaces _,
          Detail.MoreReviews _,
          Detail.Day _,
          Detail.Allowed _,
          Detail.At _,
          Detail.Found.Nothing _,
          Detail.Found.AList _,
          Detail.Found.AMap _,
          Detail.Advice _ ->
          detail;
    };
  }

  private List<String> texts(List<String> all) {
    return all.stream().map(text).toList();
  }
}
