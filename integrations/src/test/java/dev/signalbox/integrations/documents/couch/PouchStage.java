package dev.signalbox.integrations.documents.couch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.DocumentsStage;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.testing.BadDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The client against a real server, which speaks as a CouchDB does, and has one node. */
final class PouchStage implements DocumentsStage {
  private final TestHttp kit = TestHttp.patient();
  private final Pouch pouch;
  private final String database = "t" + UUID.randomUUID();

  PouchStage(Pouch pouch) {
    this.pouch = pouch;
    make();
  }

  private void make() {
    String login = Pouch.USER + ":" + TestHttp.KEY;
    HttpRequest request =
        HttpRequest.newBuilder(on().reach().url())
            .PUT(BodyPublishers.noBody())
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 201) {
        throw new IllegalStateException("making a database: it answered " + status);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("making a database", broken);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Documents documents() {
    return new CouchDocuments(new Couch(kit.http()));
  }

  @Override
  public Keyholders keys() {
    return new CouchKeys(new Couch(kit.http()));
  }

  @Override
  public Connection.Couchdb on() {
    return on(database);
  }

  @Override
  public Connection.Couchdb nowhere() {
    return on("nowhere");
  }

  private Connection.Couchdb on(String name) {
    return new Connection.Couchdb(
        new Reach(
            new ConnectionName("pouch"),
            URI.create("http://127.0.0.1:%d/%s".formatted(pouch.port(), name)),
            Optional.of(new SecretName("pouch")),
            Optional.of(Pouch.USER),
            Optional.empty()));
  }

  @Override
  public Optional<String> lacks(Talent talent) {
    return switch (talent) {
      case CLUSTER -> Optional.of("PouchDB has one node, and knows neither _up nor _shards");
      case COUNTS_OF_THE_DELETED -> Optional.of("PouchDB tells neither them nor its size");
      case RULES -> Optional.empty();
    };
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return Optional.of("a server in earnest has its bad days when it likes");
  }

  @Override
  public void close() {
    kit.close();
  }
}
