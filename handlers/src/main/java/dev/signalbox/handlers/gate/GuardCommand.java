package dev.signalbox.handlers.gate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.guard.Rights;
import java.util.Optional;
import java.util.Set;

/**
 * What is written into our own books only: who may say so, and where. The key holders are those of
 * whom it takes two; the second is counted by what is written, in its transaction.
 */
public enum GuardCommand {
  STOP_EVERYTHING(Who.ANYBODY, Where.ANYWHERE),
  RESUME_EVERYTHING(Who.KEY_HOLDERS, Where.BEFORE_OTHERS),
  EMBARGO(Who.STARTERS, Where.THERE),
  CLOSE_INCIDENT(Who.STARTERS, Where.THERE),
  /** What has to be done and decided. */
  AGENDA(Who.STARTERS, Where.THERE),
  RESERVE(Who.STARTERS, Where.THERE),
  UNLOCK(Who.KEY_HOLDERS, Where.THERE),
  LIFT_FENCE(Who.KEY_HOLDERS, Where.THERE),
  BREAK_LOCK(Who.KEY_HOLDERS, Where.THERE),
  SETTLE_ROLES(Who.KEY_HOLDERS, Where.THERE);

  private final Who who;
  private final Where where;

  GuardCommand(Who who, Where where) {
    this.who = who;
    this.where = where;
  }

  private enum Who {
    ANYBODY,
    /** Who may start things of that estate. */
    STARTERS,
    KEY_HOLDERS
  }

  private enum Where {
    ANYWHERE,
    /** In any channel; what concerns all of them is not settled in a talk with the bot alone. */
    BEFORE_OTHERS,
    /** Where things of that estate may be started. */
    THERE
  }

  /** {@code estate}: which one it is about; none where it is about everything. */
  public Facts facts(Rights rights, Optional<Estate> estate, Set<GroupName> keyHolders) {
    return Facts.of(new Facts.Person(who(rights, estate, keyHolders), where(rights, estate)));
  }

  private Optional<Refused> who(Rights rights, Optional<Estate> estate, Set<GroupName> keyHolders) {
    return switch (who) {
      case ANYBODY -> Optional.empty();
      case STARTERS -> rights.who(estate.orElseThrow());
      case KEY_HOLDERS -> rights.keys(keyHolders);
    };
  }

  private Optional<Refused> where(Rights rights, Optional<Estate> estate) {
    return switch (where) {
      case ANYWHERE -> Optional.empty();
      case BEFORE_OTHERS -> rights.publicly();
      case THERE -> rights.where(estate.orElseThrow());
    };
  }
}
