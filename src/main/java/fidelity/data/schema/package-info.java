/// JSON Schemas of review and rubric files, for editors.
@NullMarked
package fidelity.data.schema;

import org.jspecify.annotations.NullMarked;
