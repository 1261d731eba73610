/// Prepares the program's classes for an archive: what Java would work out at every start is worked
/// out once, when the archive is packed. No command calls this room, and no archive holds it.
@NullMarked
package fidelity.packing;

import org.jspecify.annotations.NullMarked;
