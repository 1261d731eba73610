package fidelity.workbook.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LibreOffice as a referee: it opens workbooks, computes everything anew and saves them.
public final class LibreOffice {

  /// Tells it never to trust the values in a file.
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  private final Path folder;

  /// @param folder where it may write
  public LibreOffice(Path folder) {
    this.folder = folder;
  }

  /// The recalculated files, in the order of the given ones.
  public List<Path> recalculate(List<Path> books) throws IOException, InterruptedException {
    var profile = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    var out = Files.createDirectories(folder.resolve("recalculated"));
    var command = new ArrayList<String>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"));
    command.addAll(List.of("--outdir", out.toString()));
    books.forEach(book -> command.add(book.toString()));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice took more than five minutes");
    }
    return books.stream().map(book -> out.resolve(book.getFileName())).toList();
  }
}
