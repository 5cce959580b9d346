package dev.signalbox.integrations.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Cases of a contract that one side does not have: skipped for all to see, listed and counted. */
public final class Skipped implements AfterAllCallback {
  private final List<String> reasons = new CopyOnWriteArrayList<>();

  public void because(String what, String reason) {
    reasons.add("%s (%s)".formatted(what, reason));
    Assumptions.abort("%s: %s".formatted(what, reason));
  }

  @Override
  public void afterAll(ExtensionContext side) {
    System.out.printf(
        "CONTRACT %s: %d cases skipped%s%n",
        side.getDisplayName(),
        reasons.size(),
        reasons.isEmpty() ? "" : ": " + String.join(", ", reasons));
    reasons.clear();
  }
}
