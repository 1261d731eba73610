package fidelity.packing;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.RubricShelf;
import fidelity.rubric.Language;
import fidelity.rubric.Rubric;
import fidelity.words.WordsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compiled rubrics and words are those of their files.
class ValueCompilerTest {

  private static final List<String> NAMES =
      List.of("ips-25", "ips-25-social-care", "samples/rubrics/team-practice-12.yaml");

  private final Map<String, Rubric> rubrics =
      NAMES.stream().collect(Collectors.toMap(Function.identity(), ValueCompilerTest::read));

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "ips-25-social-care", "samples/rubrics/team-practice-12.yaml"})
  void aCompiledRubricIsThatOfTheFile(String name) throws ReflectiveOperationException {
    assertThat(find(name)).isEqualTo(Optional.ofNullable(rubrics.get(name))).isNotEmpty();
  }

  @Test
  void anyOtherIsNotFound() throws ReflectiveOperationException {
    assertThat(find("ips-26")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void compiledWordsAreThoseOfTheFile(Language language) throws ReflectiveOperationException {
    var words = WordsFile.read(language);

    assertThat(find("fidelity.words.CompiledWords", Map.of("one", words), "one"))
        .isEqualTo(Optional.of(words));
  }

  private Optional<?> find(String name) throws ReflectiveOperationException {
    return find("fidelity.input.CompiledRubrics", rubrics, name);
  }

  private static Optional<?> find(String compiled, Map<String, ?> values, String name)
      throws ReflectiveOperationException {
    var classes = new Classes(Map.of(compiled, ValueCompiler.compile(compiled, values)));
    var find = classes.loadClass(compiled).getDeclaredMethod("find", String.class);
    find.setAccessible(true);
    return (Optional<?>) find.invoke(null, name);
  }

  private static Rubric read(String name) {
    return new RubricShelf().rubric(name, Path.of("")).orElseThrow();
  }
}
