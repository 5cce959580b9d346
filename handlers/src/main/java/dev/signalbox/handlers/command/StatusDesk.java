package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.status.LiveBoard;
import dev.signalbox.handlers.status.StatusBoard;
import dev.signalbox.handlers.status.StatusJson;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells what stands where: at once what is written down, then what is seen of it. */
@Singleton
final class StatusDesk {
  private final StatusBoard board;
  private final LiveBoard live;
  private final StatusJson json;

  StatusDesk(StatusBoard board, LiveBoard live, StatusJson json) {
    this.board = board;
    this.live = live;
    this.json = json;
  }

  Answer of(Command.Status asked, Visit visit) {
    Optional<Estate> estate = asked.estate().flatMap(visit.menu()::estate);
    return estate
        .<Answer>map(it -> asked.json() ? json(it) : of(it))
        .orElseGet(() -> new Answer.Privately(board.overview(visit.menu().estates())));
  }

  private Answer of(Estate estate) {
    Message written = board.of(estate);
    return estate.topology().sites().isEmpty()
        ? new Answer.Privately(written)
        : new Answer.Later(
            written.plus(
                new Piece.Aside(Words.of("I am looking at all of it; what I see follows."))),
            () -> Optional.of(live.of(estate)));
  }

  private Answer json(Estate estate) {
    return new Answer.Later(
        Message.of("I am looking at all of it; the file follows."),
        () -> Optional.of(json.of(estate)));
  }
}
