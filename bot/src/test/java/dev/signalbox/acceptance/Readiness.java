package dev.signalbox.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks a starting bot whether it is ready, until it is, dies, or patience ends. */
final class Readiness {
  private final URI address;

  Readiness(int port) {
    this.address = URI.create("http://127.0.0.1:%d/health/readiness".formatted(port));
  }

  boolean comesWithin(Duration patience, Process run) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end) {
        if (isReady(client)) {
          return true;
        }
        if (run.waitFor(500, TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isReady(HttpClient client) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
