package fidelity.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Standard output as its readers want it: one that leaves early, like `head`, is no failure, while
/// a full disk is.
public final class StandardOutput extends FilterOutputStream {

  private static final Path ITSELF = Path.of("/dev/fd/1");
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private boolean readerLeft;

  /// The program's own.
  public StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      if (!readerLeft) {
        out.write(bytes, offset, length);
      }
    } catch (IOException e) {
      if (!isRead(e)) {
        throw e;
      }
      readerLeft = true;
    }
  }

  @Override
  public void write(int character) throws IOException {
    write(new byte[] {(byte) character}, 0, 1);
  }

  /// Whether a program reads the output: then it can only fail because that program has ended. The
  /// text of a failure tells it too, but in the language of the machine.
  private static boolean isRead(IOException failure) {
    try {
      var kind = (int) Files.getAttribute(ITSELF, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException e) {
      return String.valueOf(failure.getMessage()).contains("pipe");
    }
  }
}
