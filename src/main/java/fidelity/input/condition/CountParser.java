package fidelity.input.condition;

import fidelity.input.condition.ConditionLexer.Kind;
import fidelity.input.condition.ConditionLexer.Token;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Operand.Count;
import fidelity.rubric.Question.YesNo;
import java.util.ArrayList;
import java.util.List;

/// Parses the questions that are counted: `count(a, b, c)`.
final class CountParser {

  /// The word that begins a count of named questions.
  static final String COUNT = "count";

  private final AskedQuestions asked;
  private final TokenReader tokens;
  private final List<YesNo> counted = new ArrayList<>();

  private CountParser(AskedQuestions asked, TokenReader tokens) {
    this.asked = asked;
    this.tokens = tokens;
  }

  /// The count whose word has been taken.
  ///
  /// @throws ConditionException at the first thing that is wrong
  static Count parse(AskedQuestions asked, TokenReader tokens) {
    return new CountParser(asked, tokens).count();
  }

  private Count count() {
    if (!tokens.takeIf("(")) {
      throw new ConditionException(tokens.peek(), Code.COUNT_OF_NOTHING);
    }
    var first = tokens.peek();
    do {
      add(tokens.take());
    } while (tokens.takeIf(","));
    close(tokens.take());
    if (counted.size() == 1) {
      throw new ConditionException(first, Code.COUNT_OF_ONE, Detail.name(first.text()));
    }
    return new Count(counted);
  }

  private void add(Token name) {
    if (name.kind() == Kind.END) {
      throw new ConditionException(name, Code.UNCLOSED_BRACKET);
    }
    if (name.kind() != Kind.WORD) {
      throw new ConditionException(name, Code.COUNTED_NEEDED, Detail.found(name.text()));
    }
    if (!(asked.question(name) instanceof YesNo question)) {
      throw new ConditionException(name, Code.COUNTED_NOT_YES_NO, Detail.name(name.text()));
    }
    if (counted.contains(question)) {
      throw new ConditionException(name, Code.COUNTED_TWICE, Detail.name(name.text()));
    }
    counted.add(question);
  }

  private static void close(Token closing) {
    if (closing.kind() == Kind.END) {
      throw new ConditionException(closing, Code.UNCLOSED_BRACKET);
    }
    if (!closing.is(")")) {
      throw new ConditionException(closing, Code.COUNT_NOT_CLOSED, Detail.found(closing.text()));
    }
  }
}
