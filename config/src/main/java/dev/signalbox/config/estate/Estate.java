package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.lint.Scope;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.people.People;
import dev.signalbox.config.secret.SecretName;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * One system that a team runs, as its file says.
 *
 * @param buckets where people leave files for it
 * @param interlocks what may never happen twice at once, each with its sentence
 * @param invariants what else must never be done, besides what holds of every estate
 * @param secrets what people put into the secret store by hand
 * @param named what runbooks may name, without the groups and channels of people.yml
 */
public record Estate(
    About about,
    Topology topology,
    Roles roles,
    SequencedMap<ZoneName, Zone> zones,
    SequencedMap<BucketName, Inbox> buckets,
    Delivery delivery,
    Upkeep upkeep,
    Work work,
    Words words,
    SequencedMap<String, String> interlocks,
    List<Invariant> invariants,
    SequencedMap<SecretName, SecretPlace> secrets,
    Scope named) {
  public Estate {
    zones = Ordered.copy(zones);
    buckets = Ordered.copy(buckets);
    interlocks = Ordered.copy(interlocks);
    invariants = List.copyOf(invariants);
    secrets = Ordered.copy(secrets);
  }

  public EstateName name() {
    return about.name();
  }

  /** The channels that this estate tells things in, or is started from. */
  public Set<ChannelName> channels() {
    Set<ChannelName> named = new TreeSet<>(Comparator.comparing(ChannelName::value));
    about.may().in().ifPresent(named::addAll);
    named.addAll(about.may().shared());
    named.addAll(words.channels());
    delivery.requests().sequencedValues().forEach(it -> named.addAll(it.tell()));
    return Collections.unmodifiableSet(named);
  }

  /** As it is told from here; empty where there is none of that name. */
  public Optional<Announcement> announcement(AnnouncementName name) {
    return Optional.ofNullable(words.announcements().get(name))
        .map(it -> Connection.Smtp.of(topology).map(it::sentBy).orElse(it));
  }

  /** The same of a chain. */
  public Optional<Chain> chain(String name) {
    return Optional.ofNullable(words.chains().get(name))
        .map(it -> Connection.Smtp.of(topology).map(it::sentBy).orElse(it));
  }

  /** Everything that runbooks of this estate may name. */
  public Scope scope(People people) {
    return EstateScope.with(named, people.folk());
  }
}
