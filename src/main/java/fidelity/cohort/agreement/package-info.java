/// How far raters agree: their scores side by side become figures. Pure.
@NullMarked
package fidelity.cohort.agreement;

import org.jspecify.annotations.NullMarked;
