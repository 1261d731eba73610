/// What the reviewers recorded. Records, and what follows from one record alone.
@NullMarked
package fidelity.review;

import org.jspecify.annotations.NullMarked;
