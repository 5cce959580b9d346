package dev.signalbox.integrations.databases;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Optional;

/** What there is already under an id that a snapshot was to be taken under. */
public final class Adoption {
  private Adoption() {}

  /** One that cannot be seen may be ours: it is not known. */
  static Ordered<Snapshot> of(String doing, DatabaseName of, Asked<Optional<Snapshot>> there) {
    return switch (there) {
      case Asked.Troubled<Optional<Snapshot>>(var trouble) -> new Ordered.Unknown<>(trouble);
      case Asked.Told<Optional<Snapshot>>(var found) ->
          found
              .map(it -> of(doing, of, it))
              .orElseGet(
                  () ->
                      new Ordered.Unknown<>(
                          new Trouble(
                              doing,
                              Kind.GARBLED,
                              "it says that there is one already, and does not show it")));
    };
  }

  public static Ordered<Snapshot> of(String doing, DatabaseName of, Snapshot there) {
    return there.of().equals(of)
        ? new Ordered.Done<>(there)
        : new Ordered.Refused<>(
            new Trouble(
                doing,
                Kind.REQUEST,
                "the snapshot %s is there already, of %s".formatted(there.id(), there.of())));
  }
}
