package dev.signalbox.handlers.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;

/** Nodes on one database. Whoever is killed is started anew. */
final class Fleet implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TEN_TIMES_TOO_LONG = 6000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<NodeProcess> nodes = new CopyOnWriteArrayList<>();
  private final AtomicInteger started = new AtomicInteger();
  private final URI town;
  private final Map<String, Object> database;
  private final Path folder;

  Fleet(URI town, Map<String, Object> database, Path folder) {
    this.town = town;
    this.database = database;
    this.folder = folder;
  }

  /** The first writes the tables; the others start at once. */
  void start(int size) {
    nodes.add(node());
    untilAllAreOpen();
    for (int more = 1; more < size; more++) {
      nodes.add(node());
    }
    untilAllAreOpen();
  }

  void kill(IntUnaryOperator choice) throws InterruptedException {
    int which = choice.applyAsInt(nodes.size());
    nodes.get(which).kill();
    nodes.set(which, node());
  }

  /** Empty where the node that was asked died over it, or before. */
  Optional<String> ask(IntUnaryOperator choice, String... words) {
    return nodes.get(choice.applyAsInt(nodes.size())).door().flatMap(it -> ask(it, words));
  }

  void untilAllAreOpen() {
    for (int look = 0; nodes.stream().anyMatch(it -> it.door().isEmpty()); look++) {
      if (look > TEN_TIMES_TOO_LONG) {
        throw new IllegalStateException("a node does not open its door; its log is in " + folder);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private NodeProcess node() {
    return NodeProcess.start(
        town, database, folder.resolve("node-" + started.incrementAndGet()).toAbsolutePath());
  }

  private Optional<String> ask(URI door, String... words) {
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(String.join("\n", words)))
            .build();
    try {
      return Optional.of(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException died) {
      return Optional.empty();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** All end as on a stop of the bot. */
  void letGo() throws IOException, InterruptedException {
    for (NodeProcess node : nodes) {
      node.letGo();
    }
  }

  @Override
  public void close() {
    nodes.forEach(it -> it.process().destroyForcibly());
  }
}
