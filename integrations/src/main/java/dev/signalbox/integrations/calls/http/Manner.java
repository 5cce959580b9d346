package dev.signalbox.integrations.calls.http;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.secrets.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How one kind of neighbour wants to be spoken to, where it differs from the others. */
public interface Manner {
  Limits limits();

  /** The headers that show the key. */
  default Map<String, String> show(Secret key) {
    return Map.of("Authorization", "Bearer " + key.open());
  }

  /** Why it says no, in its own words, where it tells. */
  default Optional<String> complaint(Answer answer) {
    return Optional.empty();
  }

  /** What kind of no it is, where its statuses do not tell it as others' do. */
  default Optional<Trouble.Kind> kind(Answer answer) {
    return Optional.empty();
  }

  /** How long it wants to be left alone, where it does not say so in Retry-After. */
  default Optional<Duration> after(Answer answer, Instant now) {
    return Optional.empty();
  }
}
