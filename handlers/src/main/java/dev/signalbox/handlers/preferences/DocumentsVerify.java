package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.patience.Patience;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Walk;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code documents.verify}: every node is up and a member, and what is there fits together. */
@Singleton
final class DocumentsVerify implements Looks<DocumentsVerify.Wanted, DocumentsVerify.Verified> {
  private final Databases databases;
  private final Documents documents;
  private final Walk walk;
  private final Contraband contraband;
  private final Patience patience;

  DocumentsVerify(
      Databases databases,
      Documents documents,
      Walk walk,
      Contraband contraband,
      Patience patience) {
    this.databases = databases;
    this.documents = documents;
    this.walk = walk;
    this.contraband = contraband;
    this.patience = patience;
  }

  /**
   * @param environment that of the run where none is named
   * @param patience for how long nodes may be away; not at all where it is not said
   */
  @Introspected
  record Wanted(@Nullable EnvironmentName environment, @Nullable Duration patience) {}

  @Introspected
  record Verified(Integer documents, String summary) {}

  private record Seen(Database in, Nodes nodes, Bonds bonds, Optional<String> forbidden) {
    List<String> flaws() {
      return Stream.of(nodes.flaws().stream(), bonds.flaws().stream(), forbidden.stream())
          .flatMap(it -> it)
          .toList();
    }

    /** Nodes come back by themselves; a key that leads nowhere does not. */
    boolean mayMend() {
      return bonds.flaws().isEmpty() && forbidden.isEmpty();
    }

    String says() {
      return "the database of %s: %s".formatted(in, String.join("; ", flaws()));
    }
  }

  @Override
  public About<Wanted, Verified> about() {
    return new About<>(
        "documents.verify",
        Effect.READ,
        "verify the documents of ${environment}",
        Traits.NONE,
        Wanted.class,
        Verified.class);
  }

  @Override
  public Outcome<Verified> perform(Turn<Wanted> turn) {
    return Ways.on(
        databases.of(turn.errand(), named(turn)).then(this::seen),
        seen -> seen.flaws().isEmpty() ? new Outcome.Done<>(verified(seen)) : flawed(turn, seen));
  }

  private Outcome<Verified> flawed(Turn<Wanted> turn, Seen seen) {
    return Optional.ofNullable(turn.arguments().patience())
        .filter(_ -> seen.mayMend())
        .map(it -> patience.<Verified>waiting(turn.token(), it, seen.says()))
        .orElseGet(() -> new Outcome.Failed<>(seen.says(), false));
  }

  private static Verified verified(Seen seen) {
    return new Verified(
        Math.toIntExact(seen.bonds().all()),
        "%s: %s, %s".formatted(seen.in(), seen.nodes().says(), seen.bonds().says()));
  }

  private Asked<Seen> seen(Database in) {
    Bonds bonds = new Bonds();
    return documents
        .condition(in.on())
        .then(
            condition ->
                walk.through(in.on(), Copying.AT_ONCE, bonds::add)
                    .then(_ -> contraband.in(in))
                    .map(it -> new Seen(in, new Nodes(condition), bonds, it)));
  }

  private static Optional<EnvironmentName> named(Turn<Wanted> turn) {
    return Optional.ofNullable(turn.arguments().environment());
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "ask %s for /_up and /_membership, count what _all_docs tells, and look whether each key leads to a safe"
        .formatted(databases.address(turn.errand(), named(turn)));
  }
}
