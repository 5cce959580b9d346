package dev.signalbox.bot.slack;

import dev.signalbox.handlers.command.FrontDesk;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One way in for everything that is proven to be Slack's, by whatever road it came. */
@Singleton
final class FrontDoor {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

  private final Ourselves ourselves;
  private final FrontDesk desk;
  private final SharedCommit admission;
  private final Refusals refusals;
  private final Calls calls;

  FrontDoor(
      Ourselves ourselves, FrontDesk desk, SharedCommit admission, Refusals refusals, Calls calls) {
    this.ourselves = ourselves;
    this.desk = desk;
    this.admission = admission;
    this.refusals = refusals;
    this.calls = calls;
  }

  Reply answer(Delivery delivery, Receipt proof) {
    return switch (delivery) {
      case Delivery.Challenge(String answer) -> Reply.text(answer);
      case Delivery.Unheard _ -> Reply.acknowledged();
      case Delivery.Broken _ -> {
        refusals.count("broken");
        yield Reply.empty(400);
      }
      case Delivery.Question question when ourselves.are(question) -> admit(question, proof);
      case Delivery.Question _ -> {
        refusals.count("elsewhere");
        yield Reply.acknowledged();
      }
    };
  }

  private Reply admit(Delivery.Question question, Receipt proof) {
    try {
      desk.prepare(question.asked());
      return switch (admission.admit(entrant(question, proof))) {
        case Admission.Answered(Carriage carriage) -> calls.make(carriage);
        case Admission.Seen(Receipt.Kind kind) -> seen(kind);
      };
    } catch (RuntimeException trouble) {
      return sorry(question, trouble);
    }
  }

  private static Admission.Entrant entrant(Delivery.Question question, Receipt proof) {
    return new Admission.Entrant(proof, question, Correlation.current());
  }

  /** Slack repeats a message under a new signature; the same signature twice is somebody else. */
  private Reply seen(Receipt.Kind kind) {
    if (kind != Receipt.Kind.SIGNATURE) {
      return Reply.acknowledged();
    }
    refusals.count(Proof.Reason.REPLAYED.name());
    return Reply.empty(401);
  }

  private Reply sorry(Delivery.Question question, RuntimeException trouble) {
    boolean away = Trouble.isDatabaseAway(trouble);
    if (away) {
      LOG.warn("the database does not answer: {}", Trouble.named(trouble));
    }
    if (!away) {
      LOG.error("answering {}", question.asked().getClass().getSimpleName(), trouble);
    }
    if (question.way() instanceof Way.OfEvent) {
      return Reply.empty(503);
    }
    return calls.apologise(away ? Sentences.DATABASE_AWAY : Sentences.BROKEN, question);
  }
}
