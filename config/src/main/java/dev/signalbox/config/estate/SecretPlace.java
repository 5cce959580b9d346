package dev.signalbox.config.estate;

/**
 * Where the store keeps something that people put there by hand.
 *
 * @param path may hold {for}: whose secret it is
 */
public record SecretPlace(String store, String path) {
  private static final String WHOSE = "{for}";

  /** Whether it has to be said whose secret is meant. */
  public boolean isOpen() {
    return path.contains(WHOSE);
  }

  public SecretPlace of(String whose) {
    return new SecretPlace(store, path.replace(WHOSE, whose));
  }

  @Override
  public String toString() {
    return "%s:%s".formatted(store, path);
  }
}
