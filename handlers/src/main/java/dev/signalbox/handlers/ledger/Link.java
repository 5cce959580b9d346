package dev.signalbox.handlers.ledger;

import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/**
 * A row at its place in the chain: all that an outsider needs to compute its seal anew.
 *
 * @param previous the seal of the row before it; nothing before the first
 */
public record Link(String id, Ledger.Remembered row, String previous, String seal) {

  public long number() {
    return row.seq().orElseThrow();
  }

  /** One line of JSON. */
  public String line() {
    return JsonObject.empty()
        .with("number", JsonNode.createNumberNode(number()))
        .with("id", id)
        .with("at", row.at().toString())
        .with("kind", row.entry().kind().name())
        .with("person", row.entry().person())
        .orNull("estate", row.entry().estate())
        .with("subject", row.entry().subject())
        .with("previous", previous)
        .with("seal", seal)
        .toString();
  }
}
