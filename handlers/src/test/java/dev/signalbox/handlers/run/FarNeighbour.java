package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

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
    String path = "/write/" + token + "?" + URLEncoder.encode(said, StandardCharsets.UTF_8);
    send(path, it -> it.POST(BodyPublishers.noBody()));
  }

  boolean stands(String label) {
    return ask("/stands/" + label).equals("yes");
  }

  void deliver(String label) {
    send("/deliver/" + label, it -> it.POST(BodyPublishers.noBody()));
  }

  /** Says where this process stands; whoever listens may end it here. */
  void here(Line line, String step) {
    ask("/here/" + line + "/" + step);
  }

  /** The same of a letter. */
  void here(Deadline deadline, String letter) {
    ask("/here/%s/%d/%s".formatted(deadline, ProcessHandle.current().pid(), letter));
  }

  private String ask(String path) {
    return send(path, HttpRequest.Builder::GET);
  }

  /** What changes something is posted: the client sends no post twice. */
  private String send(String path, UnaryOperator<HttpRequest.Builder> how) {
    try {
      HttpRequest request = how.apply(HttpRequest.newBuilder(address.resolve(path))).build();
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException cut) {
      throw new IllegalStateException("the neighbour is gone", cut);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
