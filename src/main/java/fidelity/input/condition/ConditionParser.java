package fidelity.input.condition;

import static java.util.stream.Collectors.joining;

import fidelity.input.condition.ConditionLexer.Kind;
import fidelity.input.condition.ConditionLexer.Token;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Operand.Met;
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
/// comparison = ( question | "met" | count ) ( "=" | "!=" | "<" | "<=" | ">" | ">=" )
///              ( number | option ) ;
/// count      = "count" "(" question "," question { "," question } ")" ;
/// ```
public final class ConditionParser {

  /// What conditions mean something else by than a question of that id.
  public static final List<String> WORDS = List.of("and", "or", "not", "met", CountParser.COUNT);

  /// How deep brackets and nots may stand in one another.
  public static final int DEEPEST = 32;

  private static final String MET = "met";

  private final AskedQuestions asked;
  private final Comparisons comparisons;
  private final TokenReader tokens;
  private int depth;

  private ConditionParser(List<Question> questions, String text) {
    this.asked = new AskedQuestions(questions);
    this.comparisons = new Comparisons(asked);
    this.tokens = new TokenReader(text);
  }

  /// The tree of a condition over an item's questions.
  ///
  /// @throws ConditionException at the first thing that is wrong
  public static Condition parse(String text, List<Question> questions) {
    var parser = new ConditionParser(questions, text);
    var condition = parser.condition();
    var end = parser.tokens.peek();
    if (end.kind() != Kind.END) {
      throw new ConditionException(end, Code.CONDITION_END_NEEDED, Detail.name(end.text()));
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
    do {
      parts.add(part.get());
    } while (tokens.takeIf(joint));
    return parts;
  }

  private Condition term() {
    var token = tokens.take();
    return switch (token.text()) {
      case "not" -> deeper(token, () -> new Not(term()));
      case "(" -> deeper(token, this::bracketed);
      case MET -> counted(token, MET, new Met(asked.yesNos()));
      case CountParser.COUNT -> {
        var count = CountParser.parse(asked, tokens);
        var ids = count.components().stream().map(Question::id).collect(joining(", "));
        yield counted(token, "%s(%s)".formatted(token.text(), ids), count);
      }
      default -> question(token);
    };
  }

  private Condition counted(Token token, String written, Counted counted) {
    return relation()
        .map(relation -> comparisons.compare(counted, written, relation, tokens.take()))
        .orElseThrow(() -> new ConditionException(token, Code.COUNT_ALONE, Detail.name(written)));
  }

  private Condition question(Token name) {
    if (name.kind() != Kind.WORD) {
      throw new ConditionException(name, Code.TERM_NEEDED, Detail.found(name.text()));
    }
    return relation()
        .map(relation -> comparisons.compare(name, relation, tokens.take()))
        .orElseGet(() -> comparisons.bare(name));
  }

  private Condition bracketed() {
    var condition = condition();
    var closing = tokens.take();
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
    return Arrays.stream(Relation.values()).filter(each -> tokens.takeIf(each.sign())).findFirst();
  }
}
