/// The files about all reviews of a batch together, and the folder that they are written to.
@NullMarked
package fidelity.cli.batch.cohort;

import org.jspecify.annotations.NullMarked;
