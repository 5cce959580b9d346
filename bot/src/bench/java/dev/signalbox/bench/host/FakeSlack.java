package dev.signalbox.bench.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A workspace that says yes to everything: what is measured is the bot, not its neighbour. */
final class FakeSlack {
  private static final byte[] YES =
      """
      {"ok":true,"team_id":"T0BOX","user_id":"U0BOT","bot_id":"B0BOT","channel":"C0OPS","ts":"1.0",\
      "bot":{"id":"B0BOT","app_id":"A0BOX"}}\
      """
          .getBytes(StandardCharsets.UTF_8);

  private FakeSlack() {}

  static URI start(Closing closing) throws IOException {
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(here, 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", FakeSlack::answer);
    server.start();
    closing.add(
        () -> {
          server.stop(0);
          threads.shutdownNow();
        });
    return URI.create("http://127.0.0.1:%d/api/".formatted(server.getAddress().getPort()));
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, YES.length);
      exchange.getResponseBody().write(YES);
    }
  }
}
