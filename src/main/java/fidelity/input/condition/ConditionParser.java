package fidelity.input.condition;

import fidelity.input.condition.ConditionLexer.Kind;
import fidelity.input.condition.ConditionLexer.Token;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Question;
import fidelity.rubric.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Parses the condition of a level, once, into its tree.
///
/// ```
/// condition  = conjunct { "or" conjunct } ;   conjunct = term { "and" term } ;
/// term       = "not" term | "(" condition ")" | comparison | question ;
/// comparison = ( question | "met" ) ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) ( number | option ) ;
/// ```
public final class ConditionParser {

  /// How deep brackets and nots may stand in one another.
  public static final int DEEPEST = 32;

  private final Comparisons comparisons;
  private final List<Token> tokens;
  private int next;
  private int depth;

  private ConditionParser(List<Question> questions, String text) {
    this.comparisons = new Comparisons(questions);
    this.tokens = ConditionLexer.tokens(text);
  }

  /// The tree of a condition over an item's questions.
  ///
  /// @throws ConditionException at the first thing that is wrong
  public static Condition parse(String text, List<Question> questions) {
    var parser = new ConditionParser(questions, text);
    var condition = parser.condition();
    if (parser.peek().kind() != Kind.END) {
      throw new ConditionException(
          parser.peek(), Code.CONDITION_END_NEEDED, Detail.name(parser.peek().text()));
    }
    return condition;
  }

  private Condition condition() {
    var parts = parts("or", this::conjunct);
    return parts.size() == 1 ? parts.getFirst() : new Or(parts);
  }

  private Condition conjunct() {
    var parts = parts("and", this::term);
    return parts.size() == 1 ? parts.getFirst() : new And(parts);
  }

  private List<Condition> parts(String joint, Supplier<Condition> part) {
    var parts = new ArrayList<Condition>();
    parts.add(part.get());
    while (peek().is(joint)) {
      take();
      parts.add(part.get());
    }
    return parts;
  }

  private Condition term() {
    var token = take();
    if (token.is("not")) {
      return deeper(token, () -> new Not(term()));
    }
    if (token.is("(")) {
      return deeper(token, this::bracketed);
    }
    if (token.kind() != Kind.WORD) {
      throw new ConditionException(token, Code.TERM_NEEDED, Detail.found(token.text()));
    }
    return relation()
        .map(relation -> comparisons.compare(token, relation, take()))
        .orElseGet(() -> comparisons.bare(token));
  }

  private Condition bracketed() {
    var condition = condition();
    var closing = take();
    if (!closing.is(")")) {
      throw new ConditionException(closing, Code.UNCLOSED_BRACKET);
    }
    return condition;
  }

  private Condition deeper(Token token, Supplier<Condition> inner) {
    if (++depth > DEEPEST) {
      throw new ConditionException(token, Code.CONDITION_TOO_DEEP, Detail.whole(DEEPEST));
    }
    var condition = inner.get();
    depth--;
    return condition;
  }

  private Optional<Relation> relation() {
    var relation =
        Arrays.stream(Relation.values()).filter(each -> peek().is(each.sign())).findFirst();
    relation.ifPresent(ignored -> take());
    return relation;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    var token = peek();
    if (token.kind() != Kind.END) {
      next++;
    }
    return token;
  }
}
