/// The form for a browser: one file that asks a rubric's questions and scores the answers as
/// somebody types, opens review files and saves them, without a network.
@NullMarked
package fidelity.form.html;

import org.jspecify.annotations.NullMarked;
