package fidelity.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Chromium without a window: opens a file at a width, and gives what scripts return in it.
public final class Chromium implements AutoCloseable {

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");

  private final Process process;
  private final DevTools page;

  private Chromium(Process process, DevTools page) {
    this.process = process;
    this.page = page;
  }

  /// Starts it with a new profile in the folder. The files it opens are ours: it needs no sandbox.
  public static Chromium start(Path profile) throws IOException, InterruptedException {
    var command =
        List.of(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var host = host(process.inputReader());
    var client = HttpClient.newHttpClient();
    return new Chromium(process, new DevTools(client, firstPage(client, host)));
  }

  /// Opens a file in a window so many CSS pixels wide, and waits until it is loaded.
  public void open(Path file, int width) {
    var size = Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false);
    page.send("Emulation.setDeviceMetricsOverride", size);
    page.send("Page.navigate", Map.of("url", file.toUri().toString()));
    run(
        "new Promise(go => document.readyState == 'complete' ? go() : addEventListener('load', go))");
  }

  /// The value of a JavaScript expression in the open file; a promise is awaited.
  public JsonNode run(String expression) {
    var how = Map.of("expression", expression, "awaitPromise", true, "returnByValue", true);
    var result = page.send("Runtime.evaluate", how);
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException("A script failed: " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  @Override
  public void close() {
    page.send("Browser.close", Map.of());
    page.close();
    process.onExit().join();
  }

  /// Where Chromium listens, which it prints; what it prints later is read and dropped.
  private static String host(BufferedReader output) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      var listening = LISTENING.matcher(line);
      if (listening.find()) {
        Thread.startVirtualThread(() -> output.lines().forEach(rest -> {}));
        return listening.group(1);
      }
    }
    throw new IOException("Chromium does not start");
  }

  private static URI firstPage(HttpClient client, String host)
      throws IOException, InterruptedException {
    var list = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build();
    var tabs = JsonMapper.shared().readTree(client.send(list, BodyHandlers.ofString()).body());
    return URI.create(tabs.path(0).path("webSocketDebuggerUrl").asString());
  }
}
