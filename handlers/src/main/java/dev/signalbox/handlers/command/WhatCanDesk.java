package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.guard.Somebody;
import dev.signalbox.handlers.mandate.MandateBoard;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What somebody can do to an estate, told to whoever may look at it. */
@Singleton
final class WhatCanDesk implements LookDesk {
  private final Rosters rosters;
  private final MandateBoard board;

  WhatCanDesk(Rosters rosters, MandateBoard board) {
    this.rosters = rosters;
    this.board = board;
  }

  @Override
  public BuiltIn word() {
    return BuiltIn.WHAT_CAN;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    return new Answer.Privately(
        estate
            .map(it -> told(given.getOrDefault("name", ""), it))
            .orElseGet(() -> Term.misread(BuiltIn.WHAT_CAN, "a person or an estate is missing")));
  }

  private Message told(String whom, Estate estate) {
    return Somebody.called(whom, rosters.now())
        .map(it -> board.of(it, estate))
        .orElseGet(() -> Somebody.unknown(whom).message("I can tell nothing of them"));
  }
}
