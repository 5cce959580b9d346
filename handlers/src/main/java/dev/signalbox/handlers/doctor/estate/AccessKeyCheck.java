package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.identity.AccessKey;
import dev.signalbox.integrations.identity.AccessKeys;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Keys to accounts have no end: people have to change them, and need room for a second one. */
@Singleton
final class AccessKeyCheck implements EstateCheck {
  private static final Duration OLD = Duration.ofDays(90);
  private static final int SHOWN = 4;

  private final AccessKeys keys;
  private final Clock clock;

  AccessKeyCheck(AccessKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  private record Owner(Connection.Aws account) {
    @Override
    public String toString() {
      return "for the keys of " + account.reach().name();
    }

    String name() {
      return account.reach().name().value();
    }
  }

  @Override
  public String about() {
    return "access keys";
  }

  /** Whoever takes on a role has keys of an hour. */
  @Override
  public Finding look(Estate estate) {
    List<Owner> owners =
        estate.topology().connections().sequencedValues().stream()
            .filter(Connection.Aws.class::isInstance)
            .map(Connection.Aws.class::cast)
            .filter(it -> it.login().role().isEmpty())
            .map(Owner::new)
            .toList();
    return Tally.of(
            Round.USUAL.ask(owners, it -> keys.of(it.account())).entrySet().stream()
                .map(it -> Tally.judged(it.getValue(), all -> judged(it.getKey(), all))))
        .in(well -> well.isEmpty() ? "no connection has any" : String.join("; ", well));
  }

  private Finding judged(Owner owner, List<AccessKey> all) {
    Stream<Finding> full =
        all.size() < AccessKeys.MOST
            ? Stream.empty()
            : Stream.of(
                new Finding.Mind(
                    "the owner of %s has %d keys, and more are not allowed"
                        .formatted(owner.name(), all.size()),
                    "delete the one that is not used, or no new one can be made"));
    return Tally.of(Stream.concat(all.stream().map(it -> judged(owner, it)), full))
        .in(well -> "%s has %d".formatted(owner.name(), well.size()));
  }

  private Finding judged(Owner owner, AccessKey key) {
    long days = Duration.between(key.made(), clock.instant()).toDays();
    return key.active() && days > OLD.toDays()
        ? new Finding.Wrong(
            "the key …%s of %s is %d days old".formatted(end(key), owner.name(), days),
            "make a second one, put it into its secret, then delete the old one")
        : new Finding.Well(end(key));
  }

  private static String end(AccessKey key) {
    return key.id().substring(Math.max(0, key.id().length() - SHOWN));
  }
}
