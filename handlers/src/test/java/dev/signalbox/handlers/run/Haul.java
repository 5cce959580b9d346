package dev.signalbox.handlers.run;

import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A run of a bundled procedure on its way: time passes, and people answer what they are asked. */
final class Haul {
  private static final int ROUNDS = 3000;
  private static final Duration MOMENT = Duration.ofSeconds(1);

  final RunId run;
  private final Region region;
  private final Map<String, String> script;
  private final List<Walked.Said> said = new ArrayList<>();
  private Consumer<String> about = _ -> {};

  /**
   * @param script what is answered to which step; the first that there is to all others
   */
  Haul(Region region, RunId run, Map<String, String> script) {
    this.region = region;
    this.run = run;
    this.script = Map.copyOf(script);
  }

  /** Told of each step that is about to be entered. */
  void watchedBy(Consumer<String> one) {
    about = one;
  }

  /** Until it is over, or stands. */
  void goOn() {
    goOn(() -> false);
  }

  /** The same, or until that step has been taken. */
  void goPast(String step) {
    goOn(
        () ->
            region
                .track
                .texts("select state from run_step where id = ?", StepRow.id(run.value(), step))
                .contains("DONE"));
  }

  private void goOn(BooleanSupplier far) {
    for (int round = 0; round < ROUNDS; round++) {
      if (state(run).isEnd() || isHeld() || far.getAsBoolean()) {
        return;
      }
      if (!worked()) {
        pass();
      }
    }
    throw new AssertionError("it does not come to an end: " + view());
  }

  private boolean worked() {
    DueWork work = new DueWork(region.track);
    List<String> due = work.now();
    if (due.isEmpty()) {
      return false;
    }
    String key = due.getFirst();
    if (key.startsWith(run.value() + "/")) {
      about.accept(key.substring(key.indexOf('/') + 1).split("#", -1)[0]);
    }
    try {
      work.take(key);
    } catch (Interruptions.Crash | TestNeighbour.Killed _) {
      // it is still due, and another worker takes it
    }
    return true;
  }

  /** Slack takes what it is given, people answer, or time goes by until something is due. */
  private void pass() {
    region.track.change(
        "update letter set place = 'C0OPS', ts = '1732093322.000200', fate = 'SENT', sent = wanted"
            + " where letter_key like 'run/%/told/%'");
    region.terrain.passes(region);
    question().ifPresentOrElse(this::answer, this::idle);
  }

  /** Its own, or one of those that its steps have started. */
  private Optional<Question> question() {
    return Question.open(region.track, run)
        .or(
            () ->
                children().stream()
                    .flatMap(it -> Question.open(region.track, it).stream())
                    .findFirst()
                    .map(Question::ofChild));
  }

  private List<RunId> children() {
    return region.track.texts("select child from child_run where parent = ?", run.value()).stream()
        .map(RunId::new)
        .toList();
  }

  boolean isHeld() {
    return state(standing()) == RunState.HELD;
  }

  /** It, or the one that it has started and that stands. */
  RunId standing() {
    return children().stream()
        .filter(it -> state(it) == RunState.HELD)
        .findFirst()
        .filter(_ -> state(run) != RunState.HELD)
        .orElse(run);
  }

  private void idle() {
    Duration idle = new DueWork(region.track).untilNext();
    region.track.clock.tick(idle.compareTo(MOMENT) > 0 ? idle : MOMENT);
  }

  private void answer(Question question) {
    boolean silent = said.stream().anyMatch(it -> it.choice().equals(Question.SILENCE));
    List<String> choices = question.choices(silent);
    String wanted = script.getOrDefault(question.step(), "");
    String choice = choices.contains(wanted) ? wanted : choices.getFirst();
    said.add(
        new Walked.Said(
            question, choice, choices.stream().filter(it -> !it.equals(choice)).toList()));
    if (choice.equals(Question.SILENCE)) {
      region.track.clock.tick(question.limit().orElseThrow());
    } else {
      vote(question, choice);
    }
  }

  private void vote(Question question, String choice) {
    var people = region.track.the(Installation.class).current().people();
    var names = region.estate().scope(people).names();
    Map<String, String> form = new HashMap<>(question.form(names));
    form.putAll(region.terrain.told(region, question.step()));
    people.persons().stream()
        .flatMap((Person it) -> it.slack().stream())
        .map((SlackId it) -> it.user().value())
        .sorted()
        .forEach(it -> region.voting.sent(it, "ask", question.ballot(choice), form));
    region.terrain.answers(region, question.step());
  }

  List<Walked.Said> said() {
    return List.copyOf(said);
  }

  /** Asked for again and again: nothing else is looked at. */
  private RunState state(RunId one) {
    return RunState.valueOf(
        region.track.texts("select state from run where id = ?", one.value()).getFirst());
  }

  /** Of whoever stands, or of it. */
  RunView view() {
    return region.track.see(standing());
  }
}
