package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.status.LiveBoard;
import dev.signalbox.handlers.status.StatusBoard;
import dev.signalbox.handlers.status.StatusJson;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
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
        .<Answer>map(it -> asked.json() ? json(it, meant(it, asked)) : of(it, meant(it, asked)))
        .orElseGet(() -> new Answer.Privately(board.overview(visit.menu().estates())));
  }

  /** All, where none is named. */
  private static List<EnvironmentName> meant(Estate estate, Command.Status asked) {
    return asked
        .environment()
        .map(it -> List.of(new EnvironmentName(it)))
        .orElseGet(() -> List.copyOf(estate.topology().environments().sequencedKeySet()));
  }

  private Answer of(Estate estate, List<EnvironmentName> environments) {
    Message written = board.of(estate, environments);
    return estate.topology().isBare()
        ? new Answer.Privately(written)
        : new Answer.Later(
            written.plus(
                new Piece.Aside(Words.of("I am looking at all of it; what I see follows."))),
            () -> Optional.of(live.of(estate, environments)));
  }

  private Answer json(Estate estate, List<EnvironmentName> environments) {
    return new Answer.Later(
        Message.of("I am looking at all of it; the file follows."),
        () -> Optional.of(json.of(estate, environments)));
  }
}
