/// Sites told by codes: the file that keeps them, and the reviews of a run read so that no site can
/// be told from what follows.
@NullMarked
package fidelity.cli.pseudonyms;

import org.jspecify.annotations.NullMarked;
