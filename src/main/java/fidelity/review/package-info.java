/// What the reviewers recorded. Records only.
@NullMarked
package fidelity.review;

import org.jspecify.annotations.NullMarked;
