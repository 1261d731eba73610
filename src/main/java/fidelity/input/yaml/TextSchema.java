package fidelity.input.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/// Reads every value as text except `null` and an empty one, so that YAML's own numbers and truth
/// values are never looked for.
final class TextSchema implements Schema {

  private static final String NULL = "null";

  @Override
  public ScalarResolver getScalarResolver() {
    return (text, plain) -> plain && (text.isEmpty() || text.equals(NULL)) ? Tag.NULL : Tag.STR;
  }

  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    return Map.of();
  }
}
