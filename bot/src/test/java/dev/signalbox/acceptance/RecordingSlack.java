package dev.signalbox.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A workspace that says yes to everything and keeps what it was sent, byte by byte. */
final class RecordingSlack implements AutoCloseable {
  record Request(String path, Map<String, String> headers, String body) {
    String method() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isCall() {
      return path.startsWith("/api/");
    }

    /** Everything that could hold a secret but the one header that must. */
    String readable() {
      return path + "\n" + URLDecoder.decode(body.replaceAll("%(?![0-9A-F]{2})", "%25"), UTF_8);
    }
  }

  private record Hold(CompletableFuture<Void> come, CountDownLatch mayAnswer) {
    void pass() {
      come.complete(null);
      try {
        mayAnswer.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private final Map<String, Hold> holds = new ConcurrentHashMap<>();
  private final HttpServer server;

  RecordingSlack() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The next request whose body has this word is refused by that name. */
  void refuseOnce(String word, String error) {
    refusals.put(word, error);
  }

  /** The next call of a method waits; done when it has come. */
  CompletableFuture<Void> holds(String method, CountDownLatch mayAnswer) {
    Hold hold = new Hold(new CompletableFuture<>(), mayAnswer);
    holds.put(method, hold);
    return hold.come();
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  Set<String> methods() {
    return requests.stream()
        .filter(Request::isCall)
        .map(Request::method)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = read(exchange);
      pause(request);
      byte[] answer = answer(request).getBytes(UTF_8);
      requests.add(request);
      exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static Request read(HttpExchange exchange) throws IOException {
    Map<String, String> headers =
        exchange.getRequestHeaders().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    return new Request(exchange.getRequestURI().getPath(), headers, body);
  }

  private void pause(Request request) {
    Optional.ofNullable(holds.remove(request.method())).ifPresent(Hold::pass);
  }

  private String answer(Request request) {
    Optional<String> refused =
        refusals.keySet().stream().filter(request.body()::contains).findFirst();
    if (refused.isPresent()) {
      return "{\"ok\":false,\"error\":\"%s\"}".formatted(refusals.remove(refused.get()));
    }
    return switch (request.method()) {
      case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"D0TALK\"}}";
      case "conversations.info" ->
          "{\"ok\":true,\"channel\":{\"id\":\"C0OPS\",\"name\":\"ops\",\"is_member\":true}}";
      case "files.info" ->
          "{\"ok\":true,\"file\":{\"name\":\"users.json\",\"size\":2,\"url_private_download\":\"%s/users.json\"}}"
              .formatted(address());
      case "users.json" -> "[]";
      case "usergroups.users.list" -> "{\"ok\":true,\"users\":[\"U0NIGHT\",\"U0OPS2\"]}";
      default -> anything();
    };
  }

  private String anything() {
    return """
    {"ok":true,"ts":"1763629200.000100","channel":"C0OPS","team":"Box","team_id":"T0BOX",
    "user":"signalbox","user_id":"U0BOT","bot_id":"B0BOT","app_id":"A0BOX","messages":[],
    "bot":{"id":"B0BOT","app_id":"A0BOX"},"file_id":"F0001",
    "upload_url":"%s/upload/F0001"}\
    """
        .formatted(address());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
