package dev.signalbox.handlers.run;

import dev.signalbox.integrations.sandbox.Mischance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What befalls one step, once. */
enum Harm {
  /** Whoever it speaks to refuses. */
  ERROR,
  /** It happens, and no answer comes. */
  TIMEOUT,
  /** Nobody answers for longer than the bot is patient; of who is asked, until the limit. */
  SILENCE,
  /** The process dies after it has acted and before that is written down. */
  KILL,
  /** The process dies before it has acted. */
  KILL_BEFORE,
  /** The process dies as it speaks, and nobody has heard it. */
  KILL_UNHEARD,
  /** The process dies as it speaks, and it is done all the same. */
  KILL_HEARD,
  /** A part of what it does comes to pass. */
  HALF,
  /** Whoever it speaks to refuses until it stands; then somebody does it instead. */
  HAND;

  static final List<String> NEIGHBOURS =
      List.of(
          "addresses",
          "backups",
          "builds",
          "clouds",
          "commands",
          "databases",
          "deployments",
          "disk-snapshots",
          "dns",
          "documents",
          "identity",
          "levers",
          "mail",
          "objects",
          "pipelines",
          "probes",
          "schedules",
          "source");

  private static final int ALWAYS = 1_000_000;

  /** What a step is seen to do where nothing goes wrong. */
  record Manner(boolean acts, boolean orders, boolean looks, boolean asks) {
    /** Where the last moment before its end is. */
    Line last() {
      return acts ? Line.ACTED : Line.LOOKED;
    }
  }

  /** Whether it can come to that at all. */
  boolean befalls(Manner manner, boolean halves) {
    return switch (this) {
      case ERROR, TIMEOUT, SILENCE, KILL, KILL_BEFORE -> true;
      case HALF, KILL_UNHEARD, KILL_HEARD -> halves;
      case HAND -> !manner.asks() && of(manner).isPresent();
    };
  }

  /** What neighbours are told to do wrong; nothing where none is spoken to. */
  Optional<Mischance> of(Manner manner) {
    return switch (this) {
      case ERROR, HAND -> either(manner, Mischance.FORBIDDEN, Mischance.KEY);
      case TIMEOUT -> either(manner, Mischance.UNANSWERED, Mischance.NOTHING);
      case SILENCE -> manner.asks() ? Optional.empty() : Optional.of(Mischance.NOTHING);
      case KILL, KILL_BEFORE, KILL_UNHEARD, KILL_HEARD, HALF -> Optional.empty();
    };
  }

  private static Optional<Mischance> either(Manner manner, Mischance order, Mischance look) {
    if (manner.orders()) {
      return Optional.of(order);
    }
    return manner.looks() ? Optional.of(look) : Optional.empty();
  }

  /** Whether it is the bot that is struck, and nobody outside. */
  boolean strikes(Manner manner) {
    return switch (this) {
      case ERROR, TIMEOUT, KILL, KILL_BEFORE, HAND -> of(manner).isEmpty();
      case SILENCE, HALF, KILL_UNHEARD, KILL_HEARD -> false;
    };
  }

  /** How often each of them. */
  int times() {
    return this == SILENCE || this == HAND ? ALWAYS : 1;
  }

  /** Behind which line the bot itself is struck, where no neighbour is. */
  Line at(Manner manner) {
    if (this == KILL_BEFORE) {
      return manner.acts() ? Line.LOOKED : Line.CLAIMED;
    }
    return this == ERROR ? Line.LOOKED : manner.last();
  }

  void strike() {
    if (this == KILL || this == KILL_BEFORE) {
      throw new Interruptions.Crash();
    }
    throw new IllegalStateException("planted: the line is cut");
  }

  String word() {
    return this == HAND ? "by hand" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
