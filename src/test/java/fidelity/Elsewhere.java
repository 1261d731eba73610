package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Machines in other places, and threads beside one another: the same must be written there.
public final class Elsewhere {

  private static final Map<String, String> ZONES_OF_LOCALES =
      Map.of(
          "fi-FI", "Europe/Helsinki",
          "ar-EG-u-nu-arab", "Pacific/Apia",
          "th-TH-u-ca-buddhist", "Asia/Tokyo",
          "tr-TR", "America/St_Johns");

  private Elsewhere() {}

  /// Fails where the machine's locale or time zone shows in what is written.
  public static void assertSame(Callable<?> writing) throws Exception {
    var here = writing.call();
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      for (var place : ZONES_OF_LOCALES.entrySet()) {
        Locale.setDefault(Locale.forLanguageTag(place.getKey()));
        TimeZone.setDefault(TimeZone.getTimeZone(place.getValue()));
        assertThat((Object) writing.call()).as("%s", place).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /// Fails where threads that write at once disturb one another.
  public static void assertSameOnThreads(Callable<?> writing) throws Exception {
    var alone = writing.call();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var written : threads.invokeAll(Collections.nCopies(8, writing))) {
        assertThat((Object) written.get()).isEqualTo(alone);
      }
    }
  }
}
