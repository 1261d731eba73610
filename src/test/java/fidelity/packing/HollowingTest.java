package fidelity.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;

/// A hollow class keeps its place among others and does nothing.
class HollowingTest {

  @Test
  void aHollowClassIsLinkedWithoutItsLibraryAndRefusesToWork() throws ReflectiveOperationException {
    var name = XZCompressorInputStream.class.getName();
    var bytes = Hollowing.hollow(Classes.bytes(XZCompressorInputStream.class));
    var hollow = Class.forName(name, true, new Classes(Map.of(name, bytes)));

    assertThat(hollow).isAssignableTo(CompressorInputStream.class);
    assertThat(hollow.getDeclaredFields()).isEmpty();
    var constructor = hollow.getConstructor(InputStream.class);
    assertThatThrownBy(() -> constructor.newInstance(new ByteArrayInputStream(new byte[1])))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(UnsupportedOperationException.class);
  }
}
