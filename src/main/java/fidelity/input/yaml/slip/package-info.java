/// What is wrong with lines that are no YAML, and the lines as the parser can read them.
@NullMarked
package fidelity.input.yaml.slip;

import org.jspecify.annotations.NullMarked;
