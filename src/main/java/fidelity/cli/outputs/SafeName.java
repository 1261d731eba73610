package fidelity.cli.outputs;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A name for a file that stays a plain name in its folder, on every system.
///
/// What a file or its content is called may name a report, but never decide where it is written.
public final class SafeName {

  /// The longest name, in bytes of UTF-8; it leaves room for an ending within the 255 bytes that
  /// file systems allow.
  public static final int MOST_BYTES = 200;

  /// Separators of paths, characters that Windows reserves, and invisible ones.
  private static final Pattern UNFIT = Pattern.compile("[<>:\"/\\\\|?*\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern LEADING = Pattern.compile("^[. ]+");

  /// Device names of Windows, which stay devices with any ending.
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?", Pattern.DOTALL);

  private SafeName() {}

  /// The name itself where it is safe, else the nearest that is: "_north" for "../north".
  public static String of(String wanted) {
    return of(wanted, MOST_BYTES);
  }

  /// The same, not longer than so many bytes.
  static String of(String wanted, int most) {
    var visible = UNFIT.matcher(wanted).replaceAll("_");
    var plain = trimmed(cut(most, LEADING.matcher(visible).replaceFirst("")));
    var named = plain.startsWith("-") ? "_" + plain : plain;
    return named.isEmpty() || DEVICE.matcher(named).matches() ? "_" + named : named;
  }

  private static String cut(int most, String name) {
    var end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > most) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /// The name without dots and spaces at its end: Windows drops them, so that two names could be
  /// one file.
  private static String trimmed(String name) {
    var end = name.length();
    while (end > 0 && ". ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }
}
