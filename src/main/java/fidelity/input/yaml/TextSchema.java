package fidelity.input.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/// Takes every value for text but `null` and nothing at all: YAML's ideas of numbers and truth are
/// left alone, and so nobody looks for them.
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
