package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;

/** What a zone serves beside the file in which it was written down, for people. */
@Singleton
public final class ZoneBoard {
  private static final int SHOWN = 20;

  private final Copyist copyist;

  ZoneBoard(Copyist copyist) {
    this.copyist = copyist;
  }

  /** It waits for neighbours: never in a transaction. */
  public Message of(Estate estate, Zone zone) {
    return switch (Registers.of(estate, zone).then(copyist::of)) {
      case Asked.Troubled<Copies>(Trouble trouble) ->
          Message.of("%s. Next: look again soon.".formatted(trouble.says()));
      case Asked.Told<Copies>(Copies both) ->
          both.drift()
              .map(it -> drifted(estate, zone, it))
              .orElseGet(() -> unwritten(estate, zone));
    };
  }

  private static Message unwritten(Estate estate, Zone zone) {
    return new Message(
        next(Words.of("%s was never written down. ".formatted(zone.name())), estate, zone),
        List.of());
  }

  private static Words next(Words words, Estate estate, Zone zone) {
    return words
        .and("Next: ")
        .code("/ops zones export %s %s".formatted(estate.name(), zone.name()))
        .and(" writes it down.");
  }

  private static Message drifted(Estate estate, Zone zone, Drift drift) {
    List<String> changes = drift.changes();
    if (changes.isEmpty()) {
      return Message.of("%s is as %s says.".formatted(zone.name(), zone.export()));
    }
    Words title =
        Words.empty()
            .bold(zone.name().value())
            .and(" is not as %s says: %d changes.".formatted(zone.export(), changes.size()));
    Words lines = Words.of(drift.servers() ? ":warning: " + Drift.TELL : "Served beside written:");
    for (String change : changes.stream().limit(SHOWN).toList()) {
      lines = lines.and("\n• " + change.replaceAll("\\s+", " "));
    }
    Message message =
        Message.of(title)
            .plus(
                new Piece.Paragraph(lines), new Piece.Paragraph(next(Words.empty(), estate, zone)));
    return changes.size() > SHOWN
        ? message.plus(
            new Piece.Attached(
                "diff-%s.txt".formatted(zone.name()), String.join("\n", changes) + "\n"))
        : message;
  }
}
