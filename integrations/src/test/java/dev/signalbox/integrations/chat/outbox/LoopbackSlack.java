package dev.signalbox.integrations.chat.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.signalbox.integrations.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Slack over HTTP, in a process that survives the sender and kills it when told to. */
final class LoopbackSlack implements AutoCloseable {
  record Plan(Death death, Mortal victim) {}

  final Cards cards = new Cards();
  private final Map<String, Plan> plans = new ConcurrentHashMap<>();
  private final AtomicBoolean readable = new AtomicBoolean(true);
  private final HttpServer server;

  LoopbackSlack() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/", this::serve);
    server.start();
  }

  String api() {
    return "http://127.0.0.1:%d/api/".formatted(server.getAddress().getPort());
  }

  /** The sender of this letter dies while Slack takes it, once. */
  void plan(String letter, Death death, Mortal victim) {
    plans.put(letter, new Plan(death, victim));
  }

  void unreadable() {
    readable.set(false);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      switch (exchange.getRequestURI().getPath()) {
        case "/api/chat.postMessage" -> post(exchange, form);
        case "/api/chat.update" -> answer(exchange, cards.edit(form));
        case "/api/conversations.history" -> answer(exchange, history(form));
        default -> answer(exchange, Cards.refusal("unknown_method"));
      }
    }
  }

  private JsonObject history(Map<String, String> form) {
    return readable.get() ? cards.history(form) : Cards.refusal("missing_scope");
  }

  private void post(HttpExchange exchange, Map<String, String> form) throws IOException {
    Plan plan = plans.remove(Cards.key(form));
    if (plan == null) {
      answer(exchange, cards.post(form));
    } else {
      post(exchange, form, plan);
    }
  }

  private void post(HttpExchange exchange, Map<String, String> form, Plan plan) throws IOException {
    switch (plan.death()) {
      case Death.BeforeThePost() -> plan.victim().kill();
      case Death.BeforeTheAnswer() -> {
        cards.post(form);
        plan.victim().kill();
      }
      case Death.AfterTheFirstByte() -> {
        byte[] body = bytes(cards.post(form));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, 1);
        exchange.getResponseBody().flush();
        plan.victim().kill();
      }
      case Death.AfterTheAnswer(Duration delay) -> {
        answer(exchange, cards.post(form));
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS)
            .execute(plan.victim()::kill);
      }
    }
  }

  private static void answer(HttpExchange exchange, JsonObject answer) throws IOException {
    byte[] body = bytes(answer);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().close();
  }

  private static byte[] bytes(JsonObject answer) {
    return answer.toString().getBytes(UTF_8);
  }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> URLDecoder.decode(pair[0], UTF_8),
                pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
