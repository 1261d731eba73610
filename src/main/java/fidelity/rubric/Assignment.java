package fidelity.rubric;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.NoSuchElementException;
import java.util.SequencedMap;

/// One way to answer every question of an item, in the questions' order.
public record Assignment(SequencedMap<Question, BigDecimal> positions) implements AnswerPositions {

  public Assignment {
    positions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(positions));
  }

  @Override
  public BigDecimal of(Question question) {
    var position = positions.get(question);
    if (position == null) {
      throw new NoSuchElementException("No position for question " + question.id());
    }
    return position;
  }

  /// The same answers but for one question.
  public Assignment with(Question changed, BigDecimal position) {
    var others = new LinkedHashMap<>(positions);
    others.put(changed, position);
    return new Assignment(others);
  }
}
