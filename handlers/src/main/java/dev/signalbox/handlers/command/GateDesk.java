package dev.signalbox.handlers.command;

import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Verdict;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says with every rule's answer whether something could be, whichever was the first to say no. */
@Singleton
final class GateDesk {
  private final FactFinder facts;
  private final RunDesk starts;
  private final Provenance provenance;
  private final WhyDesk whys;

  GateDesk(FactFinder facts, RunDesk starts, Provenance provenance, WhyDesk whys) {
    this.facts = facts;
    this.starts = starts;
    this.provenance = provenance;
    this.whys = whys;
  }

  /** Now: nobody can tell what people will do. */
  Message when(Order order, Visit visit) {
    Facts known = facts.of(order, visit.rights());
    Verdict verdict = Gate.ask(Occasion.START, known);
    Optional<Refused> no = starts.objection(order, visit, known);
    String title =
        no.map(it -> "Not now (%s): %s".formatted(it.name(), order.title()))
            .orElseGet(() -> "This could be started now: " + order.title());
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Heading(title), RuleLines.of(verdict)));
    no.ifPresent(it -> pieces.add(new Piece.Paragraph(Words.of(told(it)))));
    known.embargoes().forEach(it -> pieces.add(new Piece.Paragraph(end(it))));
    pieces.addAll(provenance.of(known, visit.caller()));
    return new Message(Words.of(title), pieces);
  }

  private static String told(Refused no) {
    return "It cannot be: %s.\nNext: %s.".formatted(no.because(), no.next());
  }

  private static Words end(Embargo embargo) {
    return embargo.raiser().run().isPresent()
        ? Words.of("The embargo of %s ends with it.".formatted(embargo.by()))
        : Words.of("The embargo of %s ends ".formatted(embargo.by()))
            .moment(embargo.until())
            .and(", unless it is lifted before.");
  }

  Message why(String word, Visit visit) {
    return whys.why(word, visit);
  }
}
