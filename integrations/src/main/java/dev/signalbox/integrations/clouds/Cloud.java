package dev.signalbox.integrations.clouds;

import java.util.Comparator;

/**
 * One row.
 *
 * @param organisation its id
 */
public record Cloud(CloudId id, String name, String organisation, Flags flags) {
  /** As lists of them are told. */
  public static final Comparator<Cloud> ORDER =
      Comparator.comparing(Cloud::name).thenComparing(Cloud::id);

  public Cloud with(Flags others) {
    return new Cloud(id, name, organisation, others);
  }

  /** Whether it is the same cloud of the same owner, whatever its flags. */
  boolean isStill(Cloud other) {
    return id.equals(other.id)
        && name.equals(other.name)
        && organisation.equals(other.organisation);
  }
}
