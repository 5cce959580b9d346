package dev.signalbox.handlers.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every "no" there is: what it means, and what lets one through. Names are stored, counted and
 * documented; they are never renamed.
 */
public enum Refusal {
  UNKNOWN_PERSON(
      "whoever that is, I know them by no list: another team's, a bot, or not in people.yml",
      "being listed under `persons` in people.yml, with the right team"),
  NOT_IN_GROUP(
      "I know you, and you are in none of the groups that may do this",
      "somebody of the groups that the refusal names; `/ops whoami` tells yours"),
  GROUP_UNKNOWN(
      "a group that may do this is kept in Slack, and Slack could not be asked who is in it",
      "Slack's answer; `/ops doctor` tells what it says, and people whom people.yml lists need"
          + " none"),
  WRONG_CHANNEL(
      "things of that estate are not started in that channel",
      "typing it in a channel that the estate's file names"),
  LOOKS_ONLY_HERE(
      "in a direct message I only answer looks, for nobody else would see what is begun there",
      "typing it in a channel"),
  NO_SUCH_ESTATE(
      "there is no such estate, or none that you may look at; I do not tell which",
      "the right name: `/ops status` lists those that you may look at"),
  NOT_BUILT_YET(
      "the runbook is written, and an action that it names is not built yet",
      "nothing today; `/ops plan …` shows what it would do"),
  NO_SUCH_RUN(
      "there is no such run, or none that you may look at; I do not tell which",
      "the right id: `/ops runs` lists the newest"),
  NOT_UNDERSTOOD("the words made no command", "the right words: `/ops help` lists them"),
  ALREADY_DECIDED(
      "somebody else decided it before you",
      "nothing: it is over; `/ops run …` shows how it stands"),
  CHANGED(
      "what would be done now is not what people said yes to",
      "a new yes to what would be done now: try the step again"),
  ACTION_GONE(
      "an action that a run needs is gone, or no longer takes the words that the run has for it",
      "doing that step by hand, or ending the run: what still binds is taken back"),
  STALE_PLAN(
      "what was shown then is not what is asked now",
      "answering the newest message, or starting it anew"),
  WRONG_MESSAGE(
      "it was pressed on a copy of the message that asks",
      "answering on the message itself, or on my App Home"),
  OWN_REQUEST(
      "nobody approves what they asked for, or what is or was their own",
      "another person of the groups that are asked"),
  NOBODY_CAN_APPROVE(
      "a group that would be asked has nobody in it who could answer",
      "somebody else in that group, or another who starts it"),
  NOTHING_BEHIND_IT(
      "that button or form belongs to something that is over, or was never mine",
      "the newest message about it"),
  INTERLOCK(
      "another run does what may never happen twice at once",
      "the end of that run; `/ops locks` tells which it is"),
  RESERVED(
      "somebody keeps that environment to themselves for a while",
      "asking them, or waiting; `/ops locks` tells until when"),
  LOCK_BROKEN(
      "two people took the run's lock away, so others may have begun",
      "nothing: abort the run, and it takes back what it did"),
  LOCKED(
      "what destroys waits until its environment is unlocked",
      "two people who type `/ops unlock …`"),
  EMBARGO(
      "changes to that estate are frozen",
      "its end, or lifting it; `/ops embargo show …` tells whose it is"),
  EMERGENCY_STOP("somebody stopped everything", "two people who type `/ops resume-everything`"),
  ROLES_DISAGREE(
      "those who can say who is production tell different stories",
      "correcting what is wrong, or two people who settle it; `/ops roles …` tells the stories"),
  ROLES_MOVING(
      "a run makes sites trade their roles right now",
      "the end of its swap; `/ops roles …` tells which run it is"),
  INVARIANT(
      "it would break what always holds of that estate",
      "nothing: mend the procedure, or the roles if they are wrong"),
  NOT_ADOPTED(
      "nobody has told me yet which site is production",
      "two people who type `/ops roles … settle`"),
  UNKNOWN_FACT(
      "what has to be known first cannot be told now, or is too old",
      "trying again once it can; `/ops roles …` tells who is silent"),
  NOT_A_SANDBOX(
      "neighbours are told to misbehave only where they are simulated",
      "nothing here; a sandbox of your own lets you try it"),
  FILE_NOT_TAKEN(
      "the file that was given cannot be taken",
      "another file; the refusal says what is wrong with this one"),
  FILE_NOT_READ(
      "the file that was given cannot be fetched from Slack",
      "what the refusal names; `/ops doctor` tells which of Slack's scopes I lack"),
  DATABASE_AWAY(
      "my own database did not answer, so nothing was started",
      "trying again; `/ops doctor` tells how it is");

  private final String means;
  private final String passes;

  Refusal(String means, String passes) {
    this.means = means;
    this.passes = passes;
  }

  /** In a few words, without an end. */
  public String means() {
    return means;
  }

  /** What lets one through, in a few words. */
  public String passes() {
    return passes;
  }

  /** However it was typed. */
  public static Optional<Refusal> named(String typed) {
    String name = name(typed);
    return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
  }

  /** As it would be written among the others. */
  public static String name(String typed) {
    return typed.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  public static List<String> names() {
    return Stream.of(values()).map(Refusal::name).toList();
  }
}
