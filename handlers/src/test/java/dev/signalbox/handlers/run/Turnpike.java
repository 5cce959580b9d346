package dev.signalbox.handlers.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** On which somebody may lie in wait: who is let through goes on. */
record Turnpike(HttpClient way, URI ambush) {
  static Turnpike to(String ambush) {
    return new Turnpike(HttpClient.newHttpClient(), URI.create(ambush));
  }

  void pass(String where) {
    try {
      way.send(
          HttpRequest.newBuilder(ambush.resolve("/" + where)).build(), BodyHandlers.discarding());
    } catch (IOException broken) {
      throw new UncheckedIOException("on the road at " + where, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
