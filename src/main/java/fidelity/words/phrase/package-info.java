/// The names of all texts that reports are made of, by what they are about.
@NullMarked
package fidelity.words.phrase;

import org.jspecify.annotations.NullMarked;
