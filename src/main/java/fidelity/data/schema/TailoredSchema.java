package fidelity.data.schema;

import fidelity.keys.ChangeKey;
import fidelity.keys.ChangeKind;
import fidelity.keys.ItemKey;
import fidelity.keys.RubricKey;
import fidelity.keys.TailoredKey;
import java.util.Arrays;
import java.util.List;

/// The schema of rubric files that are based on another rubric.
final class TailoredSchema {

  /// The key by which such a file is known.
  static final String SIGN = TailoredKey.BASED_ON.id();

  private TailoredSchema() {}

  static Schema of() {
    return Keys.map(TailoredKey.values(), TailoredSchema::value);
  }

  private static Schema value(TailoredKey key) {
    return switch (key) {
      case RUBRIC -> RubricSchema.rubric(RubricKey.RUBRIC);
      case VERSION -> RubricSchema.rubric(RubricKey.VERSION);
      case NAME -> RubricSchema.rubric(RubricKey.NAME);
      case BASED_ON -> Schema.NEEDED_TEXT;
      case TOTAL -> RubricSchema.rubric(RubricKey.TOTAL);
      case MISSING -> RubricSchema.rubric(RubricKey.MISSING);
      case BANDS -> RubricSchema.rubric(RubricKey.BANDS);
      case DEVELOPMENT_NEED -> RubricSchema.rubric(RubricKey.DEVELOPMENT_NEED);
      case REVIEW_EVERY -> RubricSchema.rubric(RubricKey.REVIEW_EVERY);
      case SOURCES -> RubricSchema.rubric(RubricKey.SOURCES);
      case CHANGES -> Schema.listOf(change()).and("minItems", 1);
    };
  }

  private static Schema change() {
    var kinds = Arrays.stream(ChangeKind.values()).map(TailoredSchema::change).toList();
    return Schema.of("anyOf", kinds);
  }

  /// The kind's own key, whose value is the item's id, and the keys beside it.
  private static Schema change(ChangeKind kind) {
    return new Keys()
        .all(List.of(kind), _ -> Schema.NEEDED_TEXT)
        .all(ChangeKey.of(kind), TailoredSchema::detail)
        .map();
  }

  private static Schema detail(ChangeKey key) {
    return switch (key) {
      case NAME, SECTION, AFTER, BECAUSE -> Schema.NEEDED_TEXT;
      case WITH -> item();
    };
  }

  /// An item without its id.
  private static Schema item() {
    var keys = Arrays.stream(ItemKey.values()).filter(key -> key != ItemKey.ITEM).toList();
    return new Keys().all(keys, RubricSchema::item).map();
  }
}
