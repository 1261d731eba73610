/// What two reviews of one site have alike and otherwise, in words. Pure.
@NullMarked
package fidelity.words.comparison;

import org.jspecify.annotations.NullMarked;
