/// A form laid out as a workbook to fill in, which scores as somebody types. Pure.
@NullMarked
package fidelity.form.book;

import org.jspecify.annotations.NullMarked;
