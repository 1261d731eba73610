/// Tables of reviews, a row at a time, become the nodes that review files have.
@NullMarked
package fidelity.input.table;

import org.jspecify.annotations.NullMarked;
