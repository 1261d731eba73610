package fidelity.packing;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.RubricShelf;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A compiled rubric is the rubric of its file.
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

  private Optional<?> find(String name) throws ReflectiveOperationException {
    var compiled = "fidelity.input.CompiledRubrics";
    var classes = new Classes(Map.of(compiled, ValueCompiler.compile(compiled, rubrics)));
    var find = classes.loadClass(compiled).getDeclaredMethod("find", String.class);
    find.setAccessible(true);
    return (Optional<?>) find.invoke(null, name);
  }

  private static Rubric read(String name) {
    return new RubricShelf().rubric(name, Path.of("")).orElseThrow();
  }
}
