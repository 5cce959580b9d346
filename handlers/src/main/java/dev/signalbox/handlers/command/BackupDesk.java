package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.data.BackupBoard;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What lies in an estate's store of backups. */
@Singleton
final class BackupDesk implements LookDesk {
  private final BeanProvider<BackupBoard> board;

  BackupDesk(BeanProvider<BackupBoard> board) {
    this.board = board;
  }

  /** Their keepers are asked, so it follows. */
  @Override
  public BuiltIn word() {
    return BuiltIn.BACKUPS;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    if (estate.isEmpty()) {
      return new Answer.Privately(Term.misread(BuiltIn.BACKUPS, "an estate is missing"));
    }
    String title = estate.get().about().title();
    return estate.get().upkeep().backups().isEmpty() || !board.isPresent()
        ? new Answer.Privately(Message.of("I know of no backups of %s.".formatted(title)))
        : new Answer.Later(
            Message.of("I am looking at the backups of %s; this takes a while.".formatted(title)),
            () -> Optional.of(board.get().of(estate.get())));
  }
}
