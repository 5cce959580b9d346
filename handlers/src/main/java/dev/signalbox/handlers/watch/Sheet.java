package dev.signalbox.handlers.watch;

import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.List;

/** What a look came to, as people read it. */
record Sheet(Beat beat, Findings findings) {
  Message message() {
    String title = "%s, %s".formatted(beat.estate().about().title(), beat.report().name());
    Words headline =
        Words.of(findings.light().emoji() + " ").bold(title).and(": " + findings.headline());
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Paragraph(headline)));
    findings.lines().stream().map(Piece.Paragraph::new).forEach(pieces::add);
    pieces.addAll(findings.beside());
    return new Message(headline, pieces);
  }
}
