/// What a form asks and shows, whatever it is filled in with: a browser or a workbook. Pure.
@NullMarked
package fidelity.form;

import org.jspecify.annotations.NullMarked;
