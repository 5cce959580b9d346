package dev.signalbox.handlers.run;

import dev.signalbox.config.people.UserId;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.plan.Grounds;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run as stored; {@code requesterId} is the Slack user who is told, {@code requester} a person.
 */
@MappedEntity("run")
record RunRow(
    @Id String id,
    String estate,
    String runbook,
    String source,
    String inputs,
    String title,
    String requester,
    String requesterId,
    String channel,
    RunState state,
    @Nullable String outcome,
    @Nullable String trouble,
    @Nullable String abortedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String plan,
    @Nullable String hash,
    int plans,
    @Nullable Instant beganAt,
    @Nullable String owner,
    @Nullable String ownerId,
    @Nullable String owners,
    @Nullable String glass,
    @Nullable Instant letBackAt,
    long peopleMillis,
    @Nullable Instant peopleSince,
    @Nullable Instant committedAt,
    @Nullable String rival) {

  /** Nothing that it did is taken back any more. */
  boolean isCommitted() {
    return committedAt != null;
  }

  /** Somebody has said: no more of this. */
  boolean isUnwanted() {
    return abortedBy != null;
  }

  /** Who answers for it now. */
  RunView.Owner heldBy() {
    return new RunView.Owner(
        Optional.ofNullable(owner).orElse(requester),
        new UserId(Optional.ofNullable(ownerId).orElse(requesterId)));
  }

  /** Whose it is or was: its requester, and all that it was handed to. */
  Set<String> everHeldBy() {
    Stream<String> later =
        Optional.ofNullable(owners).stream().flatMap(it -> Stream.of(it.split(" ")));
    return Stream.concat(Stream.of(requester), later).collect(Collectors.toUnmodifiableSet());
  }

  /** What its steps may know of it. */
  Errand errand(Optional<String> environment) {
    return new Errand(id, estate, environment, requester);
  }

  /** What people said yes to; nothing for runs that are older than plans. */
  Optional<Grounds> grounds() {
    return Optional.ofNullable(plan).map(Grounds::read);
  }

  /** What it keeps from others once it changes anything, as far as its plan could tell. */
  SortedSet<String> touched() {
    return grounds().map(Grounds::touched).orElseGet(TreeSet::new);
  }

  /** Who breaks the glass still needs one other person, and no more. */
  Map<String, String> quorum() {
    return glass == null ? Map.of() : Map.of(Permissions.QUORUM, "one");
  }

  /** What keeps this run from anything. */
  Facts past(Facts known) {
    return glass == null ? known : known.broken();
  }

  /** What keeps its way back from anything. */
  Facts behind(Facts known) {
    return letBackAt == null ? past(known) : past(known).unstoppedUntil(letBackAt);
  }

  /** What a run knows of itself. */
  Map<Reference.Run, String> facts() {
    return Map.of(
        Reference.Run.ID, id,
        Reference.Run.REQUESTER, requester,
        Reference.Run.STARTED, startedAt.toString());
  }

  /** Who held which role when it was planned. */
  Map<Reference.Role, String> sites() {
    Map<Reference.Role, String> sites = new EnumMap<>(Reference.Role.class);
    grounds()
        .ifPresent(
            known ->
                Stream.of(Reference.Role.values())
                    .forEach(role -> known.find(role.path()).ifPresent(it -> sites.put(role, it))));
    return sites;
  }
}
