package dev.signalbox.handlers.doctor;

import dev.signalbox.config.people.Group;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Directory;
import dev.signalbox.integrations.chat.Directory.Members;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Badge;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The groups that Slack's users can edit: whether each can be read, and how many are in it. */
@Singleton
final class UserGroupsCheck implements Check {
  private final Installation installation;
  private final Membership membership;
  private final Directory directory;

  UserGroupsCheck(Installation installation, Membership membership, Directory directory) {
    this.installation = installation;
    this.membership = membership;
    this.directory = directory;
  }

  @Override
  public String about() {
    return "user groups";
  }

  @Override
  public Sight sight() {
    return Sight.WORKSPACE;
  }

  private record Kept(GroupName name, SlackGroupId id, Members members) {
    boolean isRead() {
      return members instanceof Members.Listed(var users) && !users.isEmpty();
    }

    String told() {
      return switch (members) {
        case Members.Listed(var users) when users.size() == 1 ->
            "%s (%s, 1 person)".formatted(name, id);
        case Members.Listed(var users) -> "%s (%s, %d people)".formatted(name, id, users.size());
        case Members.Untold(String why) -> "%s (%s: %s)".formatted(name, id, why);
      };
    }
  }

  @Override
  public Finding look() {
    Map<GroupName, SlackGroupId> kept = kept();
    if (kept.isEmpty()) {
      return new Finding.Well("every group is listed in people.yml");
    }
    if (!(membership.badge() instanceof Badge.Valid)) {
      return Unasked.FOR_THE_TOKEN;
    }
    List<CompletableFuture<Kept>> asked =
        kept.entrySet().stream().map(it -> asked(it.getKey(), it.getValue())).toList();
    List<Kept> all = asked.stream().map(CompletableFuture::join).toList();
    List<Kept> unread = all.stream().filter(it -> !it.isRead()).toList();
    return unread.isEmpty()
        ? new Finding.Mind(
            "Slack's users may be able to edit " + told(all),
            "list their persons in people.yml where it matters")
        : new Finding.Wrong(
            "nobody is in %s, as far as Slack says".formatted(told(unread)),
            "see that the app has usergroups:read, and that the group is there and not disabled");
  }

  private Map<GroupName, SlackGroupId> kept() {
    Map<GroupName, SlackGroupId> kept = new LinkedHashMap<>();
    installation
        .current()
        .people()
        .groups()
        .forEach(
            (name, group) -> {
              if (group instanceof Group.KeptInSlack(var id)) {
                kept.put(name, id);
              }
            });
    return kept;
  }

  private CompletableFuture<Kept> asked(GroupName name, SlackGroupId id) {
    return CompletableFuture.supplyAsync(
        () -> new Kept(name, id, directory.members(id)), Thread::startVirtualThread);
  }

  private static String told(List<Kept> groups) {
    return groups.stream().map(Kept::told).collect(Collectors.joining(", "));
  }
}
