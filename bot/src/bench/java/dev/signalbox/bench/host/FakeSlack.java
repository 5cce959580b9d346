package dev.signalbox.bench.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workspace that says yes to everything: what is measured is the bot, not its neighbour. */
public final class FakeSlack {
  private static final Pattern CONFIRM = Pattern.compile("\"value\":\"([^\"]+ confirmed)\"");
  private static final byte[] YES =
      """
      {"ok":true,"team_id":"T0BOX","user_id":"U0BOT","bot_id":"B0BOT","channel":"C0OPS","ts":"1.000100",\
      "bot":{"id":"B0BOT","app_id":"A0BOX"}}\
      """
          .getBytes(StandardCharsets.UTF_8);

  private final BlockingDeque<String> questions = new LinkedBlockingDeque<>();
  private final URI address;

  private FakeSlack(Closing closing) throws IOException {
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(here, 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    closing.add(
        () -> {
          server.stop(0);
          threads.shutdownNow();
        });
    address = URI.create("http://127.0.0.1:%d/api/".formatted(server.getAddress().getPort()));
  }

  static FakeSlack start(Closing closing) throws IOException {
    return new FakeSlack(closing);
  }

  URI address() {
    return address;
  }

  /** What the button says with which the newest question is confirmed. */
  public String question(Duration patience) throws InterruptedException {
    String newest = questions.pollLast(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (newest == null) {
      throw new IllegalStateException("nothing was asked within " + patience);
    }
    return newest;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String said = new String(body, StandardCharsets.US_ASCII).replace("+", "%20");
      Matcher button = CONFIRM.matcher(URLDecoder.decode(said, StandardCharsets.UTF_8));
      if (button.find()) {
        questions.add(button.group(1));
      }
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, YES.length);
      exchange.getResponseBody().write(YES);
    }
  }
}
