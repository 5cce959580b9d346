package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one caller may do here, from this install's own files. */
final class Help {
  private final Menu menu;
  private final Rights rights;
  private final Predicate<Offer> ready;
  private final boolean sandbox;

  Help(Menu menu, Rights rights, Predicate<Offer> ready, boolean sandbox) {
    this.sandbox = sandbox;
    this.menu = menu;
    this.rights = rights;
    this.ready = ready;
  }

  Message everything() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading("What you can do here"));
    Words own = Words.empty();
    for (BuiltIn word : BuiltIn.values()) {
      own = isHere(word) ? own.code(word.usage()).and("  " + word.says() + "\n") : own;
    }
    pieces.add(new Piece.Paragraph(own));
    menu.estates().forEach(estate -> pieces.addAll(of(estate)));
    pieces.add(
        new Piece.Aside(
            Words.of(
                "/ops alone opens a form. In a thread, mention me instead of typing /ops."
                    + (anyPlanned() ? " Planned: shows its plan, cannot be started yet." : ""))));
    return new Message(Words.of("What you can do here"), pieces);
  }

  Message about(String phrase) {
    List<Offer> offers = menu.offers().stream().filter(it -> it.phrase().equals(phrase)).toList();
    if (!offers.isEmpty()) {
      List<Piece> pieces = offers.stream().map(this::whole).toList();
      return new Message(Words.of("About " + phrase), pieces);
    }
    return BuiltIn.named(phrase)
        .map(it -> Message.of(Words.empty().code(it.usage()).and("  " + it.says())))
        .orElseGet(
            () ->
                Message.of(
                    Words.of("I know no command ").code(phrase).and(". ").code("/ops help")));
  }

  /** Where nothing is simulated, that word would only be in the way. */
  private boolean isHere(BuiltIn word) {
    return sandbox || word != BuiltIn.SANDBOX;
  }

  private boolean anyPlanned() {
    return menu.estates().stream()
        .filter(rights::mayStart)
        .flatMap(it -> menu.of(it).stream())
        .anyMatch(ready.negate());
  }

  private List<Piece> of(Estate estate) {
    if (!rights.mayStart(estate)) {
      Words words = Words.empty().bold(estate.about().title()).and("  you may look: ");
      return List.of(new Piece.Paragraph(words.code("/ops status " + estate.name())));
    }
    Words words = Words.empty().bold(estate.about().title());
    for (Offer offer : menu.of(estate)) {
      words = words.and("\n").and(line(offer));
    }
    return List.of(new Piece.Paragraph(words));
  }

  private Words line(Offer offer) {
    Words words = Words.empty().code(offer.usage()).and("  " + offer.title());
    return ready.test(offer) ? words : words.and(" (planned)");
  }

  private Piece whole(Offer offer) {
    Words words = line(offer);
    for (var input : offer.inputs()) {
      words = words.and("\n• ").code(input.name()).and(" " + input.type().type().aWord());
      words = words.and(input.hint().map(hint -> ": " + hint).orElse(""));
      words = words.and(input.fallback().map(it -> " (else " + it.value() + ")").orElse(""));
    }
    return new Piece.Paragraph(words);
  }
}
