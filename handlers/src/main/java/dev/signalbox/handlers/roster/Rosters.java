package dev.signalbox.handlers.roster;

import dev.signalbox.config.people.Group;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Directory;
import dev.signalbox.integrations.chat.Directory.Members;
import dev.signalbox.integrations.chat.Directory.Profile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Remembers for a minute what Slack says of the groups that it keeps. A look waits for Slack, so it
 * comes before a transaction; what is known is read within one, and waits for nobody.
 */
@Singleton
public final class Rosters {
  /** For each of its two questions: whoever clicked hears from us within three seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** So many of a group are looked at when somebody may be needed: Slack counts such questions. */
  private static final int SOME = 10;

  private final Installation installation;
  private final Lately<SlackGroupId, Members> groups;
  private final Lately<UserId, Profile> users;
  private final Duration patience;

  @Inject
  public Rosters(Installation installation, Directory directory, Clock clock) {
    this(installation, directory, clock, PATIENCE);
  }

  Rosters(Installation installation, Directory directory, Clock clock, Duration patience) {
    this.installation = installation;
    this.groups = new Lately<>(directory::members, Rosters::names, clock);
    this.users = new Lately<>(directory::profile, it -> !(it instanceof Profile.Untold), clock);
    this.patience = patience;
  }

  /** A list of nobody is taken for none: somebody is on their way in, or it is no list. */
  private static boolean names(Members members) {
    return members instanceof Members.Listed(var users) && !users.isEmpty();
  }

  /** As far as it is known at this moment. */
  public Census now() {
    Census lists = lists();
    Map<UserId, Profile> profiles = new HashMap<>();
    lists
        .groups()
        .flatMap(it -> lists.unlisted(it).stream())
        .forEach(id -> users.about(id).ifPresent(it -> profiles.put(id, it.what())));
    return new Census(lists.people(), lists.rosters(), profiles);
  }

  private Census lists() {
    Map<SlackGroupId, Members> rosters = new HashMap<>();
    Census listed = Census.of(installation.current().people());
    kept(listed).forEach(id -> groups.about(id).ifPresent(it -> rosters.put(id, it.what())));
    return new Census(listed.people(), rosters, Map.of());
  }

  /** When Slack was asked who is in a group, for each that it keeps and has told of. */
  public Map<GroupName, Instant> seen() {
    Map<GroupName, Instant> seen = new TreeMap<>(Comparator.comparing(GroupName::value));
    installation
        .current()
        .people()
        .groups()
        .forEach(
            (name, group) -> {
              if (group instanceof Group.KeptInSlack(var id)) {
                groups.about(id).ifPresent(it -> seen.put(name, it.at()));
              }
            });
    return seen;
  }

  /** What has to be known of these; where Slack keeps no group, it is not asked. */
  public void look(Set<UserId> whom) {
    look(whom, 0);
  }

  /** The same, and whether there is anybody in the groups. */
  public void lookAround(Set<UserId> whom) {
    look(whom, SOME);
  }

  private void look(Set<UserId> whom, int besides) {
    List<SlackGroupId> kept = kept(Census.of(installation.current().people())).toList();
    if (kept.isEmpty()) {
      return;
    }
    await(kept.stream().map(groups::expect));
    Census lists = lists();
    Stream<UserId> wanted =
        lists.groups().flatMap(it -> wanted(lists.unlisted(it), whom, besides)).distinct();
    await(wanted.map(users::expect));
  }

  private static Stream<UserId> wanted(List<UserId> unlisted, Set<UserId> whom, int besides) {
    return Stream.concat(
        unlisted.stream().filter(whom::contains), unlisted.stream().limit(besides));
  }

  private static Stream<SlackGroupId> kept(Census census) {
    return census
        .groups()
        .flatMap(it -> it instanceof Group.KeptInSlack(var id) ? Stream.of(id) : Stream.empty())
        .distinct();
  }

  /** Who does not answer in time has not answered; what comes later is there for the next. */
  private void await(Stream<CompletableFuture<Void>> answers) {
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
