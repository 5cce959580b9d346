package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Stretches;
import dev.signalbox.handlers.run.Owners;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is asked of people: of one of them now, and of all whom an order will ask. */
@Singleton
public final class Asks {
  private static final int SHOWN = 10;

  private final AskRows rows;
  private final AskLetter letter;
  private final Demands demands;
  private final Installation installation;
  private final Owners owners;

  Asks(AskRows rows, AskLetter letter, Demands demands, Installation installation, Owners owners) {
    this.rows = rows;
    this.letter = letter;
    this.demands = demands;
    this.installation = installation;
    this.owners = owners;
  }

  /** Open asks that wait for this person, oldest first. */
  public List<Message> waitingFor(Caller caller) {
    return rows.findByStateOrderByOpenedAt(AskState.OPEN).stream()
        .filter(it -> waits(it, caller))
        .limit(SHOWN)
        .map(letter::message)
        .toList();
  }

  private boolean waits(AskRow ask, Caller caller) {
    String person = caller.person().name().value();
    boolean may =
        switch (ask.kind()) {
          case CONFIRMATION -> ask.requester().equals(person);
          case APPROVAL -> isAsked(ask, caller) && !owners.of(ask.run()).contains(person);
          case DECISION, TASK -> isAsked(ask, caller);
        };
    return may && letter.votes(ask).stream().noneMatch(it -> it.person().equals(person));
  }

  private static boolean isAsked(AskRow ask, Caller caller) {
    return caller.isInOneOf(Set.copyOf(ask.words().groups()));
  }

  /** An order that nobody could approve is not started, for it would stand for ever. */
  public Optional<Refused> hopeless(Order order, Demand demand, String requester) {
    Demand later = later(order, demand);
    if (later instanceof Demand.Never(var why)) {
      return Optional.of(why);
    }
    return hopeless(demand, order.runbook().allSteps().toList(), Set.of(requester))
        .or(() -> hopeless(later, List.of(), Set.of(requester)));
  }

  /** The same for what a run will still ask: nobody who owns it, or did, can approve it. */
  Optional<Refused> hopeless(Demand demand, List<Step.Do> steps, Set<String> whose) {
    Set<GroupName> nobody = new HashSet<>(hopeless(demand, whose));
    steps.forEach(step -> nobody.addAll(hopeless(step, whose)));
    return nobody.stream()
        .findFirst()
        .map(
            group ->
                new Refused(
                    Refusal.NOBODY_CAN_APPROVE,
                    "it asks " + group + ", and nobody is left there who could answer",
                    "add somebody to " + group + " in people.yml"));
  }

  /** Whom its environment wants to be asked on the way. */
  private Demand later(Order order, Demand demand) {
    return order
            .runbook()
            .allSteps()
            .anyMatch(it -> Stretches.asks(it) && it.argument("groups").isEmpty())
        ? demands.policy(order)
        : demand;
  }

  private List<GroupName> hopeless(Demand demand, Set<String> whose) {
    return demand instanceof Demand.Groups(var groups, var _)
        ? new Electorate(installation.current().people())
            .hopeless(AskKind.APPROVAL, List.copyOf(groups), whose)
        : List.of();
  }

  private List<GroupName> hopeless(Step.Do step, Set<String> whose) {
    Electorate electorate = new Electorate(installation.current().people());
    return AskKind.of(step.action().value())
        .map(kind -> electorate.hopeless(kind, groups(step), whose))
        .orElse(List.of());
  }

  private static List<GroupName> groups(Step.Do step) {
    return step.argument("groups").stream()
        .flatMap(it -> it instanceof Value.Many(var _, var items) ? items.stream() : Stream.of(it))
        .flatMap(it -> it instanceof Value.Scalar(var _, var text) ? Stream.of(text) : Stream.of())
        .map(GroupName::new)
        .toList();
  }
}
