/// The script that scores in a browser as the program scores, and what it can say is wrong.
@NullMarked
package fidelity.form.engine;

import org.jspecify.annotations.NullMarked;
