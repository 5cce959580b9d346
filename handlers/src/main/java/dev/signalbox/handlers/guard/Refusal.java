package dev.signalbox.handlers.guard;

/** Every "no" there is. Names are stored, counted and documented; they are never renamed. */
public enum Refusal {
  /** Another team's, a bot, or nobody that people.yml lists. */
  UNKNOWN_PERSON,
  /** Known, but in none of the groups that may. */
  NOT_IN_GROUP,
  /** Slack keeps a group that may, and does not say now who is in it. */
  GROUP_UNKNOWN,
  /** This channel may not start things of that estate. */
  WRONG_CHANNEL,
  /** A direct message answers looks only. */
  LOOKS_ONLY_HERE,
  /** No such estate, or none that the asker may look at: the same answer for both. */
  NO_SUCH_ESTATE,
  /** The runbook is written; an action that it names is not built yet. */
  NOT_BUILT_YET,
  /** No such run, or none that the asker may look at: the same answer for both. */
  NO_SUCH_RUN,
  /** The words make no command. */
  NOT_UNDERSTOOD,
  /** Decided by others, a moment ago or long before. */
  ALREADY_DECIDED,
  /** What was said yes to is not what would be done now. */
  CHANGED,
  /** What was asked then is not what is asked now. */
  STALE_PLAN,
  /** A copy of the message that asks. */
  WRONG_MESSAGE,
  /** Nobody approves what they asked for themselves. */
  OWN_REQUEST,
  /** A group that is asked has nobody in it but the requester. */
  NOBODY_CAN_APPROVE,
  /** A button or form of something that is over, or was never ours. */
  NOTHING_BEHIND_IT,
  /** Another run does what may never happen twice at once. */
  INTERLOCK,
  /** Somebody keeps that environment to themselves for a while. */
  RESERVED,
  /** Two people took the run's lock away. */
  LOCK_BROKEN,
  /** What destroys waits until its environment is unlocked. */
  LOCKED,
  /** Changes to this estate are frozen. */
  EMBARGO,
  /** Somebody stopped everything. */
  EMERGENCY_STOP,
  /** Those who can say who is production tell different stories. */
  ROLES_DISAGREE,
  /** Nobody has told us yet which site is production. */
  NOT_ADOPTED,
  /** What has to be known before anything is begun cannot be told now. */
  UNKNOWN_FACT,
  /** Our own database does not answer, so nothing was started. */
  DATABASE_AWAY
}
