package dev.signalbox.integrations.calls.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** The client of one connection. It follows nothing, unpacks nothing and repeats no write. */
final class Line implements AutoCloseable {
  private static final Set<String> TWICE = Set.of("GET", "HEAD");
  private final HttpClient http;
  private final Patience patience;
  private final int largest;

  Line(Patience patience, int largest) {
    this.patience = patience;
    this.largest = largest;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience.connect())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /** The future bounds the whole exchange: the client's own timeout ends with the headers. */
  Sent send(HttpRequest request) {
    Duration limit = request.timeout().orElse(patience.call());
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, _ -> new BoundedBody(largest));
    try {
      return taken(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      answer.cancel(true);
      return late(limit);
    } catch (ExecutionException failed) {
      return sent(request, failed, limit);
    } catch (InterruptedException stopping) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Sent.Late("the bot is stopping");
    }
  }

  private static Sent late(Duration limit) {
    long millis = limit.toMillis();
    return new Sent.Late(
        "no whole answer within " + (millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms"));
  }

  /** We ask for nothing packed; who packs all the same could send a bomb. */
  private static Sent taken(HttpResponse<String> response) {
    String packed = response.headers().firstValue("Content-Encoding").orElse("identity");
    return packed.equalsIgnoreCase("identity")
        ? new Sent.Answered(new Answer(response.statusCode(), response.headers(), response.body()))
        : new Sent.Unfit("an answer packed as nobody asked for");
  }

  private static Sent sent(HttpRequest request, ExecutionException failed, Duration limit) {
    return switch (failed.getCause()) {
      case ConnectException _ -> new Sent.NeverLeft("nobody answers at its address");
      case HttpConnectTimeoutException _ -> new Sent.NeverLeft("no connection in time");
      case HttpTimeoutException _ -> late(limit);
      case SSLHandshakeException _ -> new Sent.NeverLeft("its certificate does not hold");
      case BoundedBody.TooLarge large -> new Sent.Unfit(String.valueOf(large.getMessage()));
      case IOException cut ->
          new Sent.Cut("the connection broke (%s)".formatted(kind(cut)), !isSecond(request, cut));
      case null, default -> throw new IllegalStateException("sending a request", failed);
    };
  }

  /** Where not a single byte came back, the JDK has sent a GET twice already. */
  private static boolean isSecond(HttpRequest request, IOException cut) {
    return TWICE.contains(request.method())
        && String.valueOf(cut.getMessage()).contains("received no bytes");
  }

  private static String kind(IOException cut) {
    return cut.getClass().getSimpleName();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
