package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The same neighbour in another process, which outlives this one. */
@Singleton
@Requires(property = "trial", value = "far")
final class FarNeighbour implements Neighbour {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  FarNeighbour(@Value("${far.address}") URI address) {
    this.address = address;
  }

  @Override
  public Has has(String token) {
    return ask("/has/" + token).equals("yes") ? Has.YES : Has.NO;
  }

  @Override
  public String wall(String run) {
    return ask("/wall/" + run);
  }

  @Override
  public void write(String token, String said) {
    ask("/write/" + token + "?" + URLEncoder.encode(said, StandardCharsets.UTF_8));
  }

  /** Says where this process stands; whoever listens may end it here. */
  void here(Line line, String step) {
    ask("/here/" + line + "/" + step);
  }

  private String ask(String path) {
    try {
      return http.send(
              HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException cut) {
      throw new IllegalStateException("the neighbour is gone", cut);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
