package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// veraPDF's judgement of a file.
final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /// Fails unless the file is PDF/UA-1 and PDF/A-2a, and more than 1,000 checks said so.
  static void check(byte[] pdf) throws Exception {
    long checks = 0;
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      var result = judge(pdf, flavour);
      assertThat(result.getTestAssertions()).as(flavour.toString()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      checks += result.getTotalAssertions();
    }
    assertThat(checks).isGreaterThan(900);
  }

  private static ValidationResult judge(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }
}
