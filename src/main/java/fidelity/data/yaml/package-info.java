/// Reviews as YAML files that people read and go on with. Pure.
@NullMarked
package fidelity.data.yaml;

import org.jspecify.annotations.NullMarked;
