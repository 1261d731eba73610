/// Answers, scores and ids as people write them, one at a time.
@NullMarked
package fidelity.input.answer;

import org.jspecify.annotations.NullMarked;
