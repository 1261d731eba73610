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

  private static final Map<String, Integer> KEY_CODES =
      Map.of("Tab", 9, "Enter", 13, "ArrowRight", 39, "ArrowDown", 40, "Escape", 27);

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

  /// Presses a key and lets it go, as a person does: "Tab", "Enter", " ", "ArrowDown".
  public void press(String key) {
    var code = KEY_CODES.getOrDefault(key, (int) key.charAt(0));
    var text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    var down = text.isEmpty() ? "rawKeyDown" : "keyDown";
    for (var type : List.of(down, "keyUp")) {
      page.send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "text", text, "windowsVirtualKeyCode", code));
    }
  }

  /// Types a text where the cursor is.
  public void type(String text) {
    page.send("Input.insertText", Map.of("text", text));
  }

  /// Lets what is downloaded land in a folder.
  public void downloadTo(Path folder) {
    page.send(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  /// Notes from now on what the page asks for, what it logs and what it would ask the person.
  public void listen() {
    for (var domain : List.of("Network", "Log", "Runtime", "Page")) {
      page.send(domain + ".enable", Map.of());
    }
    page.forgetEvents();
  }

  /// What it told of one kind of event since it listens.
  public List<JsonNode> events(String method) {
    return page.events(method);
  }

  /// A command of the Chrome DevTools Protocol and its result.
  public JsonNode send(String method, Map<String, ?> parameters) {
    return page.send(method, parameters);
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
