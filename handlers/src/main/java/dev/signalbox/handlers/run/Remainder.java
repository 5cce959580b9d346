package dev.signalbox.handlers.run;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.People;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.ByHand;
import dev.signalbox.handlers.plan.Known;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run that is stopped past its point of no return has not done becomes people's. */
@Singleton
final class Remainder {
  private static final String GROUPS = "groups";
  private static final String SOON = "1d";
  private static final int LONGEST = 2500;

  private final ByHand byHand;
  private final FollowUps followUps;
  private final Installation installation;

  Remainder(ByHand byHand, FollowUps followUps, Installation installation) {
    this.byHand = byHand;
    this.followUps = followUps;
    this.installation = installation;
  }

  /** A follow-up for each step, in the transaction that turns the run to its end. */
  void leave(Claim claim, RunRow run, List<StepRow> journal) {
    Known known = Claim.known(run, claim.order(), journal);
    for (Leg leg : new Rest(claim.course(), journal).legs()) {
      Token token = new Token(run.id(), leg.name(), Token.FIRST);
      followUps.add(new Deed.Words(token, claim.errand(), words(leg, run, known, journal)));
    }
  }

  private Map<String, String> words(Leg leg, RunRow run, Known known, List<StepRow> journal) {
    if (leg.does().equals(FollowUpDeed.NAME) && known.areKnown(leg.step())) {
      return known.arguments(leg.step());
    }
    String say =
        "%s was stopped by %s, and %s is left. %s"
            .formatted(run.title(), run.abortedBy(), leg.name(), what(leg, run, known, journal));
    return Map.of(
        GROUPS,
        whom(leg, run, known),
        "say",
        say.substring(0, Math.min(say.length(), LONGEST)),
        "due",
        SOON);
  }

  private String what(Leg leg, RunRow run, Known known, List<StepRow> journal) {
    Optional<StepRow> row =
        journal.stream().filter(it -> it.step().equals(leg.step().id())).findFirst();
    return switch (leg) {
      case Leg.Back _ -> "By hand: " + row.map(StepRow::backInWords).orElse(leg.does());
      case Leg.Forth(var step) ->
          half(row) + byHand.line(step, known, run.errand(known.order().environment()));
    };
  }

  private static String half(Optional<StepRow> row) {
    return row.filter(StepRow::half)
            .map(
                it ->
                    "A part of it has happened: put that back (%s), or finish it. "
                        .formatted(it.backInWords()))
            .orElse("")
        + "By hand: ";
  }

  /** Whom the runbook asks in that step; else who carries out procedures here; else its owner's. */
  private String whom(Leg leg, RunRow run, Known known) {
    return asked(leg, known)
        .or(() -> names(known.order().estate().about().may().start()))
        .or(() -> names(groupsOf(run.heldBy().person())))
        .orElse("");
  }

  private static Optional<String> asked(Leg leg, Known known) {
    return leg instanceof Leg.Forth(Step.Do step)
        ? step.argument(GROUPS).filter(known::isKnown).map(known::text)
        : Optional.empty();
  }

  private Set<GroupName> groupsOf(String owner) {
    People people = installation.current().people();
    return people.persons().stream()
        .filter(it -> it.name().value().equals(owner))
        .flatMap(it -> people.groupsOf(it).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> names(Set<GroupName> groups) {
    return Optional.of(
            groups.stream().map(GroupName::value).sorted().collect(Collectors.joining(", ")))
        .filter(it -> !it.isEmpty());
  }
}
