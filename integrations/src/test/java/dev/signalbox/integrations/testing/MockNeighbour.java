package dev.signalbox.integrations.testing;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockserver.configuration.Configuration;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.model.HttpRequest;

/** A server on this machine that answers as each test tells it; started once for all tests. */
public final class MockNeighbour implements BeforeEachCallback {
  private Optional<ClientAndServer> running = Optional.empty();

  @Override
  public void beforeEach(ExtensionContext test) {
    ClientAndServer server =
        test.getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Started.class, _ -> new Started(), Started.class)
            .server();
    server.reset();
    running = Optional.of(server);
  }

  public ClientAndServer server() {
    return running.orElseThrow();
  }

  public BadDays badDays() {
    return new BadDays(server());
  }

  public List<HttpRequest> seen() {
    return List.of(server().retrieveRecordedRequests(HttpRequest.request()));
  }

  /** A connection of its own for each call of this: nobody else's failures are counted on it. */
  public Reach reach(String path) {
    return new Reach(
        new ConnectionName("mock"),
        URI.create("http://127.0.0.1:%d%s".formatted(server().getLocalPort(), path)),
        Optional.of(new SecretName("mock")),
        Optional.of(UUID.randomUUID().toString()),
        Optional.empty());
  }

  private record Started(ClientAndServer server) implements AutoCloseable {
    Started() {
      this(
          ClientAndServer.startClientAndServer(
              Configuration.configuration().localBoundIP("127.0.0.1"), 0));
    }

    @Override
    public void close() {
      server.stop();
    }
  }
}
