package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Rule;
import dev.signalbox.handlers.gate.Verdict;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.Owners;
import dev.signalbox.handlers.run.RunState;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Letters;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a press counts: where it stood, what it names, and whether this person may, now. */
@Singleton
final class Scrutiny {
  private static final Set<RunState> WAY_BACK = EnumSet.of(RunState.UNDOING, RunState.FINISHING);

  private final Letters letters;
  private final EmergencyStop stop;
  private final Runs runs;
  private final Owners owners;

  Scrutiny(Letters letters, EmergencyStop stop, Runs runs, Owners owners) {
    this.letters = letters;
    this.stop = stop;
    this.runs = runs;
    this.owners = owners;
  }

  Optional<Heard> objection(Press press, Optional<Ballot> ballot, Optional<AskRow> ask) {
    if (ballot.isEmpty() || ask.isEmpty()) {
      return Optional.of(
          new Heard.No(
              new Refused(
                  Refusal.NOTHING_BEHIND_IT,
                  "this button belongs to nothing that I know",
                  "`/ops runs` lists what runs")));
    }
    return objection(press, ballot.get(), ask.get());
  }

  private Optional<Heard> objection(Press press, Ballot ballot, AskRow ask) {
    Optional<RunView> run = runs.find(ask.run());
    Verdict verdict = verdict(press, ask, run);
    return verdict
        .no(Rule.WHERE)
        .<Heard>map(no -> new Heard.Misplaced(no, ask.letter()))
        .or(
            () ->
                over(ask, run)
                    .or(() -> stale(ballot, ask))
                    .or(verdict::refused)
                    .map(Heard.No::new));
  }

  /** What goes back or tidies up is finished under a stop too, so that it is answered there. */
  private Verdict verdict(Press press, AskRow ask, Optional<RunView> run) {
    boolean back = run.filter(it -> WAY_BACK.contains(it.state())).isPresent();
    var person = new Facts.Person(wrongPerson(press, ask), wrongMessage(press, ask));
    return Gate.ask(back ? Occasion.CLICK_BACK : Occasion.CLICK, Facts.of(person, stop.now()));
  }

  /** A forwarded or doubled message looks the same; only the one that we remember counts. */
  private Optional<Refused> wrongMessage(Press press, AskRow ask) {
    return press
        .on()
        .filter(on -> letters.isCopy(on, ask.letter()))
        .map(
            _ ->
                new Refused(
                    Refusal.WRONG_MESSAGE,
                    "this is a copy of the message that asks",
                    "answer on the message itself, or on my App Home"));
  }

  private static Optional<Refused> over(AskRow ask, Optional<RunView> run) {
    return Optional.of(ask)
        .filter(it -> it.state() != AskState.OPEN)
        .map(Scrutiny::how)
        .or(() -> aborted(ask, run))
        .map(
            how ->
                new Refused(
                    Refusal.ALREADY_DECIDED,
                    how,
                    "`/ops run " + ask.run() + "` shows how it stands"));
  }

  /** The run has not come to withdraw what it asks; what tidies up still wants its answers. */
  private static Optional<String> aborted(AskRow ask, Optional<RunView> run) {
    return run.filter(it -> it.state() != RunState.FINISHING && !ask.outlivesItsRun())
        .flatMap(it -> it.ending().abortedBy())
        .map(by -> "%s ended this run, so nobody has to answer any more".formatted(by));
  }

  private static String how(AskRow ask) {
    return switch (ask.state()) {
      case LAPSED -> "the time to answer is over and the run stands";
      case WITHDRAWN -> "the run ends early, so nobody has to answer any more";
      case DECIDED, OPEN -> "this is decided: " + AskMessage.label(ask.endedAs()) + by(ask);
    };
  }

  private static String by(AskRow ask) {
    Map<String, String> answer = Plain.read(Optional.ofNullable(ask.answer()).orElse("{}"));
    return ", by %s at %s".formatted(answer.get("by"), answer.get("at"));
  }

  private static Optional<Refused> stale(Ballot ballot, AskRow ask) {
    boolean same = ask.hash().equals(ballot.hash()) && ask.words().takes(ballot.choice());
    return same
        ? Optional.empty()
        : Optional.of(
            new Refused(
                Refusal.STALE_PLAN,
                ask.kind() == AskKind.WINDOW
                    ? "somebody has made it longer since this was shown"
                    : "what this button would answer is not what is asked now",
                "look at the newest message of `" + ask.run() + "`"));
  }

  private Optional<Refused> wrongPerson(Press press, AskRow ask) {
    if (ask.kind() == AskKind.CONFIRMATION) {
      return ask.requester().equals(press.person())
          ? Optional.empty()
          : Optional.of(notTheirs(ask));
    }
    if (press.vote(ask.words().groups(), "").groups().isEmpty()) {
      return Optional.of(press.caller().outside(ask.words().groups(), outsider(ask)));
    }
    return ask.kind() == AskKind.APPROVAL && owners.of(ask.run()).contains(press.person())
        ? Optional.of(
            new Refused(
                Refusal.OWN_REQUEST,
                "this is or was your own, so somebody else has to approve it",
                "ask another of " + groups(ask)))
        : Optional.empty();
  }

  private static Refused outsider(AskRow ask) {
    return new Refused(
        Refusal.NOT_IN_GROUP,
        "this is asked of " + groups(ask) + ", and you are in none of these",
        "ask one of them");
  }

  private static Refused notTheirs(AskRow ask) {
    return new Refused(
        Refusal.NOT_IN_GROUP,
        "only who asked for it, or whose it is now, confirms it",
        "ask " + ask.requester());
  }

  private static String groups(AskRow ask) {
    return ask.words().groups().stream().map(GroupName::value).collect(Collectors.joining(" or "));
  }
}
