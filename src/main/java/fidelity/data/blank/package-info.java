/// A review file to fill in, with every question and what it takes.
@NullMarked
package fidelity.data.blank;

import org.jspecify.annotations.NullMarked;
