package dev.signalbox.handlers.ask;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** An ask begins: its row and its message, in one transaction, once for each try of the step. */
@Singleton
class Opening {
  private final AskRows asks;
  private final AskLetter letter;
  private final Runs runs;
  private final Clock clock;

  Opening(AskRows asks, AskLetter letter, Runs runs, Clock clock) {
    this.asks = asks;
    this.letter = letter;
    this.runs = runs;
    this.clock = clock;
  }

  @Transactional
  AskRow open(AskKind kind, Deed.Words words) {
    return asks.findById(words.token().value()).orElseGet(() -> fresh(kind, words));
  }

  /** Where nobody has to be asked, that is written down as a yes. */
  @Transactional
  AskRow pass(Deed.Words words) {
    String id = words.token().value();
    if (asks.findById(id).isEmpty()) {
      Instant now = clock.instant();
      asks.save(row(new Wording(AskKind.APPROVAL, words.arguments()), words));
      Map<String, String> answer =
          Map.of("by", "nobody", "at", now.toString(), "note", "nobody has to be asked here");
      asks.close(id, AskState.DECIDED, AskKind.APPROVED, Plain.write(answer), now);
    }
    return asks.findById(id).orElseThrow();
  }

  /** Nobody has to answer any more. */
  @Transactional
  void withdraw(Deed.Words words) {
    String id = words.token().value();
    if (asks.close(id, AskState.WITHDRAWN, null, null, clock.instant()) == 1) {
      letter.show(asks.findById(id).orElseThrow());
    }
  }

  private AskRow fresh(AskKind kind, Deed.Words words) {
    AskRow ask = asks.save(row(Wording.opening(kind, words.arguments()), words));
    seat(ask);
    letter.show(ask);
    return ask;
  }

  /** So that those who are asked find it among what waits for them. */
  @Transactional
  void seat(AskRow ask) {
    if (ask.state() == AskState.OPEN) {
      ask.words().groups().forEach(it -> asks.seat(it.value(), ask.id()));
      asks.address(ask.id(), Waiting.whom(ask));
    }
  }

  private AskRow row(Wording wording, Deed.Words words) {
    RunView run = runs.find(words.errand().run()).orElseThrow();
    return new AskRow(
        words.token().value(),
        words.errand().run(),
        words.token().step(),
        words.errand().estate(),
        wording.kind(),
        wording.stored(),
        wording.hash(),
        run.owner().person(),
        run.owner().user().value(),
        run.requester().channel().value(),
        AskState.OPEN,
        null,
        null,
        0,
        clock.instant(),
        null,
        null,
        null,
        null,
        null);
  }
}
