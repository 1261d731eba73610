package fidelity.cli;

import java.nio.file.Path;

/// A file to read.
///
/// @param named whether the user named it, and not only the folder that it is in
record Input(Path path, boolean named) {}
