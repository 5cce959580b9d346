package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Output;
import dev.signalbox.config.type.Literal;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.run.Said.Way;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A held step is done by people instead, or left out. Of two who say so at once, one is heard. */
@Singleton
public class Handing {
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Ways ways;
  private final Waking waking;
  private final Ledger ledger;

  Handing(
      Starting.Journal journal, Procedures procedures, Ways ways, Waking waking, Ledger ledger) {
    this.journal = journal;
    this.procedures = procedures;
    this.ways = ways;
    this.waking = waking;
    this.ledger = ledger;
  }

  /**
   * What stands and waits for people.
   *
   * @param needed what somebody who does it by hand has to tell
   */
  public record Held(String step, Set<Way> ways, List<Output> needed) {
    public Held {
      ways = Set.copyOf(ways);
      needed = List.copyOf(needed);
    }

    /** What is wrong with what somebody tells who did it, by the name of the output. */
    public Map<String, String> mistakes(Map<String, String> told) {
      Map<String, String> wrong = new LinkedHashMap<>();
      needed.forEach(it -> mistake(it, told).ifPresent(text -> wrong.put(it.name(), text)));
      told.keySet().stream()
          .filter(name -> needed.stream().noneMatch(it -> it.name().equals(name)))
          .forEach(name -> wrong.put(name, "no later step needs it"));
      return wrong;
    }

    private static Optional<String> mistake(Output output, Map<String, String> told) {
      String given = told.getOrDefault(output.name(), "");
      if (given.isBlank()) {
        return Optional.of("later steps need it");
      }
      return output.type() instanceof Literal literal && !literal.fits(given)
          ? Optional.of(literal.refusal(given))
          : Optional.empty();
    }
  }

  @Transactional
  public Optional<Held> held(RunId id) {
    return journal
        .runs()
        .findById(id.value())
        .filter(it -> it.state() == RunState.HELD)
        .flatMap(run -> journal.steps().held(id.value()).flatMap(row -> held(run, row)));
  }

  private Optional<Held> held(RunRow run, StepRow row) {
    return procedures
        .of(run)
        .flatMap(
            order ->
                new Course(order.runbook())
                    .leg(row.step())
                    .map(
                        leg -> new Held(row.step(), ways.of(order, row), ways.needed(order, leg))));
  }

  /** False when that step is no longer held, or this is no way for it. */
  @Transactional
  public boolean say(RunId id, String step, Said said) {
    Optional<Held> held = held(id).filter(it -> it.step().equals(step));
    if (held.filter(it -> it.ways().contains(said.way())).isEmpty()
        || journal.steps().say(StepRow.id(id.value(), step), said.stored()) == 0) {
      return false;
    }
    RunRow run = journal.runs().findById(id.value()).orElseThrow();
    journal.runs().move(id.value(), RunState.HELD, procedures.moving(run, step), null);
    waking.wake(id.value(), step);
    String what = "%s at %s: %s".formatted(id, step, said.evidence());
    ledger.write(Entry.ofRun(kind(said.way()), said.person(), run.estate(), what));
    journal.notices().changed(id.value());
    return true;
  }

  private static Entry.Kind kind(Way way) {
    return switch (way) {
      case PUT_BACK -> Entry.Kind.STEP_PUT_BACK;
      case BY_HAND -> Entry.Kind.STEP_DONE_BY_HAND;
      case SKIP -> Entry.Kind.STEP_SKIPPED;
    };
  }
}
