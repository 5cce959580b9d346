package dev.signalbox.integrations.documents.couch;

import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where npm brings no such server a test skips and says so, unless it is asked for by name. */
final class PouchNeighbour implements BeforeEachCallback {
  private Optional<Pouch> running = Optional.empty();

  @Override
  public void beforeEach(ExtensionContext test) {
    Pouch.Tried tried = Pouch.shared(test);
    running = tried.running();
    if ("required".equals(System.getenv("SIGNALBOX_POUCHDB"))) {
      Assertions.assertTrue(running.isPresent(), "pouchdb-server was asked for: " + tried.why());
    }
    if (running.isEmpty()) {
      System.out.println("SKIPPED: no pouchdb-server, for " + tried.why());
    }
    Assumptions.assumeTrue(running.isPresent(), tried.why());
  }

  Pouch pouch() {
    return running.orElseThrow();
  }
}
