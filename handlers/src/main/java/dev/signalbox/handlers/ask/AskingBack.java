package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever is asked may first ask themselves: it stands in the thread, and nothing is decided. */
@Singleton
final class AskingBack {
  private static final String QUESTION = "question";
  private static final int LONGEST = 1000;

  private final AskRows asks;
  private final AskLetter letter;
  private final Ledger ledger;
  private final Clock clock;

  AskingBack(AskRows asks, AskLetter letter, Ledger ledger, Clock clock) {
    this.asks = asks;
    this.letter = letter;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Inside the transaction that holds the ask's row. */
  Heard heard(Press press, Ballot ballot, AskRow ask) {
    if (press.answers().isEmpty()) {
      return new Heard.Wants(form(ballot, ask));
    }
    return press
        .answers()
        .flatMap(AskingBack::question)
        .<Heard>map(it -> asked(press, ask, it))
        .orElseGet(() -> new Heard.Mistakes(Map.of(QUESTION, "say what you want to know")));
  }

  private static Optional<String> question(Answers answers) {
    return answers.one(QUESTION).map(String::strip).filter(it -> !it.isEmpty());
  }

  private static Form form(Ballot ballot, AskRow ask) {
    Field question =
        new Field.Text(
            new Field.Label(QUESTION, "What do you want to know?", Optional.empty(), false),
            Optional.empty(),
            true,
            LONGEST);
    return new Form(
        AskForm.NAME,
        AskMessage.label(ballot.choice()),
        "Ask",
        ballot.written(),
        List.of(new Field.Note(Words.of(ask.words().says())), question));
  }

  private Heard asked(Press press, AskRow ask, String question) {
    asks.askBack(ask.id(), clock.instant());
    letter.askBack(ask, press.person(), question);
    letter.show(asks.findById(ask.id()).orElseThrow());
    String what = "%s at %s: %s".formatted(ask.run(), ask.step(), question);
    ledger.write(Entry.ofRun(Entry.Kind.ASKED_BACK, press.person(), ask.estate(), what));
    return new Heard.Counted(
        new ChannelId(ask.channel()),
        "Your question stands in the thread. You can still answer; of the time for that, the first"
            + " hour of questions does not count.");
  }
}
