package fidelity.report.docx.body;

import fidelity.ooxml.SafeText;
import fidelity.ooxml.XmlText;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.util.List;

/// Texts as a document's XML can hold them, and a memory of how many letters it could not hold.
public final class Texts {

  private int replaced;

  /// The text, escaped, with another letter for each that XML forbids.
  public String of(String text) {
    var safe = SafeText.of(text);
    replaced += safe.replaced();
    return XmlText.escaped(safe.text());
  }

  /// A warning that says how many letters stand for others; none when there are none.
  public List<Message> warnings() {
    return replaced == 0
        ? List.of()
        : List.of(Message.of(Code.UNFIT_FOR_DOCUMENT, Detail.whole(replaced)));
  }
}
