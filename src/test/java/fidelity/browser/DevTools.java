package fidelity.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A conversation with a page of Chromium by the Chrome DevTools Protocol, one command at a time.
final class DevTools implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PATIENCE_IN_SECONDS = 300;

  private final HttpClient client;
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final WebSocket socket;
  private int commands;

  DevTools(HttpClient client, URI page) {
    this.client = client;
    socket = client.newWebSocketBuilder().buildAsync(page, new Messages()).join();
  }

  /// Sends a command and gives its result.
  JsonNode send(String method, Map<String, ?> parameters) {
    commands++;
    var command = Map.of("id", commands, "method", method, "params", parameters);
    socket.sendText(JSON.writeValueAsString(command), true).join();
    var answer = answer(commands);
    if (answer.has("error")) {
      throw new IllegalStateException(method + ": " + answer.path("error"));
    }
    return answer.path("result");
  }

  /// What events of a kind told so far.
  List<JsonNode> events(String method) {
    return events.stream()
        .filter(event -> event.path("method").asString("").equals(method))
        .map(event -> event.path("params"))
        .toList();
  }

  /// Drops the events so far.
  void forgetEvents() {
    events.clear();
  }

  /// The answer to a command.
  private JsonNode answer(int command) {
    try {
      var message = messages.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      while (message != null && message.path("id").asInt(0) != command) {
        message = messages.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      }
      if (message == null) {
        throw new IllegalStateException("Chromium does not answer");
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
  }

  /// Collects messages, which arrive in parts.
  private final class Messages implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        var message = JSON.readTree(text.toString());
        if (message.has("method")) {
          events.add(message);
        } else {
          messages.add(message);
        }
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, last);
    }
  }
}
