/// What reports say, in each language: phrases, numbers, dates and explanations.
///
/// May call cohort, scoring, review and rubric; every room that writes for people calls it.
@NullMarked
package fidelity.words;

import org.jspecify.annotations.NullMarked;
