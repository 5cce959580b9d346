package dev.signalbox.handlers.roster;

import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Directory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of groups and people what a test has planted, and of all others that it knows nothing. */
@Singleton
@Primary
public final class PlantedDirectory implements Directory {
  private final Map<SlackGroupId, Members> groups = new ConcurrentHashMap<>();
  private final Map<UserId, Profile> profiles = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public void holds(String group, String... users) {
    groups.put(
        new SlackGroupId(group),
        new Members.Listed(
            Stream.of(users).map(UserId::new).collect(Collectors.toUnmodifiableSet())));
  }

  public void isSilentAbout(String group, String why) {
    groups.put(new SlackGroupId(group), new Members.Untold(why));
  }

  /** A member of the team with all rights. */
  public void knows(String user, String name) {
    says(user, new Profile.Full(new TeamId("T0BOX"), name));
  }

  public void says(String user, Profile profile) {
    profiles.put(new UserId(user), profile);
  }

  public List<String> asked() {
    return List.copyOf(asked);
  }

  public void forget() {
    groups.clear();
    profiles.clear();
    asked.clear();
  }

  @Override
  public Members members(SlackGroupId group) {
    asked.add(group.value());
    return groups.getOrDefault(group, new Members.Untold("no_such_subteam"));
  }

  @Override
  public Profile profile(UserId user) {
    asked.add(user.value());
    return profiles.getOrDefault(user, new Profile.Untold("user_not_found"));
  }
}
