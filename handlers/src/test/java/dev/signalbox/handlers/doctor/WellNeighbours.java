package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Links;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Mishaps;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What bot wires in earnest, in the best of health. */
@Factory
final class WellNeighbours {
  @Singleton
  @Primary
  Membership membership() {
    return new TestMembership();
  }

  @Singleton
  @Primary
  Mishaps mishaps() {
    return new TestMishaps(0, List.of());
  }

  @Singleton
  Links links() {
    return it ->
        Optional.of(URI.create("https://there/%s/%s".formatted(it.channel(), it.ts().value())));
  }

  @Singleton
  TestSecrets secrets() {
    return new TestSecrets();
  }

  @Singleton
  Line line() {
    return () -> Line.State.NOT_USED;
  }
}
