package dev.signalbox.handlers.command;

import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Verdict;
import dev.signalbox.handlers.gate.Verdict.Answer;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.Inquiry;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why, with every rule's answer, whichever of them was the first to say no. */
@Singleton
final class GateDesk {
  private final FactFinder facts;
  private final RunDesk starts;
  private final Runs runs;
  private final Inquiry inquiry;
  private final Provenance provenance;

  GateDesk(FactFinder facts, RunDesk starts, Runs runs, Inquiry inquiry, Provenance provenance) {
    this.facts = facts;
    this.starts = starts;
    this.runs = runs;
    this.inquiry = inquiry;
    this.provenance = provenance;
  }

  /** Now: nobody can tell what people will do. */
  Message when(Order order, Visit visit) {
    Facts known = facts.of(order, visit.rights());
    Verdict verdict = Gate.ask(Occasion.START, known);
    Optional<Refused> no = starts.objection(order, visit, known);
    String title =
        no.map(it -> "Not now (%s): %s".formatted(it.name(), order.title()))
            .orElseGet(() -> "This could be started now: " + order.title());
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Heading(title), answers(verdict)));
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

  Message why(String id, Visit visit) {
    return runs.find(id)
        .filter(it -> visit.menu().estate(it.estate()).isPresent())
        .map(this::why)
        .orElseGet(() -> Helm.none(id));
  }

  private Message why(RunView run) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading(run.title()));
    run.trouble()
        .ifPresent(why -> pieces.add(new Piece.Paragraph(Words.of("It stands: " + why + "."))));
    inquiry
        .about(run.id())
        .ifPresentOrElse(
            found -> {
              pieces.add(answers(found.verdict()));
              pieces.addAll(provenance.of(found.facts()));
            },
            () -> pieces.add(new Piece.Paragraph(Words.of("It is over: no rule is asked."))));
    return new Message(Words.of("What every rule says to " + run.id()), pieces);
  }

  private static Piece answers(Verdict verdict) {
    Words words = Words.empty();
    for (Verdict.Answered one : verdict.answers()) {
      words = words.and(sign(one.answer())).bold(one.rule().word()).and(says(one.answer()) + "\n");
    }
    return new Piece.Paragraph(words);
  }

  private static String sign(Answer answer) {
    return switch (answer) {
      case Answer.Fine _ -> ":white_check_mark: ";
      case Answer.Required _ -> ":raised_hand: ";
      case Answer.No _ -> ":no_entry: ";
      case Answer.Unknown _ -> ":grey_question: ";
      case Answer.NotAsked _ -> ":heavy_minus_sign: ";
    };
  }

  private static String told(Refusal name, String because) {
    return ": %s (%s)".formatted(because, name);
  }

  private static String says(Answer answer) {
    return switch (answer) {
      case Answer.Fine(String says) -> ": " + says;
      case Answer.Required(String says) -> ": " + says;
      case Answer.No(Refused why) -> told(why.name(), why.because());
      case Answer.Unknown(Refused why) -> told(why.name(), why.because());
      case Answer.NotAsked _ -> " is not asked here";
    };
  }
}
