package fidelity.packing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Loads some classes from bytes, and all others as ever.
final class Classes extends ClassLoader {

  private final Map<String, byte[]> own;

  Classes(Map<String, byte[]> own) {
    super(Classes.class.getClassLoader());
    this.own = own;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    var loaded = findLoadedClass(name);
    if (loaded != null) {
      return loaded;
    }
    return own.containsKey(name)
        ? defineClass(name, own.get(name), 0, own.get(name).length)
        : super.loadClass(name, resolve);
  }

  /// A class as javac wrote it.
  static byte[] bytes(Class<?> of) {
    try (var stream = of.getResourceAsStream("/" + of.getName().replace('.', '/') + ".class")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
