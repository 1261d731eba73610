package fidelity.report.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LibreOffice Writer as a referee: it makes a tagged PDF of a document.
final class WordPdfs {

  private static final String AS_TAGGED_PDF =
      "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private final Path folder;

  /// @param folder where it may write
  WordPdfs(Path folder) {
    this.folder = folder;
  }

  /// The PDFs of documents, in their order.
  List<byte[]> of(List<byte[]> documents) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", AS_TAGGED_PDF));
    command.addAll(List.of("--outdir", folder.resolve("out").toString()));
    for (var number = 0; number < documents.size(); number++) {
      var file = folder.resolve("document%d.docx".formatted(number));
      command.add(Files.write(file, documents.get(number)).toString());
    }
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice took more than ten minutes");
    }
    var pdfs = new ArrayList<byte[]>();
    for (var number = 0; number < documents.size(); number++) {
      pdfs.add(Files.readAllBytes(folder.resolve("out/document%d.pdf".formatted(number))));
    }
    return pdfs;
  }
}
