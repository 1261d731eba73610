/// What is wrong in an input, as data: its kind, its place, what it is about and what fills its
/// sentence. Pure; may call `rubric`, and every other room may call it.
@NullMarked
package fidelity.problem;

import org.jspecify.annotations.NullMarked;
