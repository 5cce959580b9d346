package dev.signalbox.handlers.readiness;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Glance;
import dev.signalbox.handlers.action.Outcome;
import java.util.Map;

/** One entry into a step that looks whether a secret is where it belongs. */
record VaultEntry(Vaults vaults, Deed.Words words) implements Glance {
  @Override
  public Outcome<Map<String, String>> perform() {
    return vaults.look(vaults.place(words));
  }

  @Override
  public String byHand() {
    return "see that %s is there, without showing it to anybody".formatted(vaults.place(words));
  }
}
