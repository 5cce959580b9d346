package dev.signalbox.handlers.run;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.plan.ByHand;
import jakarta.inject.Singleton;

/** A step that this build can no longer carry out is people's, with what the journal has kept. */
@Singleton
class Unbound {
  private final Finishing finishing;
  private final Hold hold;
  private final ByHand byHand;
  private final Renewal renewal;

  Unbound(Finishing finishing, Hold hold, ByHand byHand, Renewal renewal) {
    this.finishing = finishing;
    this.hold = hold;
    this.byHand = byHand;
    this.renewal = renewal;
  }

  /** What is not wanted any more, and left nothing that nobody knows of, needs nobody. */
  void stand(Claim claim, String why) {
    boolean settled = !claim.step().mayHaveHappened() || claim.step().canBeUndone();
    if (claim.isUnwanted(claim.run()) && settled) {
      renewal.withdraw(claim);
      finishing.abandon(claim);
      return;
    }
    String told = "%s: %s; by hand: %s".formatted(Refusal.ACTION_GONE, why, byHand(claim));
    hold.unbound(claim.run(), claim.step(), told);
  }

  private String byHand(Claim claim) {
    return claim
        .takenBack()
        .map(StepRow::backInWords)
        .orElseGet(() -> byHand.line(claim.leg().step(), claim.known(), claim.errand()));
  }
}
