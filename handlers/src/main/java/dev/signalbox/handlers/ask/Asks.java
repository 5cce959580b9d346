package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.Group;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Stretches;
import dev.signalbox.handlers.roster.Census;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of people: of one of them now, and of all whom an order will ask. */
@Singleton
public final class Asks {
  private static final int SHOWN = 10;

  private final AskRows rows;
  private final AskLetter letter;
  private final Demands demands;
  private final Rosters rosters;

  Asks(AskRows rows, AskLetter letter, Demands demands, Rosters rosters) {
    this.rows = rows;
    this.letter = letter;
    this.demands = demands;
    this.rosters = rosters;
  }

  /** Open asks that wait for this person, oldest first. */
  public List<Message> waitingFor(Caller caller) {
    Set<String> groups =
        caller.groups().stream()
            .map(GroupName::value)
            .collect(Collectors.toCollection(TreeSet::new));
    // Nobody is in it; but an empty list is no SQL.
    groups.add("");
    String person = caller.person().name().value();
    return rows.waitingFor(groups, person, SHOWN).stream().map(letter::message).toList();
  }

  /** An order that nobody could approve is not started, for it would stand for ever. */
  public Optional<Refused> hopeless(Order order, Demand demand, String requester) {
    List<Step.Do> steps = order.runbook().allSteps().toList();
    List<Demand> all = new ArrayList<>(List.of(demand));
    steps.stream().filter(Stretches::asks).map(it -> demands.asking(order, it)).forEach(all::add);
    return hopeless(all, steps, Set.of(requester));
  }

  /** The same for what a run will still ask: nobody who owns it, or did, can approve it. */
  Optional<Refused> hopeless(List<Demand> demands, List<Step.Do> steps, Set<String> whose) {
    Set<GroupName> nobody = new HashSet<>();
    demands.forEach(it -> nobody.addAll(hopeless(it, whose)));
    steps.forEach(step -> nobody.addAll(hopeless(step, whose)));
    return demands.stream()
        .flatMap(it -> it instanceof Demand.Never(var why) ? Stream.of(why) : Stream.empty())
        .findFirst()
        .or(() -> nobody.stream().findFirst().map(this::nobodyIn));
  }

  private Refused nobodyIn(GroupName group) {
    Census census = rosters.now();
    if (census.isUntold(group)) {
      return Refused.untold(List.of(group));
    }
    boolean isInSlack = census.people().groups().get(group) instanceof Group.KeptInSlack;
    return new Refused(
        Refusal.NOBODY_CAN_APPROVE,
        "it asks " + group + ", and nobody is left there who could answer",
        "add somebody to %s in %s".formatted(group, isInSlack ? "Slack" : "people.yml"));
  }

  private List<GroupName> hopeless(Demand demand, Set<String> whose) {
    return demand instanceof Demand.Groups(var groups, var _)
        ? new Electorate(rosters.now()).hopeless(AskKind.APPROVAL, List.copyOf(groups), whose)
        : List.of();
  }

  private List<GroupName> hopeless(Step.Do step, Set<String> whose) {
    Electorate electorate = new Electorate(rosters.now());
    return AskKind.of(step.action().value())
        .map(kind -> electorate.hopeless(kind, Stretches.groups(step), whose))
        .orElse(List.of());
  }
}
