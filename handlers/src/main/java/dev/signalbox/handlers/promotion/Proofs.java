package dev.signalbox.handlers.promotion;

import jakarta.inject.Singleton;
import java.util.List;

/** What everybody has found out of a commit that is to climb, taken together. */
@Singleton
final class Proofs {
  private final List<Proof> proofs;

  Proofs(List<Proof> proofs) {
    this.proofs = List.copyOf(proofs);
  }

  Proof.Proven of(Route route, Contender wanted) {
    List<Proof.Proven> all =
        proofs.stream().map(it -> it.of(route.estate(), route.to(), wanted.sha())).toList();
    return new Proof.Proven(
        all.stream().flatMap(it -> it.says().stream()).toList(),
        all.stream().flatMap(it -> it.lacks().stream()).toList());
  }
}
