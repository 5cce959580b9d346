package dev.signalbox.integrations.pipelines;

/**
 * A key may have several values, each for a scope of its own.
 *
 * @param scope exactly as it is written there: live, or * for all
 */
public record VariableName(String key, String scope) {
  @Override
  public String toString() {
    return "%s for %s".formatted(key, scope);
  }
}
