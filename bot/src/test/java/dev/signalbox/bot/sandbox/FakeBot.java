package dev.signalbox.bot.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.signalbox.bot.sandbox.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A bot that writes down what it hears and answers as a test tells it to. */
final class FakeBot implements AutoCloseable {
  private final HttpServer server;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final AtomicReference<Function<Heard, Says>> script = new AtomicReference<>();

  record Heard(String body, Map<String, String> headers) {
    Map<String, String> form() {
      return Arrays.stream(body.split("&", -1))
          .map(field -> field.split("=", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
    }

    Json payload() {
      String json = body.startsWith("{") ? body : form().getOrDefault("payload", "");
      return Json.read(json).orElseThrow();
    }

    private static String decoded(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  record Says(int status, String body, boolean noRetry) {
    static Says fine() {
      return new Says(200, "", false);
    }

    static Says json(String body) {
      return new Says(200, body.replace('\'', '"'), false);
    }
  }

  FakeBot() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/slack/events", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    reset();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void reset() {
    script.set(_ -> Says.fine());
    heard.clear();
  }

  void answers(Function<Heard, Says> says) {
    script.set(says);
  }

  Heard next() {
    try {
      Heard found = heard.poll(20, TimeUnit.SECONDS);
      if (found == null) {
        throw new AssertionError("the bot heard nothing");
      }
      return found;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  boolean heardNothing() {
    return heard.isEmpty();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> headers =
        exchange.getRequestHeaders().entrySet().stream()
            .collect(
                Collectors.toMap(
                    header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                    header -> header.getValue().getFirst()));
    Heard request = new Heard(body, headers);
    Says says = script.get().apply(request);
    heard.add(request);
    if (says.noRetry()) {
      exchange.getResponseHeaders().add("X-Slack-No-Retry", "1");
    }
    byte[] bytes = says.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(says.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
