package fidelity.cli.inputs;

import java.nio.file.Path;

/// A file to read.
///
/// @param named whether the user named it, and not only the folder that it is in
public record Input(Path path, boolean named) {}
