package dev.signalbox.handlers.data;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.data.Proofs.Proof;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;

/** What has to be true right before a database is dropped. */
@Singleton
final class Clearance {
  private final Firewall firewall;
  private final Proofs proofs;
  private final ResetSheet sheet;

  Clearance(Firewall firewall, Proofs proofs, ResetSheet sheet) {
    this.firewall = firewall;
    this.proofs = proofs;
    this.sheet = sheet;
  }

  Preview preview(Vault into, Turn<DatabaseReset.Wanted> turn) {
    return sheet.preview(into, proof(into, turn));
  }

  private Asked<Proof> proof(Vault into, Turn<DatabaseReset.Wanted> turn) {
    return proofs.of(turn.errand(), into.site().name(), turn.arguments().backup());
  }

  /** Production first: who asks for that need not know about backups. */
  Outcome<Proof> of(Vault into, Turn<DatabaseReset.Wanted> turn) {
    return firewall
        .objection(into.estate(), into.site(), into.environment())
        .<Outcome<Proof>>map(why -> new Outcome.Failed<>(why, false))
        .orElseGet(() -> whole(proof(into, turn)));
  }

  private static Outcome<Proof> whole(Asked<Proof> asked) {
    return switch (asked) {
      case Asked.Troubled<Proof>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Proof>(Proof proof) ->
          proof
              .flaw()
              .<Outcome<Proof>>map(
                  why ->
                      new Outcome.Failed<>(
                          "nothing was dropped: %s %s".formatted(proof.name(), why), false))
              .orElseGet(() -> new Outcome.Done<>(proof));
    };
  }
}
