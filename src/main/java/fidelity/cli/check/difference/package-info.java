/// A file held against what it should be: whether it differs, and where first.
@NullMarked
package fidelity.cli.check.difference;

import org.jspecify.annotations.NullMarked;
