package dev.signalbox.bot.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of Socket Mode: gives out an address, greets, delivers, and hangs up when told. */
final class SlackSocket extends WebSocketServer implements AutoCloseable {
  private static final long PATIENCE = 20;

  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<WebSocket> lines = new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> started = new LinkedBlockingQueue<>();
  private final HttpServer http;

  private SlackSocket() throws IOException {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    setDaemon(true);
    setReuseAddr(true);
  }

  static SlackSocket listening() throws IOException, InterruptedException {
    var slack = new SlackSocket();
    slack.http.createContext("/api/", slack::give);
    slack.http.start();
    slack.start();
    if (slack.started.poll(PATIENCE, TimeUnit.SECONDS) == null) {
      throw new IllegalStateException("the socket server does not start");
    }
    return slack;
  }

  URI api() {
    return URI.create("http://127.0.0.1:%d/api/".formatted(http.getAddress().getPort()));
  }

  JsonNode ask(JsonObject envelope) throws InterruptedException {
    WebSocket line = line();
    line.send(envelope.toString());
    lines.add(line);
    String answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
    return Json.read(String.valueOf(answer)).orElseThrow();
  }

  void hangUp() throws InterruptedException {
    line().send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
  }

  private WebSocket line() throws InterruptedException {
    WebSocket line = lines.poll(PATIENCE, TimeUnit.SECONDS);
    if (line == null) {
      throw new IllegalStateException("nobody opened a socket");
    }
    return line;
  }

  private void give(HttpExchange exchange) throws IOException {
    byte[] answer =
        "{\"ok\":true,\"url\":\"ws://127.0.0.1:%d/\"}"
            .formatted(getPort())
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void onOpen(WebSocket line, ClientHandshake handshake) {
    line.send("{\"type\":\"hello\",\"num_connections\":1}");
    lines.add(line);
  }

  @Override
  public void onClose(WebSocket line, int code, String reason, boolean remote) {
    lines.remove(line);
  }

  @Override
  public void onMessage(WebSocket line, String message) {
    answers.add(message);
  }

  @Override
  public void onError(WebSocket line, Exception trouble) {
    // a line that breaks is closed, which is told apart
  }

  @Override
  public void onStart() {
    started.add(true);
  }

  @Override
  public void close() {
    http.stop(0);
    try {
      stop(1000);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
