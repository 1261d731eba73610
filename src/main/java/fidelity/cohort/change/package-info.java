/// What changed at many sites from visit to visit: each site is set beside itself. Pure.
@NullMarked
package fidelity.cohort.change;

import org.jspecify.annotations.NullMarked;
