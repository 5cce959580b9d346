package dev.signalbox.handlers.calendar;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Starting;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A start that is on offer: one person takes it, and is who wants it from then on. */
@Singleton
public class Offers {
  /** The action of its button. */
  public static final String ACTION = "start.by-clock";

  private final Installation installation;
  private final SlotRows rows;
  private final Starting starting;
  private final Letters letters;

  Offers(Installation installation, SlotRows rows, Starting starting, Letters letters) {
    this.installation = installation;
    this.rows = rows;
    this.starting = starting;
    this.letters = letters;
  }

  /** What a button stands for; {@code letter}: the message that it counts on. */
  public record Offer(String key, Instant slot, Order order, String letter) {}

  /** Empty for what nobody can start any more. */
  @Transactional
  public Optional<Offer> open(String value) {
    String[] words = value.split(" ", -1);
    Optional<Instant> slot = words.length == 2 ? moment(words[1]) : Optional.empty();
    return slot.flatMap(
        it ->
            rows.of(words[0])
                .filter(row -> it.equals(row.offeredSlot()) && row.takenBy() == null)
                .flatMap(_ -> due(words[0]))
                .map(due -> new Offer(due.key(), it, due.order(), new Notice(due, it).letter())));
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private Optional<Due> due(String key) {
    return Due.all(installation.current()).filter(it -> it.key().equals(key)).findFirst();
  }

  /** Empty where somebody was quicker. */
  @Transactional
  public Optional<RunId> start(Offer offer, RunView.Requester requester) {
    Optional<Due> due = due(offer.key());
    if (due.isEmpty() || rows.take(offer.key(), offer.slot(), requester.person()) == 0) {
      return Optional.empty();
    }
    RunId run = starting.start(offer.order(), requester).run();
    letters.put(
        new Letter(
            offer.letter(),
            Letter.Worth.END,
            new Letter.Addressee.InChannel(requester.channel()),
            new Notice(due.get(), offer.slot()).started(requester.user(), run),
            Letter.Way.PLAIN));
    return Optional.of(run);
  }
}
