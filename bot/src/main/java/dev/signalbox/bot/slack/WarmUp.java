package dev.signalbox.bot.slack;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.install.Installation;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a few commands for nobody and takes all of it back. Else the first person would wait
 * while half of the program is loaded, and Slack waits 3 s.
 */
@Singleton
@WhenServing
final class WarmUp {
  static final String NOWHERE = "D0NOWHERE";
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final int ROUNDS = 10;

  private final Understanding understanding;
  private final Admission admission;
  private final Installation installation;
  private final TransactionOperations<Connection> transactions;

  WarmUp(
      Understanding understanding,
      Admission admission,
      Installation installation,
      TransactionOperations<Connection> transactions) {
    this.understanding = understanding;
    this.admission = admission;
    this.installation = installation;
    this.transactions = transactions;
  }

  @EventListener
  void begin(ServerStartupEvent started) {
    Thread.startVirtualThread(this::run);
  }

  void run() {
    try {
      somebody().ifPresent(this::answer);
    } catch (RuntimeException trouble) {
      LOG.info("not warmed up, so the first answer may be slow: {}", Trouble.named(trouble));
    }
  }

  private Optional<SlackId> somebody() {
    return installation.current().people().persons().stream()
        .flatMap(person -> person.slack().stream())
        .findFirst();
  }

  private void answer(SlackId somebody) {
    for (int round = 0; round < ROUNDS; round++) {
      String body =
          "command=%%2Fops&text=help&team_id=%s&user_id=%s&channel_id=%s&trigger_id=warm.%d"
              .formatted(somebody.team().value(), somebody.user().value(), NOWHERE, round);
      if (understanding.of(body, false) instanceof Delivery.Question question) {
        takeBack(new Receipt(Receipt.Kind.SIGNATURE, "warm." + round), question);
      }
    }
  }

  private void takeBack(Receipt proof, Delivery.Question question) {
    transactions.executeWrite(
        transaction -> {
          Admission.Admitted admitted =
              admission.alone(new Admission.Entrant(proof, question, Correlation.current()));
          transaction.setRollbackOnly();
          return admitted;
        });
  }
}
