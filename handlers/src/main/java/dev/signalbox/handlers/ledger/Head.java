package dev.signalbox.handlers.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How far the chain has come: without it nobody would see that its end was cut off. */
@MappedEntity("ledger_head")
record Head(@Id Integer id, Long seq, String chain) {

  Seal seal() {
    return new Seal(seq, "", "", chain);
  }
}
