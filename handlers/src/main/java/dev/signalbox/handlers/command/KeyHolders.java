package dev.signalbox.handlers.command;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Those of whom two together may what nobody may alone. */
@Singleton
final class KeyHolders {
  private final Installation installation;

  KeyHolders(Installation installation) {
    this.installation = installation;
  }

  String names() {
    return groups().stream().map(GroupName::value).sorted().collect(Collectors.joining(" or "));
  }

  Set<GroupName> groups() {
    return installation.current().people().breakGlass();
  }
}
