package dev.signalbox.bench.runs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runs of our estate as a bot's own read interface tells them, asked once a second. */
public final class Overview implements AutoCloseable {
  private static final Pattern RUN =
      Pattern.compile("\"id\":\"([a-z0-9]{6})\",\"estate\"[^\\[]*?\"state\":\"([A-Z]+)\"");
  private static final int MOST = 500;
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI runs;

  public Overview(int port) {
    this.runs = URI.create("http://127.0.0.1:%d/api/runs?estate=bench&limit=".formatted(port));
  }

  /** The newest runs with their states. */
  public Map<String, String> newest(int most) throws IOException, InterruptedException {
    Map<String, String> states = new TreeMap<>();
    Matcher matcher = RUN.matcher(body(most));
    while (matcher.find()) {
      states.put(matcher.group(1), matcher.group(2));
    }
    return states;
  }

  /** Until so many runs are in that state. */
  public void await(int many, String state, Duration patience)
      throws IOException, InterruptedException {
    await(
        MOST,
        seen -> seen.values().stream().filter(state::equals).count() >= many,
        "%d runs %s".formatted(many, state),
        patience);
  }

  /** Until one of the newest has got to its steps. */
  public void awaitStir(int newest, Duration patience) throws IOException, InterruptedException {
    await(
        newest,
        seen -> seen.containsValue("RUNNING") || seen.containsValue("DONE"),
        "a run under way",
        patience);
  }

  private void await(
      int newest, Predicate<Map<String, String>> wanted, String what, Duration patience)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Map<String, String> seen = newest(newest);
    while (!wanted.test(seen)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for %s: %s".formatted(what, seen));
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
      seen = newest(newest);
    }
  }

  private String body(int most) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(runs + String.valueOf(most))).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Override
  public void close() {
    client.close();
  }
}
