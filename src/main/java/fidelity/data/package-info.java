/// Output for machines: problems here; reviews, cohorts and schemas in the rooms below.
@NullMarked
package fidelity.data;

import org.jspecify.annotations.NullMarked;
