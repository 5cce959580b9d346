package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.agenda.Checklist;
import dev.signalbox.handlers.agenda.ChecklistSheet;
import dev.signalbox.handlers.agenda.Sort;
import dev.signalbox.handlers.ask.LeftBehind;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is left to do of an estate: what people have written down, and what its runs left. */
@Singleton
final class TaskBoard {
  private final LeftBehind left;

  TaskBoard(LeftBehind left) {
    this.left = left;
  }

  /** {@code alone}: only what people have written down. */
  Message of(Estate estate, Optional<Checklist> tasks, boolean alone, LocalDate today) {
    String name = estate.name().value();
    Checklist some =
        tasks.orElseGet(
            () -> new Checklist(0, name, Sort.TASKS, "Tasks", Optional.empty(), List.of()));
    Message sheet = new ChecklistSheet(some, today).whole();
    List<LeftBehind.Left> runs = alone ? List.of() : left.of(name);
    if (runs.isEmpty()) {
      return sheet;
    }
    Words words = Words.of("Left by runs, done on their cards and on your App Home:\n");
    for (LeftBehind.Left one : runs) {
      words = words.and(":memo: %s – %s, run ".formatted(one.says(), one.whom())).code(one.run());
      words = one.due().map(words.and(", due ")::moment).orElse(words).and("\n");
    }
    return sheet.plus(new Piece.Paragraph(words));
  }
}
