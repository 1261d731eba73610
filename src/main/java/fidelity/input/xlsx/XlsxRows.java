package fidelity.input.xlsx;

import fidelity.problem.UnsoundFileException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The rows of one sheet, read as they are asked for.
public final class XlsxRows implements Closeable {

  private final InputStream part;
  private final RowCollector collector;
  private final XmlPart xml;
  private final Runnable closed;

  /// @param closed what to do when they are closed
  XlsxRows(InputStream part, RowCollector collector, Runnable closed) throws XMLStreamException {
    this.part = part;
    this.collector = collector;
    this.closed = closed;
    this.xml = XmlPart.open(part, collector);
  }

  /// The next row; empty behind the last.
  ///
  /// @throws UnsoundFileException when the sheet is broken or holds too much
  public Optional<XlsxRow> next() throws UnsoundFileException {
    try {
      var row = collector.next();
      while (row.isEmpty() && xml.step()) {
        row = collector.next();
      }
      return row;
    } catch (XMLStreamException
        | RuntimeException e) { // a hostile file may break a library anywhere
      throw XlsxFile.unsound(e);
    }
  }

  @Override
  public void close() throws IOException {
    part.close();
    closed.run();
  }
}
