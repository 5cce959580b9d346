package dev.signalbox.bot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Types what people type, so that the cache also knows what a first request needs. Each line goes
 * the whole way: the simulated workspace signs it, the door proves it, the ledger keeps it.
 */
final class Rehearsal {
  private static final List<String> LINES =
      List.of(
          "help",
          "whoami",
          "status gigadb",
          "plan release gigadb v4.3.5",
          "release gigadb v4.3.5",
          "relaese gigadb");
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int ROUNDS = 100;

  private final URI address;

  Rehearsal(URI bot) {
    this.address = bot.resolve("/sandbox/do/say?as=U0OPS1");
  }

  /** How many lines were typed: all of them, or what a slow machine manages in the time. */
  int play() throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    int typed = 0;
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
        for (String line : LINES) {
          type(client, line);
          typed++;
        }
      }
    }
    return typed;
  }

  private void type(HttpClient client, String line) throws IOException, InterruptedException {
    String said = "{\"room\":\"C0OPS\",\"text\":\"/ops %s\"}".formatted(line);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(said))
            .build();
    int status = client.send(request, BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new IOException("the rehearsal was answered with " + status);
    }
  }
}
