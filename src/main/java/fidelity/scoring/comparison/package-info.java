/// Two scorecards side by side: of two raters of one visit, or of two visits to one site. Pure.
@NullMarked
package fidelity.scoring.comparison;

import org.jspecify.annotations.NullMarked;
