package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.Ppc;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/** A private cloud: what its estate's file says of it, and what is seen of it. */
record CloudState(Ppc ppc, Clues clues) {
  /** What the file alone tells. */
  static Words told(Ppc ppc) {
    return Words.empty()
        .bold(ppc.name().value())
        .and(
            " · %s · %s · %s · %s"
                .formatted(ppc.kind().word(), ppc.organisation(), ppc.account(), ppc.region()));
  }

  Words row() {
    Words head =
        Words.of(clues.light() + " ")
            .and(told(ppc))
            .and(" · %s\n%s · ".formatted(clues.status(), ppc.endpoint()))
            .code(ppc.stack().toString());
    return clues.under(head);
  }

  JsonNode node() {
    return JsonObject.empty()
        .with("name", ppc.name().value())
        .with("kind", ppc.kind().word())
        .with("organisation", ppc.organisation().value())
        .with("account", ppc.account())
        .with("region", ppc.region())
        .with("endpoint", ppc.endpoint().toString())
        .with("stack", ppc.stack().toString())
        .with("status", clues.status())
        .with("seen", clues.nodes())
        .tree();
  }
}
