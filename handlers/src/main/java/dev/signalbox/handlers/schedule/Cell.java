package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Schedule;
import dev.signalbox.integrations.schedules.Crontab;
import java.util.Optional;

/**
 * One schedule of one site.
 *
 * @param demanded whether the roles want it on there; empty where nobody can tell who is which
 * @param actual how it is found; empty where the host does not answer
 */
public record Cell(
    String site, Schedule schedule, Optional<Boolean> demanded, Optional<Crontab.State> actual) {

  /** How it is, measured by how it has to be. */
  public enum Verdict {
    RIGHT,
    /** On where it must not be, or off where it is needed. */
    WRONG,
    /** On where it does harm. */
    ALARMING,
    /** The roles or the host cannot be seen now. */
    UNTOLD
  }

  static Cell of(Reading reading, Schedule schedule, Optional<Roster> roster) {
    String site = reading.place().name();
    return new Cell(
        site,
        schedule,
        roster.map(it -> it.demands(schedule, site)),
        reading.told().map(it -> it.state(schedule.marker())));
  }

  public Verdict verdict() {
    return demanded
        .flatMap(wanted -> actual.map(state -> verdict(wanted, state)))
        .orElse(Verdict.UNTOLD);
  }

  private Verdict verdict(boolean wanted, Crontab.State state) {
    return switch (state) {
      case ON -> wanted ? Verdict.RIGHT : harm();
      case OFF, ABSENT -> wanted ? Verdict.WRONG : Verdict.RIGHT;
      case TWICE -> wanted ? Verdict.WRONG : harm();
    };
  }

  private Verdict harm() {
    return schedule.alarm().isPresent() ? Verdict.ALARMING : Verdict.WRONG;
  }

  /** As people say it: {@code reset on alt}. */
  public String says() {
    return "%s on %s".formatted(schedule.name(), site);
  }

  /** As people read it in a plan: {@code reset on alt: off → on}. */
  public String change() {
    return "%s: %s → %s".formatted(says(), found(), wanted());
  }

  String wanted() {
    return demanded.map(it -> it ? "on" : "off").orElse("as nobody can tell now");
  }

  String found() {
    return actual
        .map(
            it ->
                switch (it) {
                  case ON -> "on";
                  case OFF -> "off";
                  case ABSENT -> "not there";
                  case TWICE -> "there more than once";
                })
        .orElse("not seen");
  }
}
