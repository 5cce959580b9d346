package dev.signalbox.integrations.chat.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request over HTTP, answered within eight seconds or given up. */
@Singleton
final class Wire {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

  private final HttpClient http;
  private final Duration patience;

  @Inject
  Wire() {
    this(Duration.ofSeconds(8));
  }

  Wire(Duration patience) {
    this.patience = patience;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  sealed interface Sent {
    record Answered(HttpResponse<String> response) implements Sent {}

    record NeverLeft() implements Sent {}

    record Cut(String trouble) implements Sent {}
  }

  /** The future bounds the whole exchange: the client's own timeout ends with the headers. */
  Sent send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
  }

  /** Bytes, each as one letter; what is longer than was said breaks off. */
  Sent draw(HttpRequest.Builder request, long atMost) {
    return send(request, BodyHandlers.limiting(BodyHandlers.ofString(ISO_8859_1), atMost));
  }

  private Sent send(HttpRequest.Builder request, BodyHandler<String> body) {
    CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request.build(), body);
    try {
      return new Sent.Answered(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      answer.cancel(true);
      return new Sent.Cut("no answer within " + patience.toSeconds() + " s");
    } catch (ExecutionException failed) {
      return sent(failed);
    } catch (InterruptedException stopping) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Sent.Cut("the bot is stopping");
    }
  }

  private static Sent sent(ExecutionException failed) {
    return switch (failed.getCause()) {
      case ConnectException _ -> new Sent.NeverLeft();
      case HttpConnectTimeoutException _ -> new Sent.NeverLeft();
      case IOException cut ->
          new Sent.Cut("the connection broke: " + cut.getClass().getSimpleName());
      case null, default -> throw new IllegalStateException("sending to Slack", failed);
    };
  }
}
