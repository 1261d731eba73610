/// The files of cohorts, found and held against what their reviews give today.
@NullMarked
package fidelity.cli.check.cohort;

import org.jspecify.annotations.NullMarked;
