package dev.signalbox.handlers.agenda;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What estates have to decide and have decided. Answers are kept for ever: they are why. */
@Singleton
public class Decisions {
  private static final int SHOWN = 20;
  private static final int LONGEST = 1000;
  static final String ITSELF = "signalbox";

  private final DecisionRows rows;
  private final Mornings mornings;
  private final Durable durable;
  private final Ledger ledger;

  Decisions(DecisionRows rows, Mornings mornings, Durable durable, Ledger ledger) {
    this.rows = rows;
    this.mornings = mornings;
    this.durable = durable;
    this.ledger = ledger;
  }

  /** What waits first. */
  @Transactional
  public List<Decision> of(String estate) {
    return rows.of(estate, SHOWN).stream().map(DecisionRow::told).toList();
  }

  @Transactional
  public Optional<Decision> find(long number) {
    return rows.findById(number).map(DecisionRow::told);
  }

  /** What waits for the word of one of these groups. */
  @Transactional
  public List<Decision> waitingFor(Collection<GroupName> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    List<String> names = groups.stream().map(GroupName::value).sorted().toList();
    return rows.ofGroups(names, SHOWN).stream().map(DecisionRow::told).toList();
  }

  /** How many wait for an answer. */
  @Transactional
  public int open(String estate) {
    return rows.open(estate);
  }

  @Transactional
  public Decision ask(String estate, String question, List<String> options, String person) {
    Decision asked =
        rows.save(DecisionRow.asked(estate, question, options, person, mornings.now())).told();
    write(asked, person, "asked: " + question);
    return asked;
  }

  /** False where there is an answer already. */
  @Transactional
  public boolean answer(Decision decision, Decision.Answer answer, String person) {
    if (rows.turn(
            decision.number(),
            decision.state(),
            DecisionState.ANSWERED,
            answer.words(),
            answer.why(),
            null,
            person,
            mornings.now())
        == 0) {
      return false;
    }
    durable.withdraw(DecisionReminder.NAME, String.valueOf(decision.number()));
    write(decision, person, "answered: %s. %s".formatted(answer.words(), answer.why()));
    return true;
  }

  /** The same of one that is put off. */
  @Transactional
  public boolean defer(Decision decision, LocalDate until, String person) {
    if (turned(decision, DecisionState.DEFERRED, Optional.of(until), person) == 0) {
      return false;
    }
    String key = String.valueOf(decision.number());
    durable.withdraw(DecisionReminder.NAME, key);
    durable.stage(DecisionReminder.NAME, key, mornings.from(decision.estate(), until));
    write(decision, person, "put off until %s".formatted(until));
    return true;
  }

  /** Its day has come; empty where somebody was faster. */
  @Transactional
  Optional<Decision> reopen(long number) {
    Optional<Decision> put = find(number);
    return put.filter(it -> turned(it, DecisionState.OPEN, Optional.empty(), ITSELF) == 1)
        .flatMap(_ -> find(number));
  }

  private int turned(
      Decision decision, DecisionState to, Optional<LocalDate> until, String person) {
    return rows.turn(
        decision.number(),
        decision.state(),
        to,
        null,
        null,
        until.orElse(null),
        person,
        mornings.now());
  }

  @Transactional
  public Optional<Decision> ofStep(String step) {
    return rows.findByStep(step).map(DecisionRow::told);
  }

  /** Once for each step, in whichever of its tries. */
  @Transactional
  public Decision record(String estate, String say, String step, String person) {
    return ofStep(step).orElseGet(() -> recorded(estate, say, step, person));
  }

  private Decision recorded(String estate, String say, String step, String person) {
    String told = say.substring(0, Math.min(say.length(), LONGEST));
    Decision recorded =
        rows.save(DecisionRow.recorded(estate, told, step, person, mornings.now())).told();
    write(recorded, person, "%s, written by %s".formatted(told, step));
    return recorded;
  }

  void write(Decision decision, String person, String what) {
    ledger.write(
        new Entry(
            Entry.Kind.DECISION_CHANGED,
            person,
            Optional.of(decision.estate()),
            "%d %s".formatted(decision.number(), what)));
  }
}
