package dev.signalbox.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A neighbour that keeps what it was asked, and answers as a test tells it. */
final class RecordingNeighbour implements AutoCloseable {
  record Request(String method, URI address, Optional<String> authorization, String body) {
    String path() {
      return address.getPath();
    }
  }

  record Reply(int status, String body) {}

  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Function<Request, Reply> answers;
  private final HttpServer server;

  RecordingNeighbour(Function<Request, String> answers) throws IOException {
    this(answers.andThen(body -> new Reply(200, body)), 50);
  }

  /** One that says no, too. */
  static RecordingNeighbour replying(Function<Request, Reply> answers) throws IOException {
    return new RecordingNeighbour(answers, 50);
  }

  private RecordingNeighbour(Function<Request, Reply> answers, int waiting) throws IOException {
    this.answers = answers;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), waiting);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request =
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI(),
              Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      requests.add(request);
      Reply reply = answers.apply(request);
      byte[] answer = reply.body().getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(reply.status(), answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
