/// What describes the scores of many reviews, each figure of those in which it is settled. Pure.
@NullMarked
package fidelity.cohort.statistics;

import org.jspecify.annotations.NullMarked;
