/// Text becomes nodes that know their places: YAML, and nothing else that YAML can be.
@NullMarked
package fidelity.input.yaml;

import org.jspecify.annotations.NullMarked;
