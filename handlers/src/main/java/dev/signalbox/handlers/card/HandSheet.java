package dev.signalbox.handlers.card;

import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The run on paper: what people do who have to finish it without us. Pure. */
record HandSheet(RunView run, List<String> lines, Instant at) {
  HandSheet {
    lines = List.copyOf(lines);
  }

  Message message() {
    String name = "by-hand-%s.txt".formatted(run.id());
    return Message.of(Words.of("How to finish this without me: ").code(name))
        .plus(new Piece.Attached(name, text()));
  }

  private String text() {
    String head =
        """
        By hand: %s
        estate %s, runbook %s, run %s, plan %s
        begun %s (UTC), asked for by %s

        Should Signalbox be away: go on at the first step that the card does not show as done.
        ⟨…⟩ is told by the step that it names. Afterwards press "Done by hand" on the card.

        """
            .formatted(
                run.title(),
                run.estate(),
                run.what().runbook(),
                run.id(),
                run.what().hash().orElse("none"),
                at.truncatedTo(ChronoUnit.SECONDS),
                run.requester().person());
    return head + String.join("\n", lines) + "\n";
  }
}
