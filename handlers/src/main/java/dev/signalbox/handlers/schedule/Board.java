package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.schedules.Crontab;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The schedules of an estate as people read them: wanted, found, and when they run next. */
record Board(Estate estate, Matrix matrix, Instant now) {
  private static final DateTimeFormatter NEXT =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  Message message() {
    String title = "Schedules of " + estate.about().title();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading(title));
    matrix.cells().stream().map(Cell::site).distinct().forEach(it -> pieces.add(site(it)));
    matrix.untold().forEach(it -> pieces.add(new Piece.Paragraph(Words.of(":question: " + it))));
    pieces.add(new Piece.Aside(next()));
    return new Message(Words.of(title + ": " + verdict()), pieces);
  }

  private String verdict() {
    if (matrix.isRight()) {
      return "all is as the roles demand";
    }
    return matrix.alarming().isEmpty() ? "not all is as the roles demand" : "something does harm";
  }

  private Piece site(String site) {
    Words words = Words.empty().bold(site).and(role(site));
    for (Cell cell : matrix.cells()) {
      if (cell.site().equals(site)) {
        words = words.and("\n").and(row(cell));
      }
    }
    return new Piece.Paragraph(words);
  }

  private String role(String site) {
    return matrix.sides().map(it -> " (%s)".formatted(it.role(site).word())).orElse("");
  }

  private Words row(Cell cell) {
    Words words =
        Words.of(light(cell) + " ")
            .bold(cell.schedule().name().value())
            .and(": is %s, has to be %s".formatted(cell.found(), cell.wanted()))
            .and(upcoming(cell))
            .and(", ")
            .code("#Ansible: " + cell.schedule().marker());
    return cell.verdict() == Cell.Verdict.ALARMING
        ? words.and(". ").bold(cell.schedule().alarm().orElse(""))
        : words;
  }

  private String upcoming(Cell cell) {
    Optional<Instant> next =
        cell.schedule().next(now).filter(_ -> cell.actual().equals(Optional.of(Crontab.State.ON)));
    return next.map(it -> ", next " + NEXT.format(it.atZone(estate.about().zone()))).orElse("");
  }

  private static String light(Cell cell) {
    return switch (cell.verdict()) {
      case RIGHT -> ":large_green_circle:";
      case WRONG -> ":large_yellow_circle:";
      case ALARMING -> ":red_circle:";
      case UNTOLD -> ":question:";
    };
  }

  private Words next() {
    Words zone = Words.of("Times of %s; hosts keep UTC. ".formatted(estate.about().zone()));
    return matrix.isRight()
        ? zone
        : zone.code("/ops sync resume " + estate.name()).and(" puts it right, after a plan.");
  }
}
