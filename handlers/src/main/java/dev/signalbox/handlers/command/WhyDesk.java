package dev.signalbox.handlers.command;

import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.ledger.Refusals;
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

/** Why a run stands, and what a refusal means. */
@Singleton
final class WhyDesk {
  private final Runs runs;
  private final Inquiry inquiry;
  private final Provenance provenance;
  private final Refusals refusals;

  WhyDesk(Runs runs, Inquiry inquiry, Provenance provenance, Refusals refusals) {
    this.runs = runs;
    this.inquiry = inquiry;
    this.provenance = provenance;
    this.refusals = refusals;
  }

  /** A run may by chance be called like a refusal, and is meant then. */
  Message why(String word, Visit visit) {
    return runs.find(word)
        .filter(it -> visit.menu().estate(it.estate()).isPresent())
        .map(this::why)
        .or(() -> Refusal.named(word).map(it -> meaning(it, visit)))
        .orElseGet(() -> none(word));
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
              pieces.add(RuleLines.of(found.verdict()));
              pieces.addAll(provenance.of(found.facts()));
            },
            () -> pieces.add(new Piece.Paragraph(Words.of("It is over: no rule is asked."))));
    return new Message(Words.of("What every rule says to " + run.id()), pieces);
  }

  private Message meaning(Refusal refusal, Visit visit) {
    Words means =
        Words.empty()
            .code(refusal.name())
            .and(": %s.\nWhat lets you through: %s.".formatted(refusal.means(), refusal.passes()));
    return Message.of(
        refusals
            .newest(visit.person(), refusal.name())
            .map(it -> means.and("\nYou met it last ").moment(it.at()).and(": ").code(it.asked()))
            .orElse(means));
  }

  private static Message none(String word) {
    Optional<String> meant = Nearest.to(Refusal.name(word), Refusal.names());
    return meant
        .map(it -> new Refused(Refusal.NO_SUCH_RUN, neither(word), meant(it)).message())
        .orElseGet(() -> Helm.none(word));
  }

  private static String neither(String word) {
    return "I know no run and no refusal '%s'".formatted(word);
  }

  private static String meant(String refusal) {
    return "did you mean `/ops why %s`? `/ops runs` lists the newest runs".formatted(refusal);
  }
}
