package dev.signalbox.handlers.ledger;

import java.util.Optional;

/** What is to be remembered. {@code person} is who did it: a name of people.yml, or the bot. */
public record Entry(Kind kind, String person, Optional<String> estate, String subject) {

  /** Stored names; they are never renamed. */
  public enum Kind {
    /** Somebody typed a command, or sent the form. */
    ASKED,
    /** The answer was a refusal. */
    REFUSED,
    /** An estate's roles were written down for the first time. */
    ADOPTED,
    /** Two people said who is production. */
    ROLES_SETTLED,
    /** A run made sites trade their roles, there or back. */
    ROLE_MOVED,
    /** people.yml was read again. */
    PEOPLE_CHANGED,
    /** Somebody stopped everything. */
    STOPPED,
    /** Two let it go on. */
    RESUMED,
    /** A person or a run froze changes to an estate. */
    EMBARGO_RAISED,
    EMBARGO_LIFTED,
    /** A run opened an incident, and somebody or it says that it is over. */
    INCIDENT_OPENED,
    INCIDENT_CLOSED,
    /** A run called people to its incident, and somebody came. */
    INCIDENT_CALLED,
    INCIDENT_ANSWERED,
    /** What an estate has to do: a list, or one of its items. */
    CHECKLIST_CHANGED,
    /** What an estate has to decide, or has decided. */
    DECISION_CHANGED,
    /** A run marked a site as one that must not be used; it or a person took the mark away. */
    SITE_FENCED,
    FENCE_LIFTED,
    /** Two people took a lock away from its run. */
    LOCK_BROKEN,
    RUN_STARTED,
    /** Its plan was made; people are asked about what bears this hash. */
    RUN_PLANNED,
    /** A person decided that a held step is tried once more. */
    RUN_RETRIED,
    /** A person decided that a run ends early. */
    RUN_ABORTED,
    /** It passed its point of no return: nothing that it did is taken back any more. */
    RUN_COMMITTED,
    RUN_HELD,
    /** It belongs to another from now on. */
    RUN_HANDED_OVER,
    /** Somebody answered what a run asked. */
    ASK_ANSWERED,
    /** Somebody wants to know more before they answer. */
    ASKED_BACK,
    RUN_ENDED,
    /** Somebody started a run past what would have kept them from it. */
    GLASS_BROKEN,
    /** A person keeps an environment to themselves. */
    RESERVED,
    FREED,
    /** Two people opened a protected environment for a while. */
    UNLOCKED,
    /** A person did a held step, and told what shows it. */
    STEP_DONE_BY_HAND,
    /** A person left a held step out. */
    STEP_SKIPPED,
    /** A person wants back what has happened in part. */
    STEP_PUT_BACK,
    /** One who may resume lets a run go back although everything is stopped. */
    RUN_LET_BACK,
    /** Somebody on the host steered a run, without Slack. */
    HOST_WORD,
    /** A worker that was believed dead came back; what it brought was not taken. */
    STEP_DROPPED
  }

  public static Entry ofRun(Kind kind, String person, String estate, String subject) {
    return new Entry(kind, person, Optional.of(estate), subject);
  }
}
