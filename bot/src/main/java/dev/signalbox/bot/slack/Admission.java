package dev.signalbox.bot.slack;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Takes a question in once. The receipts and everything that the answer stores commit together: a
 * question that was cut off half-way can come again, an answered one cannot.
 */
@Singleton
class Admission {
  private final ReceiptBook book;
  private final Clerk clerk;
  private final Post post;
  private final Clock clock;

  Admission(ReceiptBook book, Clerk clerk, Post post, Clock clock) {
    this.book = book;
    this.clerk = clerk;
    this.post = post;
    this.clock = clock;
  }

  sealed interface Admitted {}

  record Answered(Carriage carriage) implements Admitted {}

  record Seen(Receipt.Kind kind) implements Admitted {}

  /** A question that somebody waits for the answer of, and what its request is called. */
  record Entrant(Receipt proof, Delivery.Question question, String request) {}

  @Transactional
  Admitted alone(Entrant entrant) {
    return named(entrant);
  }

  /** In the order of their coming, with one commit: all are answered, or none is. */
  @Transactional
  List<Admitted> together(List<Entrant> entrants) {
    return entrants.stream().map(this::named).toList();
  }

  private Admitted named(Entrant entrant) {
    try (Correlation _ = Correlation.of(entrant.request())) {
      return admit(entrant);
    }
  }

  private Admitted admit(Entrant entrant) {
    Delivery.Question question = entrant.question();
    for (Receipt receipt : List.of(entrant.proof(), question.receipt())) {
      if (book.enter(receipt.name(), clock.instant().plus(receipt.keep())) == 0) {
        return new Seen(receipt.kind());
      }
    }
    Carriage carriage = clerk.answer(question);
    carriage.sayings().forEach(post::keep);
    return new Answered(carriage);
  }
}
