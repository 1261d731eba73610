package fidelity.data.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Lays JSON out for people: a key on each line, lists on one.
public final class Indented extends ObjectWriteContext.Base {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new DefaultPrettyPrinter()
        .withObjectIndenter(INDENTER)
        .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
