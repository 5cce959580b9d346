package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.ask.Reviews;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Breaking the glass is for few, is heard by all who could start something, and is looked into. */
@Singleton
final class Glass {
  static final String WORD = "--break-glass";
  static final int LONGEST = 500;

  /** What it gets people past. It never gets them past a stop, an interlock or the truth. */
  private static final Set<Refusal> PASSES =
      Set.of(Refusal.WRONG_CHANNEL, Refusal.EMBARGO, Refusal.RESERVED);

  private final KeyHolders keyHolders;
  private final Installation installation;
  private final Letters letters;
  private final Ledger ledger;
  private final Reviews reviews;

  Glass(
      KeyHolders keyHolders,
      Installation installation,
      Letters letters,
      Ledger ledger,
      Reviews reviews) {
    this.keyHolders = keyHolders;
    this.installation = installation;
    this.letters = letters;
    this.ledger = ledger;
    this.reviews = reviews;
  }

  /** Only who may break it is told that they could. */
  Refused hinted(Refused no, Visit visit) {
    return PASSES.contains(no.name()) && visit.caller().isInOneOf(keyHolders.groups())
        ? new Refused(
            no.name(),
            no.because(),
            no.next() + "; in need, the same with `%s --reason …`".formatted(WORD))
        : no;
  }

  /** A direct message has no card to show. */
  Optional<Refused> refused(Order order, Visit visit) {
    return visit.caller().isInOneOf(keyHolders.groups())
        ? visit.rights().where(order.estate()).filter(it -> it.name() == Refusal.LOOKS_ONLY_HERE)
        : Optional.of(visit.caller().outside(keyHolders.groups(), notTheirs()));
  }

  private Refused notTheirs() {
    return new Refused(
        Refusal.NOT_IN_GROUP,
        "only %s may break the glass".formatted(keyHolders.names()),
        "ask one of them");
  }

  /** In the transaction that starts the run. */
  void broken(Order order, RunId run, String reason, Visit visit) {
    String estate = order.estate().name().value();
    ledger.write(Entry.ofRun(Entry.Kind.GLASS_BROKEN, visit.person(), estate, run + ": " + reason));
    Words words =
        Words.of(":rotating_light: ")
            .person(visit.asker())
            .and(" broke the glass for %s (".formatted(order.title()))
            .code(run.value())
            .and("), past channel, embargo, reservation and lock: " + reason);
    for (ChannelId channel : installation.channels(estate)) {
      letters.put(
          new Letter(
              "run/%s/glass/%s".formatted(run, channel.value()),
              Letter.Worth.ASK,
              new Letter.Addressee.InChannel(channel),
              Message.of(words),
              Letter.Way.PLAIN.asked(visit.asker())));
    }
    reviews.ask(run, reason, keyHolders.groups());
  }
}
