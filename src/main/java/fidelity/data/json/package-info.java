/// Scorecards and cohorts as JSON, and the values of a JSON file to compare with another.
@NullMarked
package fidelity.data.json;

import org.jspecify.annotations.NullMarked;
