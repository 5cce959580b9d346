package dev.signalbox.integrations.probes;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks resolvers what they tell everybody: evidence, late by as much as they remember. */
public interface Resolvers {
  /** One, over DNS. */
  Asked<Resolved> ask(Connection.Resolver resolver, Question question);

  /** One, over HTTPS. */
  Asked<Resolved> ask(Connection.Doh resolver, Question question);

  /** Several, side by side, in their order; what is no resolver is left out. */
  default List<Heard> ask(List<Connection> resolvers, Question question) {
    List<CompletableFuture<Heard>> asked =
        resolvers.stream()
            .filter(it -> it instanceof Connection.Resolver || it instanceof Connection.Doh)
            .map(
                it ->
                    CompletableFuture.supplyAsync(
                        () -> heard(it, question), Thread::startVirtualThread))
            .toList();
    return asked.stream().map(CompletableFuture::join).toList();
  }

  private Heard heard(Connection resolver, Question question) {
    return new Heard(
        resolver,
        switch (resolver) {
          case Connection.Resolver plain -> ask(plain, question);
          case Connection.Doh secure -> ask(secure, question);
          case Connection other ->
              throw new IllegalArgumentException("%s resolves nothing".formatted(other.reach()));
        });
  }

  /** What one of several said. */
  record Heard(Connection resolver, Asked<Resolved> said) {}
}
