package fidelity.workbook.excel;

import fidelity.ooxml.SafeText;
import fidelity.workbook.Area;
import fidelity.workbook.Feature.Allowed;
import fidelity.workbook.Feature.Validation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes what the cells of a sheet take. A list is always one of cells: a literal one would be
/// split at its commas.
record ValidationWriter(XSSFSheet target, XSSFDataValidationHelper kinds) {

  ValidationWriter(XSSFSheet target) {
    this(target, new XSSFDataValidationHelper(target));
  }

  void write(Validation validation) {
    var written = kinds.createValidation(constraint(validation.allowed()), at(validation.area()));
    written.setEmptyCellAllowed(true);
    written.setErrorStyle(ErrorStyle.STOP);
    written.setShowPromptBox(true);
    written.setShowErrorBox(true);
    var prompt = validation.prompt();
    written.createPromptBox(safe(prompt.title()), safe(prompt.text()));
    var refusal = validation.refusal();
    written.createErrorBox(safe(refusal.title()), safe(refusal.text()));
    target.addValidationData(written);
  }

  private DataValidationConstraint constraint(Allowed allowed) {
    return switch (allowed) {
      case Allowed.Listed(var cells) -> kinds.createFormulaListConstraint(cells);
      case Allowed.Fulfilling(var formula) -> kinds.createCustomConstraint(formula);
    };
  }

  private static String safe(String text) {
    return SafeText.of(text).text();
  }

  private static CellRangeAddressList at(Area area) {
    return new CellRangeAddressList(area.top(), area.bottom(), area.left(), area.right());
  }
}
