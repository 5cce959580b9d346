package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Approvers;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.RunView;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may end a run, or do or leave out a step of it: who owns it, or could approve it. Pure. */
record RunRights(RunView run, Estate estate) {
  private static final Set<String> OF_ALL = Set.of("retry");

  /** What the gate says to a word about it; {@code where}: why such a word is not said here. */
  Optional<Refused> refused(String word, Visit visit, Optional<Refused> where) {
    Optional<Refused> who = visit.rights().who(estate).or(() -> notTheirs(word, visit));
    return Gate.ask(Occasion.GUARD, Facts.of(new Facts.Person(who, where))).refused();
  }

  private Optional<Refused> notTheirs(String word, Visit visit) {
    return OF_ALL.contains(word) || isOwn(visit) ? Optional.empty() : stranger(visit);
  }

  private boolean isOwn(Visit visit) {
    return Stream.of(run.owner().person(), run.requester().person())
        .anyMatch(visit.person()::equals);
  }

  /** Where nobody approves, whoever may start things may end them. */
  private Optional<Refused> stranger(Visit visit) {
    Optional<Approvers> approvers =
        estate.topology().guarding(run.what().environment()).map(Environment::approvers);
    return approvers.isPresent()
            && approvers.get() instanceof Approvers.AllOf(Set<GroupName> groups)
            && !visit.caller().isInOneOf(groups)
        ? Optional.of(visit.caller().outside(groups, notYours(groups)))
        : Optional.empty();
  }

  private Refused notYours(Set<GroupName> groups) {
    String names = groups.stream().map(GroupName::value).sorted().collect(Collectors.joining(", "));
    return new Refused(
        Refusal.NOT_IN_GROUP,
        "this run is %s's, and you are not in %s".formatted(run.owner().person(), names),
        "ask %s, or somebody of %s".formatted(run.owner().person(), names));
  }
}
