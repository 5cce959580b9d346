package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Those of whom two together may what nobody may alone. */
@Singleton
final class KeyHolders {
  private final Installation installation;

  KeyHolders(Installation installation) {
    this.installation = installation;
  }

  Optional<Refused> refused(Visit visit) {
    return visit.caller().isInOneOf(groups())
        ? Optional.empty()
        : Optional.of(
            visit
                .caller()
                .outside(
                    groups(),
                    new Refused(
                        Refusal.NOT_IN_GROUP,
                        "this takes two people of " + names(),
                        "ask two of them")));
  }

  /** The same where it is about an estate, for which not every channel will do. */
  Optional<Refused> refused(Visit visit, Estate estate) {
    return refused(visit).or(() -> visit.rights().where(estate));
  }

  String names() {
    return groups().stream().map(GroupName::value).sorted().collect(Collectors.joining(" or "));
  }

  Set<GroupName> groups() {
    return installation.current().people().breakGlass();
  }
}
